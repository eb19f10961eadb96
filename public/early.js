// The ears of lib/page/early.ts.
{
  const ears = new Set();
  globalThis[Symbol.for('sidelight.ears')] = ears;
  for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll'.split(
    ' ',
  ))
    addEventListener(type, (event) => ears.forEach((ear) => event.cancelBubble || ear(event)), true);
}
