// What has all words of a query comes before what has some, and a word that is nowhere loses nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../lib/model/corpus.ts';
import { NO_CONCEPTS } from '../../../lib/search/concepts.ts';
import { buildIndex, loadIndex } from '../../../lib/search/passage-index.ts';
import { retrieve } from '../../../lib/search/retrieve.ts';
import { searchTerms } from '../../../lib/text/terms.ts';

const WORDS = ['coal', 'port', 'train', 'quota', 'wheat', 'ship', 'bridge', 'horse'];
const word = fc.constantFrom(...WORDS);
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
const query = fc.uniqueArray(word, { minLength: 1, maxLength: 6 });

function search(list: readonly (readonly string[])[], terms: readonly string[]): number[] {
  const passages = list.map(
    (text, at): Passage => ({
      id: `p${at}`,
      source: 's',
      wording: 'note' as const,
      text: text.join(' '),
      speaker: '',
      entities: [],
    }),
  );
  const index = loadIndex(buildIndex(passages, new Map(), new Map(), NO_CONCEPTS, () => []));
  const typed = searchTerms(terms.join(' ')).map(({ term }) => term);
  return retrieve(index, { terms: typed, typing: false }).map(({ passage }) => Number(passage.slice(1)));
}

test('all terms first, then any, and nothing that has none', () => {
  fc.assert(
    fc.property(texts, query, (list, terms) => {
      const found = search(list, terms);
      const shared = (at: number): number => terms.filter((term) => list[at]?.includes(term)).length;
      const hasAll = found.map((at) => shared(at) === terms.length);
      expect(hasAll).toEqual(hasAll.toSorted((a, b) => Number(b) - Number(a)));
      expect([...found].sort((a, b) => a - b)).toEqual(list.flatMap((_, at) => (shared(at) > 0 ? [at] : [])));
    }),
  );
});

test('a word that is nowhere takes no hit away', () => {
  fc.assert(
    fc.property(texts, query, (list, terms) => {
      const without = search(list, terms);
      expect(search(list, [...terms, 'zzyzx']).sort()).toEqual(without.sort());
    }),
  );
});
