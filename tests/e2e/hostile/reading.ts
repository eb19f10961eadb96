// Ways in which a page may try to read an open card. Each runs inside the page and returns all the text it could get.

/** Runs in the page: knows only the sentence it is looking for, and what the page has. */
type Reading = (sentence: string) => string;

/** Each attack, by what it does. */
export const READING: Readonly<Record<string, Reading>> = {
  'reads the element, its copies and what it is made of': () => {
    const host = document.querySelector<HTMLElement>('[popover]');
    if (!host) return 'no host';
    const copies = [host, host.cloneNode(true) as HTMLElement, document.importNode(host, true)];
    return [
      // biome-ignore lint/performance/useDomNodeTextContent: an attacker tries both.
      ...copies.flatMap((one) => [one.innerText, one.textContent, one.outerHTML]),
      host.getHTML({ serializableShadowRoots: true }),
      new XMLSerializer().serializeToString(host),
      // biome-ignore lint/performance/useDomNodeTextContent: it also reads what is only drawn.
      document.documentElement.innerText,
    ].join();
  },
  'asks for its shadow root': () => {
    const host = document.querySelector<HTMLElement>('[popover]');
    try {
      return String(host?.shadowRoot?.textContent ?? host?.attachInternals().shadowRoot?.textContent);
    } catch {
      return '';
    }
  },
  'defines the element itself': () => {
    const tag = document.querySelector('[popover]')?.localName ?? '';
    let got = '';
    try {
      customElements.define(
        tag,
        class extends HTMLElement {
          constructor() {
            super();
            got += this.attachInternals().shadowRoot?.textContent ?? '';
          }
        },
      );
    } catch {
      return got;
    }
    return got;
  },
  'takes its text by selection, step by step': () => {
    const host = document.querySelector('[popover]');
    const chosen = getSelection();
    if (!host?.parentNode || !chosen) return 'no host';
    const at = [...host.parentNode.childNodes].indexOf(host);
    let got = '';
    for (const by of ['character', 'word', 'line', 'sentence', 'paragraph', 'documentboundary'])
      for (const [way, from] of [
        ['forward', at],
        ['backward', at + 1],
      ] as const) {
        chosen.collapse(host.parentNode, from);
        for (let step = 0; step < 3; step++) {
          chosen.modify('extend', way, by);
          got += chosen.toString();
          const root = chosen.anchorNode?.getRootNode();
          if (root instanceof ShadowRoot) got += root.textContent;
        }
      }
    chosen.removeAllRanges();
    return got;
  },
  'selects everything and copies it': () => {
    const chosen = getSelection();
    const host = document.querySelector('[popover]');
    let got = '';
    const hear = (event: ClipboardEvent) => {
      got += `${chosen}${event.clipboardData?.getData('text/plain')}`;
    };
    addEventListener('copy', hear, true);
    for (const node of [document, document.documentElement, host]) {
      if (node) chosen?.selectAllChildren(node);
      document.execCommand('copy');
    }
    document.execCommand('selectAll');
    document.execCommand('copy');
    removeEventListener('copy', hear, true);
    const composed = chosen?.getComposedRanges?.().map((range) => range.startContainer.textContent);
    chosen?.removeAllRanges();
    return got + composed?.join();
  },
  'asks what lies at every point of the window': () => {
    let got = '';
    for (let x = 5; x < innerWidth; x += 60)
      for (let y = 5; y < innerHeight; y += 30) {
        for (const element of document.elementsFromPoint(x, y)) {
          const root = element.getRootNode();
          if (root instanceof ShadowRoot) got += root.textContent;
        }
        const root = document.caretPositionFromPoint(x, y)?.offsetNode.getRootNode();
        if (root instanceof ShadowRoot) got += root.textContent;
      }
    return got;
  },
  'walks every node, and asks by XPath': (sentence) => {
    const walker = document.createTreeWalker(document);
    let got = '';
    while (walker.nextNode()) got += walker.currentNode.nodeValue ?? '';
    return got + document.evaluate(`//text()[contains(., "${sentence}")]`, document).iterateNext()?.nodeValue;
  },
  'asks for names, roles and animations': () => {
    const host = document.querySelector<HTMLElement>('[popover]');
    const animated = [...document.getAnimations(), ...(host?.getAnimations({ subtree: true }) ?? [])];
    return [
      ...(host?.getAttributeNames() ?? []).map((name) => host?.getAttribute(name)),
      host?.ariaLabel,
      host?.title,
      host?.role,
      ...animated.map(({ effect }) => (effect as KeyframeEffect | null)?.target?.textContent),
    ].join();
  },
  'asks what was painted and what was pressed': () =>
    ['largest-contentful-paint', 'first-input', 'event', 'element', 'layout-shift']
      .flatMap((type) => performance.getEntriesByType(type))
      .map((entry) => {
        const seen = entry as PerformanceEntry & { element?: Element; target?: Element };
        return `${seen.element?.textContent} ${seen.target?.textContent}`;
      })
      .join(),
};
