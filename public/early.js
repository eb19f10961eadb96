// The ears of lib/page/early.ts.
{
  const ears = new Set();
  globalThis[Symbol.for('sidelight.ears')] = ears;
  const hear = (event) => {
    for (const ear of ears) if (!event.cancelBubble) ear(event);
  };
  for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll'.split(
    ' ',
  ))
    addEventListener(type, hear, true);
}
