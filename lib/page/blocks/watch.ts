// Watches the document and its open shadow roots for changes; it gathers them and leaves the work to an idle moment.

import { parentOf } from '../dom/tree.ts';

/** What has changed since it was last taken. */
export interface Changes {
  /** Nodes whose children or characters have changed. */
  readonly nodes: ReadonlySet<Node>;
  /** Elements that came into the page. */
  readonly arrived: ReadonlySet<Element>;
}

/** A watch on a page. */
export interface ChangeWatch {
  /** Watches one more root. */
  add(root: Document | ShadowRoot): void;
  /** The changes so far; from now on they are gathered anew. */
  take(): Changes;
}

/** What hears of changes, in the microtask after them. */
export interface ChangeListeners {
  /** Something has changed. */
  changed(): void;
  /** A text's characters have changed: what was painted on it may now be on the wrong ones. */
  text(node: Node): void;
  /** The document's root element was replaced, as by `document.open()`, which also removes all listeners. */
  replaced(): void;
}

// Classes and styles change many times a second on some pages; what they hide or show is met by a slow recheck.
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'open'],
};

/** Watches until the signal is aborted. */
export function watchChanges(listeners: ChangeListeners, signal: AbortSignal): ChangeWatch {
  let nodes = new Set<Node>();
  let arrived = new Set<Element>();

  const note = (record: MutationRecord): void => {
    if (record.type === 'characterData') listeners.text(record.target);
    // An attribute decides whether the element is read, and that is its parent's text.
    nodes.add((record.type === 'attributes' && parentOf(record.target)) || record.target);
    for (const node of record.addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) arrived.add(node as Element);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    if (records.some(({ target, type }) => type === 'childList' && target.nodeType === Node.DOCUMENT_NODE))
      listeners.replaced();
    listeners.changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    add: (root) => observer.observe(root, WATCHED),
    take() {
      const changes = { nodes, arrived };
      nodes = new Set();
      arrived = new Set();
      return changes;
    },
  };
}
