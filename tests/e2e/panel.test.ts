// The panel: the names of the page in front, what the sources say of one, and the search over all of them.
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('the panel in %s', (name) => {
  const here = stage(name);
  const openPanel = async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const panel = await here.browser.openPanel(page);
    await says(panel, 'RasonConTrans');
    return { page, panel };
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
        [...(CSS.highlights.get('noted-words-current') ?? [])].map((mark) => {
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

  it('searches the whole corpus', async () => {
    const { panel } = await openPanel();
    await press(panel, 'Search');
    await until('the field', () =>
      panel.evaluate(() => document.querySelector('input[type=search]') !== null),
    );
    await typeQuery(panel, 'pedigree horses');
    expect(await says(panel, /\d+ passages?/)).toMatch(/horses/);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
