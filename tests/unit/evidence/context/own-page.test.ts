// An article that is one of our sources is recognised by its address or title, and is no evidence for itself.
import { expect, test } from 'vitest';
import { isPageOf } from '../../../../lib/evidence/context/own-page.ts';
import type { Source } from '../../../../lib/model/corpus.ts';
import { opened } from '../../library/small-library.ts';

const TITLE = 'Ambassador speaks of the border';
const source: Source = {
  id: 's',
  title: TITLE,
  publisher: 'P',
  url: 'https://www.agency.example/news/12/?from=rss',
  language: 'en',
  kind: 'news',
  viewpoint: 'un',
};

test.each([
  [{ title: '', address: 'http://agency.example/news/12' }, true],
  [{ title: '', address: 'https://agency.example/news/123' }, false],
  [{ title: '', address: 'about:blank' }, false],
  [{ title: 'Ambassador Speaks of the Border' }, true],
  [{ title: `${TITLE} - The Agency` }, true],
  [{ title: `The Agency | ${TITLE}` }, true],
  [{ title: `${TITLE} crossing` }, false],
  [{ title: '' }, false],
])('%j: %j', (page, expected) => {
  expect(isPageOf(page, source)).toBe(expected);
});

test('a short title and one that we made up tell nothing', () => {
  expect(isPageOf({ title: 'Press Review' }, { ...source, title: 'Press Review' })).toBe(false);
  expect(isPageOf({ title: `[${TITLE}]` }, { ...source, title: `[${TITLE}]` })).toBe(false);
});

test('its passages are not shown on it', async () => {
  const library = await opened();
  const block = 'Rajin port shipped 300,000 tonnes of coal.';
  const context = { block, start: 0, end: 10, page: { title: '' } };
  const question = { entity: 'port-of-rajin', others: [], context, limit: 3 };
  const ids = (address?: string): string[] =>
    library.evidence({ ...question, address }).excerpts.map(({ passage }) => passage.id);
  expect(ids()).toContain('p1');
  expect(ids('https://agency.example/coal#top')).toEqual(['p3']);
});
