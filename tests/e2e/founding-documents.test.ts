// The documents that the corpus began with, read as pages: every voice agrees with its chip, and none is its own evidence.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { markedWords } from '../../dev/marks-on-page.ts';
import { closed, hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { corpusVoices } from './corpus-voices.ts';
import { FOUNDING, PUBLISHER, PUBLISHER_MOBILE, realText } from './founding-documents.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

/** How many names are pointed at on a page. */
const NAMES = 6;

/** However his given names are spelt. */
const isAmbassador = (words: string): boolean => words.endsWith('Matsegora');

const VOICES = await corpusVoices();

/** An excerpt as a card shows it. */
interface Shown {
  text: string;
  speaker: string;
  chip: string;
}

describe.each(BROWSERS)('a founding document in %s', (name) => {
  const here = stage(name);

  /** Every excerpt of the open card. */
  const excerpts = (page: Page): Promise<Shown[] | undefined> =>
    here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('article.excerpt')].map((excerpt) => {
        const words = (selector: string) => excerpt.querySelector(selector)?.textContent.trim() ?? '';
        return {
          text: words('.says'),
          speaker: words('.speaker'),
          chip: words('.voice .viewpoint > span:last-child'),
        };
      }),
    );

  /** The excerpts of several cards with what the corpus says of them; fails where a chip contradicts a voice. */
  async function readCards(address: string) {
    const page = await here.browser.open(address);
    const marks = await until('marks on the ambassador and others', async () => {
      const found = [...new Set(await markedWords(page))];
      return found.some(isAmbassador) && found.length >= NAMES && found;
    });
    marks.sort((a, b) => Number(isAmbassador(b)) - Number(isAmbassador(a)));
    const read = [];
    for (const words of marks.slice(0, NAMES)) {
      await hover(here.browser, page, words);
      for (const shown of (await excerpts(page)) ?? []) {
        const known = VOICES.get(shown.text);
        expect({ ...shown, words }).toEqual({
          words,
          text: shown.text,
          speaker: known?.speaker,
          chip: known?.chip,
        });
        if (known) read.push({ ...known, words });
      }
      await page.keyboard.press('Escape');
      await closed(here.browser, page);
    }
    return read;
  }

  const PAGES = FOUNDING.flatMap((document) => [
    {
      ...document,
      kind: 'our page',
      host: document.page === 'founding-interview' ? '' : PUBLISHER,
      document,
    },
    { ...document, kind: 'the real text', host: PUBLISHER_MOBILE, document },
  ]);

  it.for(PAGES)(
    '$source, $kind: voices are true, and it is no evidence for itself',
    async ({ source, path, page, kind, host, document }, { skip }) => {
      if (kind === 'the real text' && (await realText(document)) === undefined) skip('The text is missing.');
      const read = await readCards(host === '' ? caseAddress(page) : `https://${host}${path}`);
      expect(read.filter((excerpt) => excerpt.source === source)).toEqual([]);
      const ambassador = read.filter(({ speaker }) => speaker === 'Alexander Matsegora');
      expect(new Set(ambassador.map(({ chip }) => chip))).toEqual(new Set(['Russian official']));
      expect(read.some(({ own }) => own)).toBe(true);
    },
  );

  it.each([
    [FOUNDING[0]?.source, `https://${PUBLISHER}/retitled`],
    [FOUNDING[1]?.source, caseAddress('founding-analysis')],
  ])('%s is evidence for another page with the same words', async (source, address) => {
    const read = await readCards(address);
    expect(read.some((excerpt) => excerpt.source === source)).toBe(true);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
