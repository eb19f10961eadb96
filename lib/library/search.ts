// Search of the whole corpus for words that a reader types, in any script, while they are being typed.

import { sharedIn } from '../evidence/highlights.ts';
import { readingOf } from '../evidence/parsed-passage.ts';
import { findTyped } from '../linking/link.ts';
import type { SearchResult } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import { entityOf, type Holdings, sourceOf } from '../pack/store.ts';
import { conceptsIn, conceptTerm, type FoundConcept } from '../search/concepts.ts';
import type { Hit, QueryTerm } from '../search/passage-index.ts';
import { holdsPhrase, type Question, questionOf } from '../search/query-parser.ts';
import { joined, wordHits } from '../search/retrieve.ts';
import { ENTITY_LIMIT, NAMED_BOOST, SEARCH_FIELDS } from '../search/weights.ts';
import { overlapsAny } from '../text/ordered.ts';
import { firstDay } from '../text/period.ts';
import { searchTerms, type Term } from '../text/terms.ts';
import { type NameList, namesFrom } from './name-prefixes.ts';

/** Finds entities and passages for a query; an empty one finds nothing, filters alone find all that they admit. */
export function searchFor(holdings: Holdings, names: NameList, query: string, limit: number): SearchResult {
  const question = questionOf(query);
  const mentions = findTyped(holdings.gazetteer, question.text);
  const entities = new Set(mentions.map(({ entity }) => entity));
  const words = wordsOf(holdings, question.text, mentions);
  const concepts = new Set(words.notions.map(({ concept }) => concept));
  const hits = boosted(holdings, hitsFor(holdings, question, words), entities);
  return {
    entities: entitiesFor(holdings, names, question.text, mentions).map((id) => {
      const { name, kind, description } = entityOf(holdings, id);
      return { id, name, kind, description };
    }),
    excerpts: hits.slice(0, Math.max(0, limit)).flatMap((hit) => {
      const passage = holdings.passages.get(hit.passage);
      if (passage === undefined) return [];
      const terms = new Set(Object.keys(hit.matched).filter((term) => hit.matched[term]?.includes('text')));
      const { matched } = sharedIn(holdings, passage, { terms, concepts, entities });
      return [{ passage, source: sourceOf(holdings, passage), matched }];
    }),
    total: hits.length,
    ...(question.cut ? { cut: true } : {}),
  };
}

/** The words of a query: all of them, the names among them, and what else there is as notions or as plain words. */
interface TypedWords {
  all: readonly Term[];
  names: readonly Mention[];
  notions: readonly FoundConcept[];
  plain: readonly Term[];
}

/** Only words in scripts that no passage is written in are taken for notions: a reader may mean a word as it stands. */
function wordsOf(holdings: Holdings, text: string, names: readonly Mention[]): TypedWords {
  const all = searchTerms(text);
  const outside = all.filter((word) => !overlapsAny(names, word));
  const notions = conceptsIn(
    holdings.concepts,
    outside.filter(({ term }) => !/[a-z0-9]/.test(term)),
  );
  return { all, names, notions, plain: outside.filter((word) => !overlapsAny(notions, word)) };
}

/** Hits for the words, and for the same with names and foreign words put as the corpus puts them. */
function hitsFor(holdings: Holdings, { text, phrases, admits }: Question, words: TypedWords): Hit[] {
  const only = admits && admitted(holdings, admits);
  if (words.all.length === 0) return only === undefined ? [] : newest(holdings, only);
  // A blank or a quotation mark at the end says that the last word is whole.
  const typing = !/\s$/.test(text);
  const hits = joined(
    wordHits(holdings.index, { terms: words.all.map(({ term }) => term), typing }, only),
    translated(holdings, words, only),
  );
  if (phrases.length === 0) return hits;
  return hits.filter(({ passage }) => {
    const said = holdings.passages.get(passage);
    return said && phrases.every((phrase) => holdsPhrase(readingOf(holdings, said).terms(), phrase));
  });
}

/** The passages that pass the filters. */
function admitted(holdings: Holdings, admits: NonNullable<Question['admits']>): ReadonlySet<string> {
  const passing = [...holdings.passages.values()].filter((one) => admits(one, sourceOf(holdings, one)));
  return new Set(passing.map(({ id }) => id));
}

/** All of some passages as hits, those of the newest sources first. */
function newest(holdings: Holdings, only: ReadonlySet<string>): Hit[] {
  const day = (id: string): string => {
    const passage = holdings.passages.get(id);
    return firstDay((passage && sourceOf(holdings, passage).date) ?? '..');
  };
  return [...only]
    .sort((a, b) => (day(a) === day(b) ? (a < b ? -1 : 1) : day(a) < day(b) ? 1 : -1))
    .map((passage, place) => ({ passage, score: only.size - place, matched: {} }));
}

/**
 * Hits for the query with each name in it replaced by the name that the corpus itself uses, and each word in another
 * script by its notion; nothing, where the query holds neither.
 */
function translated(
  holdings: Holdings,
  { names, notions, plain }: TypedWords,
  only: ReadonlySet<string> | undefined,
): Hit[] {
  if (names.length === 0 && notions.length === 0) return [];
  const ownNames = names.flatMap(({ entity }): QueryTerm[] => {
    const parts = searchTerms(entityOf(holdings, entity).name);
    // A name counts as one word, however many it has.
    return parts.map(({ term }) => ({ term, weight: 1 / parts.length }));
  });
  const terms = [
    ...ownNames,
    ...notions.map(({ concept }) => ({ term: conceptTerm(concept), weight: 1 })),
    ...plain.map(({ term }) => ({ term, weight: 1 })),
  ];
  const typed = new Set(plain.map(({ term }) => term));
  const fields = { ...SEARCH_FIELDS, concepts: 1 };
  // Whole names are marked as such; their single words, which nobody typed, are not.
  return holdings.index.search(terms, { fields, every: true }, only).map((hit) => ({
    ...hit,
    matched: Object.fromEntries(Object.entries(hit.matched).filter(([term]) => typed.has(term))),
  }));
}

function boosted(holdings: Holdings, hits: readonly Hit[], entities: ReadonlySet<string>): Hit[] {
  return hits
    .map((hit) => {
      const about = holdings.passages.get(hit.passage)?.entities.some((id) => entities.has(id)) === true;
      return about ? { ...hit, score: hit.score * NAMED_BOOST } : hit;
    })
    .sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1));
}

/** The entities that the query names, then those whose names it begins, the best known first. */
function entitiesFor(
  holdings: Holdings,
  names: NameList,
  query: string,
  mentions: readonly Mention[],
): string[] {
  const named = mentions.flatMap((mention) => [mention.entity, ...mention.others]);
  const lastWord = query.trim().split(/\s+/).at(-1) ?? '';
  const begun = [...namesFrom(names, query), ...namesFrom(names, lastWord)].sort(
    (a, b) => holdings.coverage(b).passages - holdings.coverage(a).passages,
  );
  return [...new Set([...named, ...begun])].slice(0, ENTITY_LIMIT);
}
