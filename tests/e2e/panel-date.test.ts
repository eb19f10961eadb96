// The date of the panel: the page's own at first, and what search, lists and names show as of it or of another.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

const NAME = 'Alexander Matsegora';

/** The number of names or sources that the list says it has, once it has come. */
const counted = (panel: Page, words: RegExp): Promise<number> =>
  until(`${words}`, () =>
    panel.evaluate((source) => {
      const text = document.querySelector('.library:not([aria-busy=true]) .total')?.textContent ?? '';
      const number = new RegExp(source).exec(text)?.[1];
      // Not 0 before the list has come: that would count as an answer.
      return number === undefined ? undefined : Number(number);
    }, words.source),
  );

const dateIn = (panel: Page): Promise<string | undefined> =>
  panel.evaluate(() => document.querySelector<HTMLInputElement>('.as-of input')?.value);

const choose = (panel: Page, date: string): Promise<void> =>
  panel.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('.as-of input');
    if (!field) throw new Error('There is no field for the date.');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, date);

describe.each(BROWSERS)('the date of the panel in %s', (name) => {
  const here = stage(name);
  const openPanel = async (address: string) => {
    const page = await here.browser.open(caseAddress(address));
    await marked(page, NAME);
    const panel = await here.browser.openPanel(page);
    await says(panel, NAME);
    return panel;
  };

  it('is that of the page, and holds for the search', async () => {
    const panel = await openPanel('dated-2020');
    expect(await dateIn(panel)).toBe('2020-05-20');
    await press(panel, 'Search');
    await until('the field', () =>
      panel.evaluate(() => document.querySelector('input[type=search]') !== null),
    );
    await typeQuery(panel, 'Matsegora died');
    await says(panel, /more came after this date/);
    expect(await says(panel, /passages?/)).not.toContain('died on 6 December 2025');
    await press(panel, 'Any date');
    await says(panel, '6 December 2025');
    await press(panel, 'Date of the page');
    await says(panel, /more came after this date/);
    expect(await dateIn(panel)).toBe('2020-05-20');
  });

  it('holds for the lists of the library, and for a name opened from there', async () => {
    const panel = await openPanel('dated-2020');
    await press(panel, 'Library');
    await counted(panel, /(\d+) names?/);
    await press(panel, 'Sources');
    const then = await counted(panel, /(\d+) sources?/);
    await choose(panel, '2026-06-30');
    await until('more sources', async () => (await counted(panel, /(\d+) sources?/)) > then);
    await choose(panel, '2020-05-20');
    await until('fewer again', async () => (await counted(panel, /(\d+) sources?/)) === then);
    await press(panel, 'Names');
    await counted(panel, /(\d+) names?/);
    await press(panel, NAME);
    const text = await says(panel, 'After 20 May 2020');
    // Counted is what stands above that line.
    const shown = await panel.evaluate(() => {
      const holds = document.querySelector('.coverage-note .facts dd')?.textContent ?? '';
      const parts = [...document.querySelectorAll('.entity > h3, .entity > .notes')];
      const after = parts.findIndex(({ textContent }) => textContent.startsWith('After 20 May 2020'));
      const known = parts.slice(0, after).filter((part) => part.matches('.notes'));
      const notes = known.reduce((sum, { children }) => sum + children.length, 0);
      return { holds, notes };
    });
    expect(shown.holds).toMatch(new RegExp(`^${shown.notes} passages`));
    expect(text.indexOf('died on 6 December 2025')).toBeGreaterThan(text.indexOf('After 20 May 2020'));
    await press(panel, 'Any date');
    await until('all of it', async () => !(await says(panel, NAME)).includes('After 20 May 2020'));
  });

  it('is in the address: it survives a reload, back and forward, and a link has it', async () => {
    const panel = await openPanel('dated-2020');
    await press(panel, NAME);
    await says(panel, 'After 20 May 2020');
    await choose(panel, '2019-03-01');
    await says(panel, 'After 1 March 2019');
    expect(panel.url()).toContain('as-of=2019-03-01');
    // Not the driver's own reload, which Firefox never finishes for a page of an extension.
    await panel.evaluate(() => {
      document.title = 'before';
      setTimeout(() => location.reload());
    });
    await until('the new document', () =>
      panel.evaluate(() => document.title !== 'before').catch(() => false),
    );
    await says(panel, 'After 1 March 2019');
    expect(await dateIn(panel)).toBe('2019-03-01');
    await press(panel, 'Library');
    await counted(panel, /(\d+) names?/);
    await choose(panel, '2024-06-30');
    await until('the date in the address', async () => panel.url().includes('as-of=2024-06-30'));
    await press(panel, 'Back');
    await says(panel, 'After 1 March 2019');
    expect(await dateIn(panel)).toBe('2019-03-01');
    await press(panel, 'Forward');
    await until('the later date', async () => (await dateIn(panel)) === '2024-06-30');
    const linked = panel.url().replace(/#.*/, '#entity/alexander-matsegora?as-of=2018-06-30');
    await panel.evaluate((address) => location.assign(address), linked);
    await says(panel, 'After 30 June 2018');
    await press(panel, 'Date of the page');
    await says(panel, 'After 20 May 2020');
    expect(panel.url()).not.toContain('as-of');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
