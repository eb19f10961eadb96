// Search while typing: prefixes, typing errors, other scripts.
import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../lib/model/evidence.ts';
import { opened } from './small-library.ts';

const ids = ({ excerpts }: SearchResult): string[] => excerpts.map(({ passage }) => passage.id);
const marked = ({ excerpts }: SearchResult): string[] =>
  excerpts.flatMap(({ passage, highlights }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('search', () => {
  test('finds words, highlights them, and counts all matches', async () => {
    const library = await opened();
    const result = library.search('quarantine', 5);
    expect(ids(result)).toEqual(['p2']);
    expect(marked(result)).toEqual(['quarantine']);
    const coal = library.search('coal', 1);
    expect([coal.excerpts.length, coal.total]).toEqual([1, 2]);
  });

  test('as of a date finds what was known by then, and counts what came later', async () => {
    const library = await opened();
    const at = (asOf: string) => {
      const result = library.search('coal', 5, asOf);
      return [ids(result), result.total, result.later];
    };
    // By the date of the source: both are about 2018.
    expect(at('2018')).toEqual([[], 0, 2]);
    expect(at('2019-03')).toEqual([['p3'], 1, 1]);
    expect(at('2024-05-19')).toEqual([['p3'], 1, 1]);
    expect(at('2024-05-20')[1]).toBe(2);
    expect(library.search('coal', 5).later).toBeUndefined();
  });

  test('finds the beginning of the last word, unless a blank ends it', async () => {
    const library = await opened();
    expect(ids(library.search('fishing quo', 5))).toEqual(['p4']);
    expect(marked(library.search('quaran', 5))).toEqual(['quarantine']);
  });

  test('puts what has all words first, then what has any', async () => {
    const library = await opened();
    expect(ids(library.search('coal ministry', 5))).toEqual(['p3', 'p4', 'p1']);
    expect(ids(library.search('уголь Раджин', 5)).slice(0, 2).sort()).toEqual(['p1', 'p3']);
    expect(ids(library.search('coal unicorn', 5)).sort()).toEqual(['p1', 'p3']);
  });

  test('tries misspellings when it finds little', async () => {
    const library = await opened();
    expect(ids(library.search('quarentine', 5))).toEqual(['p2']);
    expect(ids(library.search('zzzzzz', 5))).toEqual([]);
  });

  test.each(['Rason', 'rason', 'Расон', 'Расоне', '라선'])(
    '%s names an entity, and finds its passages',
    async (query) => {
      const library = await opened();
      const result = library.search(query, 5);
      expect(result.entities[0]?.id).toBe('rason');
      expect(ids(result).sort()).toEqual(['p1', 'p2', 'p4']);
    },
  );

  test('offers entities while a name is being typed, in any script', async () => {
    const library = await opened();
    expect(library.search('kha', 5).entities.map(({ id }) => id)).toEqual(['khasan']);
    expect(library.search('Хас', 5).entities.map(({ id }) => id)).toEqual(['khasan']);
    expect(
      library
        .search('라', 5)
        .entities.map(({ id }) => id)
        .sort(),
    ).toEqual(['port-of-rajin', 'rason']);
    expect(library.search('k', 5).entities).toEqual([]);
  });

  test('an empty query finds nothing', async () => {
    const library = await opened();
    expect(library.search('  ', 5)).toEqual({ entities: [], excerpts: [], disputes: [], total: 0 });
  });
});
