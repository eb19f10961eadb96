// Our highlights in the page's registry, which the page shares with us and may empty at any time.

/** The highlight of all painted marks; marks.css styles it. The page can list the name, so it says nothing. */
export const MARKS = 'marked-names';

/** The highlight of the mark that the keyboard or the panel has moved to. */
export const CURRENT = 'marked-names-current';

/** A highlight of ours under one name. */
export interface RegisteredHighlight {
  readonly highlight: Highlight;
  /**
   * Sees to it that it is registered while it holds something and only then: a page in which nothing is marked does
   * not see that we are there, and one that has removed it gets it back. Cheap enough for every look at the page.
   */
  restore(): void;
}

/**
 * A highlight that is made when it is first used, and taken out of the registry when the signal is aborted. The page's own
 * highlights win where both paint.
 */
export function register(name: string, priority: number, signal: AbortSignal): RegisteredHighlight {
  let made: Highlight | undefined;
  let leftBehind: Highlight | null | undefined = null;
  const restore = (): void => {
    const present = CSS.highlights.get(name);
    // Firefox ends the scripts of an updated extension without a word, and what they have marked stays.
    if (leftBehind === null) leftBehind = present;
    if (made && made.size > 0) {
      if (present !== made) CSS.highlights.set(name, made);
      return;
    }
    // A newer version of ours may already have put its own in this place.
    if (present && (present === made || present === leftBehind)) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', () => {
    made?.clear();
    restore();
  });
  return {
    get highlight() {
      if (made) return made;
      made = new Highlight();
      made.priority = priority;
      return made;
    },
    restore,
  };
}
