// What our page script is compared with: walking and joining a page's text, which is the least that reading it can
// cost, and how other extensions mark names. Each is the text of a function that the page runs.
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../lib/model/pack.ts';
import { others, record, total } from './trace.ts';

/** How many names the comparison with other extensions uses. */
export const SOME = 200;

/** All names of the pack, those of the entities with the most passages first. */
export async function names(): Promise<string[]> {
  const pack = JSON.parse(await readFile(new URL('../../.pack/pack.json', import.meta.url), 'utf8')) as Pack;
  const passages = ({ id }: { id: string }): number => pack.coverage[id]?.passages ?? 0;
  const entities = pack.entities.toSorted((a, b) => passages(b) - passages(a));
  return [...new Set(entities.flatMap(({ aliases }) => Object.values(aliases).flat()))];
}

/**
 * Script time in ms of a function run once in a page, cold; from a timer, because a trace does not include calls by the
 * debugger.
 */
async function timed<A extends unknown[]>(
  page: Page,
  run: (...given: A) => unknown,
  ...given: A
): Promise<number> {
  const call = `(${run})(...${JSON.stringify(given)})`;
  const works = await record(page, async () => {
    await page.evaluate(
      `new Promise((done, fail) => setTimeout(() => { try { ${call}; done(); } catch (error) { fail(error); } }))`,
    );
  });
  return total(others(works));
}

/** Walks all text of the document and does nothing with it. */
export const walk = (page: Page): Promise<number> =>
  timed(page, () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length;
  });

/**
 * Walks all text and joins it into blocks, with a map from each piece back to its node: the minimum for marking names
 * that cross inline elements. Our own reading does more (hidden text, shadow roots, sections, later changes), which is
 * left out here.
 */
export const floor = (page: Page): Promise<number> =>
  timed(page, () => {
    const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
    const passedOver = set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV TEXTAREA SELECT BUTTON CODE PRE SVG');
    const inline = set('A ABBR B CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR');
    const blocks: { text: string; pieces: { node: Text; start: number }[] }[] = [];
    const read = (element: Element): void => {
      let block: (typeof blocks)[number] | undefined;
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node instanceof Text) {
          if (!block) {
            block = { text: '', pieces: [] };
            blocks.push(block);
          }
          block.pieces.push({ node, start: block.text.length });
          block.text += node.data;
        } else if (node instanceof Element && !passedOver.has(node.tagName)) {
          const before = blocks.length;
          read(node);
          const joined: (typeof blocks)[number] | undefined = blocks[before];
          if (!inline.has(node.tagName)) block = undefined;
          else if (block && joined && blocks.length === before + 1) {
            for (const piece of joined.pieces)
              block.pieces.push({ node: piece.node, start: block.text.length + piece.start });
            block.text += joined.text;
            blocks.pop();
          } else block = joined ?? block;
        }
      }
    };
    read(document.body);
    return blocks.length;
  });

/** Searches each text for each name with an expression of its own. */
export const expressions = (page: Page, wanted: readonly string[]): Promise<number> =>
  timed(
    page,
    (list: readonly string[]) => {
      const patterns = list.map(
        (name) => new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gi'),
      );
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const pattern of patterns) found += (node as Text).data.match(pattern)?.length ?? 0;
      return found;
    },
    wanted,
  );

const MARK = new URL(import.meta.resolve('mark.js/dist/mark.min.js'));

/** Recurses once for each name; with so many at once a browser's stack is still large enough. */
const AT_ONCE = 500;

/** The parts of mark.js that are used. */
declare class Mark {
  constructor(context: Element);
  mark(words: readonly string[], options: object): void;
}

/** Marks the names with mark.js; evaluating mark.js itself is not counted. */
export async function markJs(page: Page, wanted: readonly string[]): Promise<number> {
  await page.evaluate(await readFile(MARK, 'utf8'));
  return timed(
    page,
    (list: readonly string[], most: number) => {
      for (let at = 0; at < list.length; at += most)
        new Mark(document.body).mark(list.slice(at, at + most), { separateWordSearch: false });
    },
    wanted,
    AT_ONCE,
  );
}
