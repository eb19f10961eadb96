// Our highlights in the page's registry, which the page shares with us and may empty at any time.

/** The highlight of all painted marks; marks.css styles it. The page can list the name, so it says nothing. */
export const MARKS = 'noted-words';

/** The highlight of the mark that the keyboard or the panel has moved to. */
export const CURRENT = 'noted-words-current';

/** A highlight of ours under one name. */
export interface RegisteredHighlight {
  readonly highlight: Highlight;
  /**
   * Sees to it that it is registered while it holds something and only then: a page in which nothing is marked does
   * not see that we are there, and one that has removed it gets it back. Cheap enough for every look at the page.
   */
  restore(): void;
}

/** Makes an empty highlight, which is taken out of the registry when the signal is aborted. The page's own highlights win where both paint. */
export function register(name: string, priority: number, signal: AbortSignal): RegisteredHighlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  // Firefox ends the scripts of an updated extension without a word, and what they have marked stays.
  const leftBehind = CSS.highlights.get(name);
  const restore = (): void => {
    const present = CSS.highlights.get(name);
    if (highlight.size > 0) {
      if (present !== highlight) CSS.highlights.set(name, highlight);
      return;
    }
    // A newer version of ours may already have put its own in this place.
    if (present && (present === highlight || present === leftBehind)) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', () => {
    highlight.clear();
    restore();
  });
  return { highlight, restore };
}
