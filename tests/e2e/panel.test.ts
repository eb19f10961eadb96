// The panel: the names of the page in front, what the sources say about one, and the search over all of them.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage } from './stage.ts';

/** Alt with an arrow key, dispatched in the page: a real key press might make the browser navigate. */
const altArrow = (panel: Page, key: string): Promise<boolean> =>
  panel.evaluate(
    (arrow) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, altKey: true, bubbles: true })),
    key,
  );

describe.each(BROWSERS)('the panel in %s', (name) => {
  const here = stage(name);
  const openPanel = async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const panel = await here.browser.openPanel(page);
    await says(panel, 'RasonConTrans');
    return { page, panel };
  };

  /** The panel in a tab of its own in front, so that keys and clicks reach it in both browsers. */
  const openAt = async (hash: string) => {
    const panel = await here.browser.openOwn(`sidepanel.html${hash}`);
    await panel.bringToFront();
    return panel;
  };

  it('lists the names of the page', async () => {
    const { panel } = await openPanel();
    const text = await says(panel, 'Choe Son Hui');
    for (const words of ['NK News', 'Khasan', 'Alexander Matsegora', 'Air Koryo'])
      expect(text).toContain(words);
  });

  it('shows what is known of a name and goes to it on the page', async () => {
    const { page, panel } = await openPanel();
    await press(panel, 'Kim Kye Gwan');
    await says(panel, 'adviser');
    await press(panel, 'Next');
    const current = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('marked-names-current') ?? [])].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const { top, bottom } = range.getBoundingClientRect();
          return { words: range.toString(), seen: top >= 0 && bottom <= innerHeight };
        }),
      );
    await until('the name in view', async () => {
      const [mark] = await current();
      return mark?.words === 'Kim Kye Gwan' && mark.seen;
    });
  });

  it('begins a name with the notes that the popover shows for it on this page', async () => {
    const { page, panel } = await openPanel();
    const opened = async (words: string) => {
      await press(panel, words);
      await until(`the page of ${words}`, () =>
        panel.evaluate((title) => document.querySelector('.entity h2')?.textContent === title, words),
      );
      return panel.evaluate(() => {
        const first = document.querySelector('.entity .notes');
        const ids = [...document.querySelectorAll<HTMLElement>('.entity [data-passage]')].map(
          ({ dataset }) => dataset.passage,
        );
        return {
          heading: document.getElementById(first?.getAttribute('aria-labelledby') ?? '')?.textContent,
          notes: [...(first?.querySelectorAll('.says') ?? [])].map(({ textContent }) => textContent),
          isTwice: new Set(ids).size < ids.length,
        };
      });
    };
    // The first mention of the station only says where it is; the second speaks of horses.
    const station = await opened('Khasan');
    expect(station.heading).toBe('On this page');
    expect(station.notes[0]).toContain('30 pedigree horses');
    expect(station.isTwice).toBe(false);
    await press(panel, 'Names on this page');
    const minister = await opened('Choe Son Hui');
    expect(minister.heading).toBe('On this page');
    await page.bringToFront();
    await hover(here.browser, page, 'Choe Son Hui');
    const shown = await here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('.notes .says')].map(({ textContent }) => textContent),
    );
    expect(minister.notes).toEqual(shown);
  });

  it('searches the whole corpus', async () => {
    const { panel } = await openPanel();
    await press(panel, 'Search');
    await until('the field', () =>
      panel.evaluate(() => document.querySelector('input[type=search]') !== null),
    );
    await typeQuery(panel, 'pedigree horses');
    expect(await says(panel, /\d+ passages?/)).toMatch(/horses/);
  });

  it('opens at an address, and goes back and forward', async () => {
    const panel = await openAt('#entity/rason');
    await says(panel, 'Special city');
    const hash = () => panel.evaluate(() => location.hash);
    const at = (address: string) => until(address, async () => (await hash()) === address);
    // A related place, by its dot on the map, which is drawn from files in the extension.
    await until('the map', () => panel.evaluate(() => document.querySelector('.map .land') !== null));
    expect(await panel.evaluate(() => document.querySelectorAll('.map a').length)).toBeGreaterThan(0);
    await press(panel, 'Khasan');
    await at('#entity/khasan');
    await press(panel, 'Library');
    await at('#library/entities');
    await press(panel, 'Back');
    await at('#entity/khasan');
    await press(panel, 'Back');
    await at('#entity/rason');
    await says(panel, 'Special city');
    await altArrow(panel, 'ArrowRight');
    await at('#entity/khasan');
    // The keys work a moment after the address has changed.
    await until('the way back', () =>
      panel.evaluate(() => document.querySelector('.history-buttons [aria-disabled=false]') !== null),
    );
    await altArrow(panel, 'ArrowLeft');
    await at('#entity/rason');
    await panel.evaluate(() => {
      location.hash = '#search?q=wheat%20aid';
    });
    expect(await says(panel, /\d+ passages?/)).toContain('wheat');
    await panel.evaluate(() => {
      location.hash = '#entity/<b>no id at all</b>';
    });
    await until('the start', () =>
      panel.evaluate(() =>
        document.querySelector('[aria-selected=true]')?.textContent?.startsWith('This page'),
      ),
    );
  });

  it('shows the claims in time, and leads from a mark to its excerpt', async () => {
    const panel = await openAt('#entity/refined-petroleum-cap');
    await until('the timeline', () =>
      panel.evaluate(() => document.querySelectorAll('.timeline .mark').length > 10),
    );
    const current = () =>
      panel.evaluate(() => ({
        mark: document.activeElement?.getAttribute('data-mark'),
        passage: document.activeElement?.getAttribute('data-passage'),
        label: document.activeElement?.getAttribute('aria-label'),
      }));
    await panel.evaluate(() => document.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus());
    const first = await current();
    expect(first.label).toMatch(/\d{4}/);
    await panel.keyboard.press('ArrowRight');
    const second = await current();
    expect(second.mark).not.toBe(first.mark);
    expect(await panel.evaluate(() => document.querySelectorAll('.mark[tabindex="0"]').length)).toBe(1);
    await panel.keyboard.press('Home');
    expect(await current()).toEqual(first);
    await panel.keyboard.press('Enter');
    await until('the excerpt', async () => (await current()).passage === first.mark);
    expect(await panel.evaluate(() => location.hash)).toContain(`passage=${first.mark}`);
    const figures = await panel.evaluate(() =>
      [...document.querySelectorAll('.chart summary')].map((line) => line.textContent),
    );
    expect(figures.join()).toMatch(/barrels/);
    expect(await panel.evaluate(() => document.querySelectorAll('.links path').length)).toBeGreaterThan(0);
  });

  it('has all sources and names, and all of a source', async () => {
    const panel = await openAt('#page');
    await press(panel, 'Library');
    await says(panel, /\d+ names/);
    const drawn = await panel.evaluate(() => ({
      rows: document.querySelectorAll('.rows > li').length,
      of: Number(document.querySelector('.rows > li')?.getAttribute('aria-setsize')),
    }));
    expect(drawn.of).toBeGreaterThan(100);
    expect(drawn.rows).toBeLessThan(drawn.of);
    await typeQuery(panel, 'мацегор');
    await says(panel, /^(?:.*\D)?1 name/s);
    await press(panel, 'Alexander Matsegora');
    await says(panel, 'What the sources say');
    await press(panel, 'whole source');
    await says(panel, 'in their order');
    expect(await panel.evaluate(() => location.hash)).toMatch(/^#source\/.*passage=/);
    await says(panel, 'Read it at');
    await press(panel, 'Names');
    await until('the list as it was left', () =>
      panel.evaluate(
        () => document.querySelector<HTMLInputElement>('input[type=search]')?.value === 'мацегор',
      ),
    );
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
