// What opens without being painted, and what a card lights up: later mentions, and the words shared with the sentence.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { aim, click, type Spot } from '../../dev/aim.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { says } from '../../dev/own-page.ts';
import { cardTitles, closed, hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

const TITLE = 'Sources on Rajin';

describe.each(BROWSERS)('mentions in %s', (name) => {
  const here = stage(name);
  /** Where the words stand for the second time in the page's paragraph. */
  const secondSpot = (page: Page, words: string): Promise<Spot> =>
    aim(page, `“${words}” again`, () =>
      page.evaluate((wanted) => {
        const text = document.querySelector('main p')?.firstChild;
        const at = text?.textContent?.indexOf(wanted, text.textContent.indexOf(wanted) + 1) ?? -1;
        if (!text || at < 0) return undefined;
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, width, height, onTop: true };
      }, words),
    );
  /** Moves on the spot until a card is there, and returns how long in ms that took. */
  const openAt = async (page: Page, { x, y }: Spot): Promise<number> => {
    const began = performance.now();
    let step = 0;
    await until('a card', async () => {
      step = 1 - step;
      await page.mouse.move(x + step, y);
      return (await cardTitles(here.browser, page)).includes(TITLE);
    });
    return performance.now() - began;
  };

  it('a later mention that is not painted opens all the same, unless the reader does not want it', async () => {
    const page = await here.browser.open(caseAddress('names'));
    const painted = await marked(page, 'Rajin');
    expect(painted.filter((words) => words === 'Rajin')).toHaveLength(1);
    await hover(here.browser, page, 'Rajin');
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    const later = await secondSpot(page, 'Rajin');
    const took = await openAt(page, later);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);

    const options = await here.browser.openOwn('options.html');
    await says(options, 'Open names that are not marked, too');
    const isWanted = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('.unmarked input')?.checked);
    expect(await isWanted()).toBe(true);
    await click(options, '.unmarked input');
    await until('the wish', async () => (await isWanted()) === false);
    await page.bringToFront();
    // The page hears of it a moment later.
    await until('a rest without a card', async () => {
      await page.mouse.move(later.x, later.y);
      const began = performance.now();
      while (performance.now() - began < 2 * took) {
        if ((await cardTitles(here.browser, page)).length === 0) continue;
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 2);
        await closed(here.browser, page);
        return false;
      }
      return true;
    });
    // The pointer was noticed there: the painted mention opens.
    expect(await hover(here.browser, page, 'Rajin')).toContain('Rajin');
  });

  it('a note lights up five of the words that it shares with the sentence, however many they are', async () => {
    const page = await here.browser.open(caseAddress('many-words'));
    await marked(page, 'RasonConTrans');
    await hover(here.browser, page, 'RasonConTrans');
    const lit = await here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('.says')].map((note) =>
        // Neighbours share a highlight.
        [...note.querySelectorAll('mark')].flatMap(({ textContent }) => textContent.split(' ')),
      ),
    );
    expect(lit).toHaveLength(3);
    expect(Math.max(...(lit ?? []).map((words) => words.length))).toBe(5);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
