// Our highlights in the page's registry, which the page shares with us and may empty at any time.

/** The highlight of all painted marks; marks.css styles it. The page can list the name, so it says nothing. */
export const MARKS = 'noted-words';

/** The highlight of the mark that the keyboard or the panel has moved to. */
export const CURRENT = 'noted-words-current';

/** A highlight of ours under one name. */
export interface Registered {
  readonly ranges: Highlight;
  /** Registers it again if the page has removed it; cheap enough for every look at the page. */
  keep(): void;
}

/** Registers an empty highlight until the signal is aborted. The page's own highlights win where both paint. */
export function register(name: string, priority: number, signal: AbortSignal): Registered {
  const ranges = new Highlight();
  ranges.priority = priority;
  const keep = (): void => {
    if (!signal.aborted && CSS.highlights.get(name) !== ranges) CSS.highlights.set(name, ranges);
  };
  keep();
  signal.addEventListener('abort', () => {
    ranges.clear();
    // A newer version of ours may already have put its own in this place.
    if (CSS.highlights.get(name) === ranges) CSS.highlights.delete(name);
  });
  return { ranges, keep };
}
