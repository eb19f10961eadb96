// The extension built with a corpus on another subject, in another language: every surface, without a change of the code.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click } from '../../dev/aim.ts';
import { build } from '../../dev/build.ts';
import { buildOf } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { askBackground, says, typeQuery } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, extensionFaults, RIVER, stage } from './stage.ts';

const CORPUS = 'tests/packs/river-dam';

/** The extension with that corpus, built for a browser. */
async function otherBuild(name: BrowserName): Promise<string> {
  await build(name, CORPUS);
  return buildOf(name, CORPUS);
}

/** The texts of all elements that match a selector. */
const textsOf = (own: Page, selector: string): Promise<string[]> =>
  own.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
    selector,
  );

describe.each(BROWSERS)('another corpus in %s', (name) => {
  const here = stage(name, 'en', 'own', () => otherBuild(name));
  const openArticle = async (): Promise<Page> => {
    const page = await here.browser.open(`https://${RIVER}/`);
    await marked(page, 'Aulach Dam');
    return page;
  };
  const openPanel = (hash: string): Promise<Page> => here.browser.openOwn(`sidepanel.html${hash}`);

  it('marks its names on a site of its list', async () => {
    const page = await openArticle();
    const words = await marked(page, 'Marta Lindner', 'Aulach', 'Restwasser');
    expect(words).toContain('Valley Works Cooperative');
  });

  it('shows its excerpts, labels and dispute in the popover', async () => {
    const page = await openArticle();
    const text = await hover(here.browser, page, 'Aulach Dam');
    expect(text).toContain('Staumauer an der Aulach');
    // Labels in English, or in German if there is no English one.
    for (const label of ['Structure', 'Operator', 'Anrainer', 'Gauge report', 'Conversation', 'Bescheid'])
      expect(text).toContain(label);
    expect(text).toContain('Restwasser im Sommer 2021');
    const drawn = await here.browser.inPopover(page, (root) => ({
      language: root.querySelector('.says')?.getAttribute('lang'),
      badges: [...root.querySelectorAll('.badge')].map(
        ({ className, textContent }) => `${className} ${textContent}`,
      ),
      voices: [...root.querySelectorAll('.byline')].map((line) => ({
        speaker: line.querySelector('.speaker')?.textContent,
        viewpoint: line.querySelector('.viewpoint')?.textContent,
        says: line.querySelector('summary')?.title,
      })),
      paths: [...root.querySelectorAll('.glyph path')].map((path) => path.getAttribute('d')),
    }));
    expect(drawn?.language).toBe('de');
    expect(drawn?.badges).toContain('badge circle AN');
    // A resident whom a newspaper printed has her own viewpoint, not the newspaper's; a publisher has its own.
    expect(drawn?.voices).toContainEqual({
      speaker: 'Marta Lindner',
      viewpoint: 'ANAnrainer',
      says: 'Whose word it is: Marta Lindner, Sprecherin der Anrainer; printed by Talbote (Press)',
    });
    expect(drawn?.voices).toContainEqual({
      speaker: 'Talwerke',
      viewpoint: 'BOperator',
      says: 'The publisher’s own word: Talwerke (Operator)',
    });
    expect(drawn?.badges).toContain('badge circle P');
    // The drawing that the pack has for structures.
    expect(drawn?.paths).toContain('M2 13h12M4 13V4h3l5 9');
  });

  it('lists the names of the page in the popup and the panel', async () => {
    const page = await openArticle();
    const popup = await here.browser.openPopup(page);
    expect(await says(popup, 'Marta Lindner')).toContain('Human being');
    const panel = await here.browser.openPanel(page);
    // A name that it has in the reader's language is shown in that.
    expect(await says(panel, 'Valley Works Cooperative')).toContain('Betrieb');
  });

  it('shows a name in the panel with timeline, figures and map', async () => {
    const panel = await openPanel('#entity/aulachsperre');
    await until('the map', () => panel.evaluate(() => document.querySelector('.map .land') !== null));
    expect(await textsOf(panel, '.map .country')).toContain('Austria');
    await until('the river on the map', async () =>
      (await textsOf(panel, '.map .other')).includes('River Aulach'),
    );
    const rows = await textsOf(panel, '.timeline-row');
    expect(rows).toEqual(['BOperator', 'ANAnrainer', 'WWater authority']);
    // German prints 2,4 for what English prints 2.4: all three are on one scale.
    expect(await textsOf(panel, '.figure-of')).toHaveLength(3);
    await panel.bringToFront();
    await click(panel, '.choice', 'River Aulach');
    await says(panel, 'Gebirgsfluss');
  });

  it('searches and filters by its viewpoints, kinds and languages', async () => {
    const panel = await openPanel('#search');
    await says(panel, 'In German, English, Russian.');
    const options = await textsOf(panel, '.filters option');
    expect(options).toEqual([
      ...['Any', 'Gauge report', 'Conversation', 'Bescheid'],
      ...['Any', 'Operator', 'Anrainer', 'Water authority', 'Press'],
      ...['Any', 'German', 'English'],
      ...['Best match first', 'Newest source first'],
    ]);
    await typeQuery(panel, 'Restwasser viewpoint:anrainer');
    expect(await says(panel, /1 passage(?!s)/)).toContain('Conversation');
  });

  it('lists its names and sources in the library', async () => {
    const names = await openPanel('#library/entities');
    expect(await says(names, 'Residual flow')).toContain('Notion');
    const sources = await openPanel('#library/sources');
    expect(await says(sources, 'Pegelbuch')).toContain('Gauge report, Talwerke');
  });

  it('cites a source by its kind', async () => {
    const own = await openPanel('');
    const { text } = await askBackground(own, 'cite', {
      passage: 'trocken',
      citing: { format: 'csl', excerpt: false },
      accessed: '2026-11-01',
    });
    expect(JSON.parse(text)).toMatchObject([{ type: 'interview', author: [{ literal: 'Marta Lindner' }] }]);
  });

  it('lists its site in the options, and shows its name on the welcome page', async () => {
    const options = await here.browser.openOwn('options.html');
    await says(options, RIVER.replace('www.', ''));
    const welcome = await here.browser.openOwn('welcome.html');
    await says(welcome, 'Aulach');
    expect(await textsOf(welcome, '.picture .title')).toEqual(['Aulach']);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
