// The ears of lib/page/early.ts.
{
  const ears = new Set();
  globalThis[Symbol.for('sidelight.ears')] = ears;
  const hear = (event) => {
    for (const ear of ears) if (event.isTrusted && !event.cancelBubble) ear(event);
  };
  for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll beforetoggle'.split(
    ' ',
  ))
    addEventListener(type, hear, true);
}
