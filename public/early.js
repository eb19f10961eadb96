// Runs first in every frame and registers the listeners behind lib/page/dom/early-listeners.ts. A frame from another
// site gets nothing; a frame of the page's own site requests the page script as soon as it contains text.
(() => {
  // A frame from another site cannot see the element that contains it. It only pays for this line: the rest is compiled
  // when it is called.
  if (self === top || frameElement) start();

  function start() {
    for (let at = self; at !== top; at = at.parent) if (!at.frameElement) return;
    const listeners = new Set();
    globalThis[Symbol.for('sidelight.early-listeners')] = listeners;
    const hear = (event) => {
      for (const listener of listeners) if (event.isTrusted && !event.cancelBubble) listener(event);
    };
    for (const type of 'pointermove pointerout pointerdown pointerup pointercancel click keydown scroll beforetoggle'.split(
      ' ',
    ))
      addEventListener(type, hear, true);
    if (self !== top) askOnceThereIsText();
  }

  function askOnceThereIsText() {
    const ask = () => {
      if (!document.body?.textContent.trim()) return;
      observer.disconnect();
      // Nobody is there to answer; the next change asks again.
      chrome.runtime.sendMessage({ ask: 'script', payload: { which: 'page' } }).catch(watch);
    };
    const observer = new MutationObserver(ask);
    const watch = () => observer.observe(document, { childList: true, subtree: true });
    watch();
    ask();
  }
})();
