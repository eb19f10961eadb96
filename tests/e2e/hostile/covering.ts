// Ways in which a page may cover a card so that the reader clicks what cannot be seen. Each runs inside the page while
// a card is open, and leaves a function `uncover` that ends it.

/** Each attack, by what covers the card. */
export const COVERING: Readonly<Record<string, () => void>> = {
  'a popover that lets presses through': () => {
    const decoy = document.createElement('div');
    decoy.popover = 'manual';
    decoy.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
    document.body.append(decoy);
    const again = () => {
      decoy.hidePopover();
      decoy.showPopover();
    };
    decoy.showPopover();
    const timer = setInterval(again, 10);
    Reflect.set(globalThis, 'uncover', () => {
      clearInterval(timer);
      decoy.remove();
    });
  },
  'an inert popover inside a closed shadow root': () => {
    const owner = document.createElement('div');
    const decoy = document.createElement('div');
    decoy.popover = 'manual';
    decoy.inert = true;
    decoy.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white';
    owner.attachShadow({ mode: 'closed' }).append(decoy);
    document.body.append(owner);
    const again = () => {
      decoy.hidePopover();
      decoy.showPopover();
    };
    decoy.showPopover();
    const timer = setInterval(again, 10);
    Reflect.set(globalThis, 'uncover', () => {
      clearInterval(timer);
      owner.remove();
    });
  },
  'its picture of the page, in a transition that has no end': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::view-transition { pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 1e6s }`);
    document.adoptedStyleSheets = [sheet];
    const transition = document.startViewTransition(() => {});
    Reflect.set(globalThis, 'uncover', () => transition.skipTransition());
  },
};

/**
 * Resolves once the page is covered, as far as the browser reports it; Firefox does not, so there it waits for two
 * frames.
 */
export const isCovered = (): Promise<void> =>
  new Promise((resolve) => {
    // TypeScript only knows the first version of these observers.
    const given: object = { trackVisibility: true, delay: 100 };
    const watching = new IntersectionObserver(([entry]) => {
      const { isVisible } = entry as IntersectionObserverEntry & { isVisible?: boolean };
      if (isVisible === false) resolve();
      if (isVisible === undefined) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    }, given);
    for (const words of document.querySelectorAll('h1')) watching.observe(words);
  });
