// What is painted on a page, seen as the page itself sees it: in the registry of highlights, which it shares with us.
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Where a mark is in the window, in CSS pixels: the middle of its first line. */
export interface Spot {
  x: number;
  y: number;
}

/** The words under all painted marks, in the order of the page's registry. */
export const markedWords = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('noted-words') ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    }),
  );

/** Waits until the words are marked, and returns all that are. */
export async function marked(page: Page | Frame, ...words: string[]): Promise<string[]> {
  return until(`marks on ${words.join(', ') || 'anything'}`, async () => {
    const found = await markedWords(page);
    return found.length > 0 && words.every((word) => found.includes(word)) && found;
  });
}

/** Waits until these words are marked nowhere on a page. */
export const unmarkedWord = (page: Page | Frame, words: string): Promise<true> =>
  until(`the marks on ${words} to go`, async () => !(await markedWords(page)).includes(words));

/** Waits until nothing is marked any more. */
export async function unmarked(page: Page | Frame): Promise<void> {
  await until('all marks to go', async () => (await markedWords(page)).length === 0);
}

/**
 * Scrolls the first mark that nothing covers into view, and says what its words are and where it is; with `words`, only
 * marks on those words count. Undefined if there is no such mark.
 */
export const reachable = (page: Page, words?: string): Promise<(Spot & { words: string }) | undefined> =>
  page.evaluate((wanted) => {
    for (const mark of CSS.highlights.get('noted-words') ?? []) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const parent = mark.startContainer.parentElement;
      const text = range.toString();
      if (!parent || (wanted !== undefined && text !== wanted)) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A long paragraph may be in the middle of the window with these words outside.
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (!box) continue;
      const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const root = mark.startContainer.getRootNode() as Document | ShadowRoot;
      if (parent.contains(root.elementFromPoint(spot.x, spot.y))) return { words: text, ...spot };
    }
    return undefined;
  }, words);

/**
 * Where the first reachable mark on these words is, scrolled into view.
 * @throws Error if there is none.
 */
export async function spotOf(page: Page, words: string): Promise<Spot> {
  const spot = await reachable(page, words);
  if (!spot) throw new Error(`There is no mark on “${words}” that can be pointed at.`);
  return spot;
}

/** The whole document as the page can see it. */
export const outerHtml = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);
