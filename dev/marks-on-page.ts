// Finds the marks on a page in the registry of highlights, as the page's own scripts can.
import type { Frame, Page } from 'puppeteer-core';
import { aim, type Sight, type Spot } from './aim.ts';
import { until } from './until.ts';

/** The text of all marks, in the order of the page's registry. */
export const markedWords = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('marked-names') ?? [])].map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    }),
  );

/** Waits until the words are marked, and returns the text of all marks. */
export async function marked(page: Page | Frame, ...words: string[]): Promise<string[]> {
  return until(`marks on ${words.join(', ') || 'anything'}`, async () => {
    const found = await markedWords(page);
    return found.length > 0 && words.every((word) => found.includes(word)) && found;
  });
}

/** Waits until these words are not marked anywhere on a page. */
export const unmarkedWord = (page: Page | Frame, words: string): Promise<true> =>
  until(`the marks on ${words} to go`, async () => !(await markedWords(page)).includes(words));

/** Waits until nothing is marked. */
export async function unmarked(page: Page | Frame): Promise<void> {
  await until('all marks to go', async () => (await markedWords(page)).length === 0);
}

/**
 * Scrolls the first mark that nothing covers into view and returns its text and the middle of its first line. With
 * `words`, only marks on those words count. Undefined if there is no such mark.
 */
export const reachable = (page: Page, words?: string): Promise<(Sight & { words: string }) | undefined> =>
  page.evaluate((wanted) => {
    for (const mark of CSS.highlights.get('marked-names') ?? []) {
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
      // A named element can hide the document's own property of that name.
      const at = (Object.getPrototypeOf(root) as typeof root).elementFromPoint;
      if (parent.contains(at.call(root, spot.x, spot.y)))
        return { words: text, ...spot, width, height, onTop: true };
    }
    return undefined;
  }, words);

/** Where the first reachable mark on these words is, once it is in view and has stopped moving. */
export const spotOf = (page: Page, words: string): Promise<Spot> =>
  aim(page, `a mark on “${words}”`, () => reachable(page, words));

/** Whether there is a mark on these words at that point now. */
export const isMarkAt = (page: Page, words: string, spot: Spot): Promise<boolean> =>
  page.evaluate(
    (wanted, { x, y }) =>
      [...(CSS.highlights.get('marked-names') ?? [])].some((mark) => {
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

/** The whole document as the page's scripts can see it. */
export const outerHtml = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);
