// The index undoes MiniSearch's factor for matched terms, and respects weights and filters.
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../lib/model/corpus.ts';
import { NO_CONCEPTS } from '../../../lib/search/concepts.ts';
import { buildIndex, loadIndex } from '../../../lib/search/passage-index.ts';

const texts = ['coal coal port', 'coal grain border', 'grain ship', 'port ship rail'];
const passages: Passage[] = texts.map((text, at) => ({
  id: `p${at}`,
  source: 's',
  text,
  wording: 'note',
  speaker: 'S',
  entities: ['rason'],
}));
const index = loadIndex(buildIndex(passages, new Map(), new Map(), NO_CONCEPTS, () => []));
const fields = { text: 1 };
const even = (...terms: string[]): { term: string; weight: number }[] =>
  terms.map((term) => ({ term, weight: 1 }));

describe('the index', () => {
  test('scores a passage by the sum over its terms, not times their number', () => {
    const scoreOf = (...terms: string[]): number =>
      index.search(even(...terms), { fields }).find(({ passage }) => passage === 'p1')?.score ?? 0;
    expect(scoreOf('coal', 'grain', 'border')).toBeCloseTo(
      scoreOf('coal') + scoreOf('grain') + scoreOf('border'),
      10,
    );
    // The oracle does multiply, or this file would have nothing to undo.
    const bare = new MiniSearch({ fields: ['text'] });
    bare.addAll(passages);
    const of = (query: string): number => bare.search(query).find(({ id }) => id === 'p1')?.score ?? 0;
    expect(of('coal grain')).toBeCloseTo(2 * (of('coal') + of('grain')), 10);
  });

  test('a weight multiplies the score of its term', () => {
    const [hit] = index.search([{ term: 'rail', weight: 3 }], { fields });
    const [plain] = index.search(even('rail'), { fields });
    expect(hit?.score).toBeCloseTo(3 * (plain?.score ?? 0), 10);
  });

  test('searches only the given passages and fields', () => {
    const hits = index.search(even('coal'), { fields }, new Set(['p1', 'p2']));
    expect(hits.map(({ passage }) => passage)).toEqual(['p1']);
    expect(index.search(even('coal'), { fields: { title: 1 } })).toEqual([]);
    expect(index.search([], { fields })).toEqual([]);
  });

  test('allows misspellings, but not in terms longer than words', () => {
    const long = 'abcdefghij'.repeat(4);
    const one: Passage = {
      id: 'p',
      source: 's',
      text: `coal ${long}`,
      wording: 'note',
      speaker: 'S',
      entities: [],
    };
    const small = loadIndex(buildIndex([one], new Map(), new Map(), NO_CONCEPTS, () => []));
    const find = (term: string) => small.search(even(term), { fields, fuzzy: true }).length;
    expect([find('cosl'), find(long), find(`${long}k`)]).toEqual([1, 1, 0]);
  });
});
