// What runs first in every frame: the ears of lib/page/dom/early-listeners.ts. A frame that does not belong to the page gets nothing;
// one that does is like its page, and asks for the page script as soon as it holds any text.
(() => {
  const inner = self !== top;
  // Chromium tells where a frame stands; to be refused by the page from elsewhere costs a millisecond there.
  if (inner && location.ancestorOrigins && [...location.ancestorOrigins].at(-1) !== origin) return;
  try {
    if (inner && top.origin !== origin) return;
  } catch {
    // From elsewhere: even to ask is forbidden.
    return;
  }
  const ears = new Set();
  globalThis[Symbol.for('sidelight.ears')] = ears;
  const hear = (event) => {
    for (const ear of ears) if (event.isTrusted && !event.cancelBubble) ear(event);
  };
  for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll beforetoggle'.split(
    ' ',
  ))
    addEventListener(type, hear, true);
  if (!inner) return;
  const ask = () => {
    if (!document.body?.textContent.trim()) return;
    seer.disconnect();
    // Nobody there to answer: the next change asks again.
    chrome.runtime.sendMessage({ ask: 'script', with: { which: 'page' } }).catch(watch);
  };
  const seer = new MutationObserver(ask);
  const watch = () => seer.observe(document, { childList: true, subtree: true });
  watch();
  ask();
})();
