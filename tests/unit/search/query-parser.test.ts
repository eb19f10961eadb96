// Typed queries: filters, phrases, and words in a script that no passage is written in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../lib/model/evidence.ts';
import { parseQuery, QUERY_LIMIT } from '../../../lib/search/query-parser.ts';
import { searchTerms } from '../../../lib/text/terms.ts';
import { changed } from '../corpus/small-corpus.ts';
import { opened } from '../library/small-library.ts';

const ids = ({ excerpts }: SearchResult): string[] => excerpts.map(({ passage }) => passage.id);

describe('filters', () => {
  test.each([
    ['coal publisher:ministry', ['p3']],
    ['coal publisher:"agency one"', ['p1']],
    ['coal publisher:archive', ['p3']],
    ['coal kind:official', ['p3']],
    ['coal viewpoint:independent', ['p1']],
    ['coal voice:spokes', ['p3']],
    ['coal voice:"agency one"', ['p1']],
    ['coal voice:ministry', ['p3']],
    ['coal lang:ru', ['p3']],
    ['coal before:2020', ['p3']],
    // Known by then, not about a time before.
    ['coal before:2019-03', []],
    ['coal before:2019-03-02', ['p3']],
    ['coal after:2020', ['p1']],
    ['coal after:2024-05-20', ['p1']],
    ['coal after:2024-05-21', []],
    ['coal before:2020 after:2021', []],
    ['coal Kind:News', ['p1']],
  ])('%s', async (query, expected) => {
    const library = await opened();
    expect(ids(library.search(query, 5))).toEqual(expected);
  });

  test('of an undated source go by the day before which it cannot have been published', async () => {
    const undated = changed(
      'corpus/sources/2024-agency-coal.yaml',
      'date: "2024-05-20"',
      'notBefore: "2021-06"',
    );
    const library = await opened(undated);
    // Its claims are about 2018 and November 2022.
    expect(ids(library.search('publisher:agency before:2021-06', 5))).toEqual([]);
    expect(ids(library.search('publisher:agency before:2021-07', 5))).toEqual(['p1']);
    expect(ids(library.search('publisher:agency after:2022', 5))).toEqual(['p2']);
    expect(ids(library.search('publisher:agency', 5, '2021-06-01'))).toEqual(['p1']);
  });

  test('alone they list what they accept, the newest first', async () => {
    const library = await opened();
    expect(ids(library.search('viewpoint:russian', 5))).toEqual(['p3', 'p4']);
    expect(ids(library.search('after:2000 ', 5))).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('half-typed ones are ignored, and other words with colons are words', async () => {
    const library = await opened();
    expect(ids(library.search('coal before:', 5)).sort()).toEqual(['p1', 'p3']);
    expect(ids(library.search('coal before:20', 5)).sort()).toEqual(['p1', 'p3']);
    expect(parseQuery('note: coal').text).toContain('note:');
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(parseQuery(query).phrases.flat()).not.toContain('');
      }),
    );
  });
});

test('a phrase must match word for word', async () => {
  const library = await opened();
  expect(ids(library.search('"Russian coal"', 5))).toEqual(['p1']);
  expect(ids(library.search('"coal Russian"', 5))).toEqual([]);
  expect(ids(library.search('"Russian coal', 5))).toEqual(['p1']);
});

test('a word of another language finds its concept, highlighted in the text', async () => {
  const glossary = '- id: coal\n  terms: { en: [coal], ru: [уголь, угля], ko: [석탄] }\n';
  const library = await opened({ 'corpus/glossary.yaml': glossary });
  for (const query of ['уголь', '석탄']) {
    const found = library.search(query, 5);
    expect(ids(found).sort()).toEqual(['p1', 'p3']);
    for (const { passage, highlights } of found.excerpts) {
      expect(highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['coal']);
    }
  }
  expect(ids(library.search('уголь lang:ru', 5))).toEqual(['p3']);
});

describe('a query longer than anybody types', () => {
  const filters = 'kind:news '.repeat(20);

  test.each([
    ['one word', 'coal'.repeat(2_000)],
    ['many words', Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ')],
    ['short words', 'a1 '.repeat(300)],
    ['quotations', '"coal" '.repeat(2_000)],
    ['a few quotations', '"coal" '.repeat(11)],
    ['quotation marks', 'coal " '.repeat(2_000)],
    ['filters', 'kind:news '.repeat(1_000)],
    ['a few filters', `${filters}kind:news`],
    ['Hangul', '북한'.repeat(4_000)],
    ['half a character at the limit', `${'a'.repeat(QUERY_LIMIT - 1)}😀`],
  ])('is truncated, and says so: %s', async (_what, query) => {
    const { text, phrases, truncated } = parseQuery(query);
    expect(truncated).toBe(true);
    expect(text.length).toBeLessThanOrEqual(QUERY_LIMIT);
    expect(searchTerms(text).length).toBeLessThanOrEqual(200);
    expect(phrases.length).toBeLessThanOrEqual(10);
    const library = await opened();
    expect(library.search(query, 5)).toMatchObject({ truncated: true });
    expect(library.search(query, 5)).toEqual({
      ...library.search(query.slice(0, QUERY_LIMIT), 5),
      truncated: true,
    });
  });

  test('checks a few filters at most', async () => {
    const library = await opened();
    expect(ids(library.search(`${filters}kind:official`, 5))).toEqual(['p1', 'p2']);
  });

  test('filters lists by its beginning', async () => {
    const { listing } = await opened();
    const query = `rason${' '.repeat(QUERY_LIMIT)}unicorn`;
    expect(listing.entities(query)).toEqual(listing.entities('rason'));
    expect(listing.sources(query)).toEqual(listing.sources('rason'));
  });

  test('does not come from typing', async () => {
    expect(parseQuery(`${filters}${'coal "Russian coal" '.repeat(9)}`).truncated).toBe(false);
    const library = await opened();
    expect(library.search('coal', 5)).not.toHaveProperty('truncated');
  });
});
