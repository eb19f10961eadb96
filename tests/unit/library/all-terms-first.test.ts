// Whatever is typed, what has all words comes before what has some, and a word that is nowhere empties no result.
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { beforeAll, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import type { Passage, Source } from '../../../lib/model/corpus.ts';
import { searchTerms, wordTerms } from '../../../lib/text/terms.ts';

let library: Library;
/** The terms of each passage in the fields that typed words are searched in, names aside. */
let termsOf: ReadonlyMap<string, ReadonlySet<string>>;
let words: readonly string[];
beforeAll(async () => {
  const { gazetteer, pack } = await compileCorpus();
  library = openLibrary(pack, gazetteer.buffer);
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const fields = (passage: Passage, source: Source | undefined): string =>
    [
      passage.text,
      passage.speaker,
      source?.publisher,
      source?.author,
      source?.title,
      passage.quoted,
      passage.date,
      ...(passage.figures ?? []).map(({ value, unit, of }) => `${value} ${unit} ${of}`),
      ...passage.entities.flatMap((id) => Object.values(entities.get(id)?.aliases ?? {}).flat()),
    ].join('\n');
  const terms = (text: string) => new Set(searchTerms(text).map(({ term }) => term));
  termsOf = new Map(pack.passages.map((one) => [one.id, terms(fields(one, sources.get(one.source)))]));
  const texts = pack.passages.map(({ text }) => text).join(' ');
  words = [...new Set(texts.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu))].filter((one) =>
    wordTerms(one).every(({ stop }) => !stop),
  );
});

const word = fc.nat().map((at) => words[at % words.length] ?? '');
const query = fc.uniqueArray(word, { minLength: 1, maxLength: 7 });
/** Every result. */
const ALL = 10_000;
const search = (text: string): string[] =>
  library.search(text, ALL).excerpts.map(({ passage }) => passage.id);

/** As far as a word may be the beginning of another or be misspelt. */
const isLike = (wanted: string, term: string): boolean =>
  term.startsWith(wanted) || distance(wanted, term) <= Math.round(wanted.length / 5);

test('of words as they are in the library, all come before some', () => {
  fc.assert(
    fc.property(query, (typed) => {
      // A blank at the end: no word is the beginning of a longer one.
      const result = library.search(`${typed.join(' ')} `, ALL);
      // A name is also looked for by the one that the library uses.
      fc.pre(result.entities.length === 0);
      const found = result.excerpts.map(({ passage }) => passage.id);
      const wanted = wordTerms(typed.join(' ')).map(({ term }) => term);
      const all = [...termsOf].filter(([, terms]) => wanted.every((term) => terms.has(term)));
      const last = Math.max(0, ...all.map(([id]) => found.indexOf(id)));
      const before = found.slice(0, last).filter((id) => {
        const terms = [...(termsOf.get(id) ?? [])];
        return !wanted.every((word) => terms.some((term) => isLike(word, term)));
      });
      expect(all.filter(([id]) => !found.includes(id))).toEqual([]);
      expect(before).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const unknown = fc.constantFrom('zzyzx', 'qqxqq', 'жжыжж', '뷁뷁', '龘龘');
const place = fc.constantFrom<'first' | 'last'>('first', 'last');

test('a word that is nowhere empties no result, wherever it stands and however many there are', () => {
  fc.assert(
    fc.property(query, fc.array(unknown, { minLength: 1, maxLength: 6 }), place, (typed, added, where) => {
      const known = typed.join(' ');
      const without = search(known);
      const more = added.join(' ');
      const found = search(where === 'first' ? `${more} ${known}` : `${known} ${more}`);
      expect(without.length === 0 || found.length > 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('nor of a word that is misspelt or half typed', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.array(unknown, { minLength: 1, maxLength: 6 }), (one, at, added) => {
      const cut = 1 + (at % (one.length - 1));
      for (const typed of [one.slice(0, cut), one.slice(0, cut) + one.slice(cut + 1)]) {
        // Shorter beginnings are completed only in the last word.
        fc.pre(wordTerms(typed).every(({ term }) => term.length >= 4));
        // A blank ends what is being typed, as the next word does.
        const without = search(`${typed} `);
        const found = search(`${typed} ${added.join(' ')}`);
        expect([typed, without.length === 0 || found.length > 0]).toEqual([typed, true]);
      }
    }),
    { numRuns: 100 },
  );
});
