// What is painted on a page, seen as the page itself sees it: in the registry of highlights, which it shares with us.
import type { Frame, Page } from 'puppeteer-core';
import { aim, type Sight, type Spot } from './aim.ts';
import { until } from './until.ts';

/** The words under all painted marks, in the order of the page's registry. */
export const markedWords = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('noted-words') ?? [])].map((mark) => {
      const range = new Range();
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
 * Scrolls the first mark that nothing covers into view, and says what its words are and where it is: the middle of its
 * first line. With `words`, only marks on those words count. Undefined if there is no such mark.
 */
export const reachable = (page: Page, words?: string): Promise<(Sight & { words: string }) | undefined> =>
  page.evaluate((wanted) => {
    for (const mark of CSS.highlights.get('noted-words') ?? []) {
      const range = new Range();
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
      const { width, height } = box;
      const spot = { x: box.x + width / 2, y: box.y + height / 2 };
      const root = mark.startContainer.getRootNode() as Document | ShadowRoot;
      // An element of that name may stand in for the document's own.
      const at = (Object.getPrototypeOf(root) as typeof root).elementFromPoint;
      if (parent.contains(at.call(root, spot.x, spot.y)))
        return { words: text, ...spot, width, height, onTop: true };
    }
    return undefined;
  }, words);

/** Where the first reachable mark on these words is, scrolled into view and lying still. */
export const spotOf = (page: Page, words: string): Promise<Spot> =>
  aim(page, `a mark on “${words}”`, () => reachable(page, words));

/** Whether a mark on these words is at that place now. */
export const isMarkAt = (page: Page, words: string, spot: Spot): Promise<boolean> =>
  page.evaluate(
    (wanted, { x, y }) =>
      [...(CSS.highlights.get('noted-words') ?? [])].some((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return (
          range.toString() === wanted &&
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom,
          )
        );
      }),
    words,
    spot,
  );

/** The whole document as the page can see it. */
export const outerHtml = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);
