// Runs first in every frame: the listeners behind lib/page/dom/early-listeners.ts. A frame from another site gets nothing;
// a frame of the page's own site asks for the page script as soon as it holds any text.
(() => {
  const inner = self !== top;
  // Chromium tells what a frame is embedded in; there, the exception of a cross-origin access costs a millisecond.
  if (inner && location.ancestorOrigins && [...location.ancestorOrigins].at(-1) !== origin) return;
  try {
    if (inner && top.origin !== origin) return;
  } catch {
    // From another site: even reading its origin is forbidden.
    return;
  }
  const listeners = new Set();
  globalThis[Symbol.for('sidelight.early-listeners')] = listeners;
  const hear = (event) => {
    for (const listener of listeners) if (event.isTrusted && !event.cancelBubble) listener(event);
  };
  for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll beforetoggle'.split(
    ' ',
  ))
    addEventListener(type, hear, true);
  if (!inner) return;
  const ask = () => {
    if (!document.body?.textContent.trim()) return;
    observer.disconnect();
    // Nobody is there to answer: the next change asks again.
    chrome.runtime.sendMessage({ ask: 'script', payload: { which: 'page' } }).catch(watch);
  };
  const observer = new MutationObserver(ask);
  const watch = () => observer.observe(document, { childList: true, subtree: true });
  watch();
  ask();
})();
