// Searches all passages and entities for what a reader types, in any script, while it is being typed.

import { disputesOf } from '../evidence/disputes.ts';
import { matchExcerpt } from '../evidence/highlights.ts';
import { parsedPassage } from '../evidence/parsed-passage.ts';
import { findTyped } from '../linking/link.ts';
import type { Passage } from '../model/corpus.ts';
import type { Excerpt, SearchResult } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import { entityOf, namesOf, type PackStore, sourceOf } from '../pack/store.ts';
import { conceptsIn, conceptTerm, type FoundConcept } from '../search/concepts.ts';
import { filterFaults } from '../search/filter-faults.ts';
import { isKnownBy } from '../search/known-since.ts';
import { byFit, type QueryTerm, type SearchHit } from '../search/passage-index.ts';
import { containsPhrase, type ParsedQuery, parseQuery } from '../search/query-parser.ts';
import { mergeHits, retrieve } from '../search/retrieve.ts';
import { ENTITY_LIMIT, NAMED_ENTITY_BOOST, SEARCH_FIELDS } from '../search/weights.ts';
import { overlapsAny } from '../text/ordered.ts';
import { firstDay } from '../text/period.ts';
import { letterOf } from '../text/script.ts';
import { searchTerms, type Term, wordTerms } from '../text/terms.ts';
import { filterValues } from './filter-values.ts';
import { entitiesByPrefix, type NameList } from './name-prefixes.ts';

/**
 * Finds entities and passages for a query. An empty query finds nothing; filters alone find all passages they accept. As of
 * a date, passages that were not known by then are counted only.
 */
export function searchLibrary(
  store: PackStore,
  names: NameList,
  query: string,
  limit: number,
  asOf?: string,
): SearchResult {
  const parsed = parseQuery(query);
  const mentions = findTyped(store.gazetteer, parsed.text);
  const entities = new Set(mentions.map(({ entity }) => entity));
  const parts = queryParts(store, parsed.text, mentions);
  const concepts = new Set(parts.concepts.map(({ concept }) => concept));
  const found = boostNamedEntities(store, retrieveHits(store, parsed, parts), entities);
  const known = asOf === undefined ? found : found.filter((hit) => wasKnown(store, hit, asOf));
  const hits = parsed.order === 'date' ? byDate(store, known) : known;
  const excerptOf = (passage: Passage): Excerpt => ({
    passage,
    source: sourceOf(store, passage),
    ...store.speaker(passage),
    highlights: [],
  });
  const shown = hits.slice(0, Math.max(0, limit));
  const faults = filterFaults(parsed.filters, filterValues(store));
  return {
    entities: entitiesFor(store, names, parsed.text, mentions).map((id) => {
      const entity = entityOf(store, id);
      return { id, ...store.shown(entity), kind: entity.kind, description: entity.description };
    }),
    excerpts: shown.flatMap((hit) => {
      const passage = store.passages.get(hit.passage);
      if (passage === undefined) return [];
      const inText = Object.keys(hit.matchedTerms).filter((term) => hit.matchedTerms[term]?.includes('text'));
      const { highlights } = matchExcerpt(store, passage, { terms: new Set(inText), concepts, entities });
      return [{ ...excerptOf(passage), highlights }];
    }),
    disputes: disputesOf(
      store,
      shown.map(({ passage }) => ({ passage, reports: [] })),
      [],
      excerptOf,
    ),
    total: hits.length,
    ...(hits.length < found.length ? { later: found.length - hits.length } : {}),
    ...(parsed.truncated ? { truncated: true } : {}),
    ...(faults.length === 0 ? {} : { faults }),
  };
}

function wasKnown(store: PackStore, hit: SearchHit, asOf: string): boolean {
  const passage = store.passages.get(hit.passage);
  return passage !== undefined && isKnownBy(passage, sourceOf(store, passage), asOf);
}

/** The words of a query: all of them, the names among them, and the rest as concepts or plain words. */
interface QueryParts {
  all: readonly Term[];
  names: readonly Mention[];
  concepts: readonly FoundConcept[];
  plain: readonly Term[];
}

/**
 * Words in the script of the pack's language stay plain words, because the passages are written in it and may use the very
 * word typed; words with a digit do as well.
 */
function queryParts(store: PackStore, text: string, names: readonly Mention[]): QueryParts {
  const all = wordTerms(text);
  const unnamed = all.filter((word) => !overlapsAny(names, word));
  const own = letterOf(store.manifest.language);
  const foreign = unnamed.filter(({ term }) => !own.test(term) && !/\d/.test(term));
  const concepts = conceptsIn(store.concepts, foreign);
  const plain = unnamed.filter((word) => !word.stop && !overlapsAny(concepts, word));
  return { all: all.filter(({ stop }) => !stop), names, concepts, plain };
}

/** Hits for the query as typed, and for the same query with names and foreign words in the corpus's own wording. */
function retrieveHits(
  store: PackStore,
  { text, phrases, accepts }: ParsedQuery,
  parts: QueryParts,
): SearchHit[] {
  const only = accepts && acceptedPassages(store, accepts);
  if (parts.all.length === 0) return only === undefined ? [] : newestFirst(store, only);
  // A blank or a quotation mark at the end means that the last word is complete.
  const typing = !/\s$/.test(text);
  const hits = mergeHits(
    retrieve(store.index, { terms: parts.all.map(({ term }) => term), typing }, only),
    retrieveTranslated(store, parts, only),
  );
  if (phrases.length === 0) return hits;
  return hits.filter((hit) => {
    const passage = store.passages.get(hit.passage);
    return (
      passage && phrases.every((phrase) => containsPhrase(parsedPassage(store, passage).terms(), phrase))
    );
  });
}

/** The passages that pass the filters. */
function acceptedPassages(
  store: PackStore,
  accepts: NonNullable<ParsedQuery['accepts']>,
): ReadonlySet<string> {
  const passing = [...store.passages.values()].filter((one) =>
    accepts(one, sourceOf(store, one), namesOfSpeaker(store, one)),
  );
  return new Set(passing.map(({ id }) => id));
}

/** All names of the entity that speaks, in every language; none if it is not an entity of the corpus. */
function namesOfSpeaker({ entities }: PackStore, { voice }: Passage): string[] {
  const speaker = voice?.entity === undefined ? undefined : entities.get(voice.entity);
  return speaker === undefined ? [] : namesOf(speaker);
}

/** The given passages as hits, those from the newest sources first. */
function newestFirst(store: PackStore, only: ReadonlySet<string>): SearchHit[] {
  const hits = [...only].map((passage) => ({ passage, score: 0, hasAll: true, matchedTerms: {} }));
  return byDate(store, hits).map((hit, at) => ({ ...hit, score: only.size - at }));
}

/** Hits by the date of their source, newest first and undated last; what has all words stays before what has some. */
function byDate(store: PackStore, hits: readonly SearchHit[]): SearchHit[] {
  const day = ({ passage: id }: SearchHit): string => {
    const passage = store.passages.get(id);
    return firstDay((passage && sourceOf(store, passage).date) ?? '..');
  };
  return hits.toSorted((a, b) => {
    if (a.hasAll !== b.hasAll) return a.hasAll ? -1 : 1;
    if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1;
    return a.passage < b.passage ? -1 : 1;
  });
}

/**
 * Hits for the query with each name replaced by the one that the corpus itself uses, and each word in another script by
 * its concept. None if the query has neither.
 */
function retrieveTranslated(
  store: PackStore,
  { names, concepts, plain }: QueryParts,
  only: ReadonlySet<string> | undefined,
): SearchHit[] {
  if (names.length === 0 && concepts.length === 0) return [];
  const ownNames = names.flatMap(({ entity }): QueryTerm[] => {
    const parts = searchTerms(entityOf(store, entity).name);
    // A name weighs as much as one word, however many words it has.
    return parts.map(({ term }) => ({ term, weight: 1 / parts.length }));
  });
  const terms = [
    ...ownNames,
    ...concepts.map(({ concept }) => ({ term: conceptTerm(concept), weight: 1 })),
    ...plain.map(({ term }) => ({ term, weight: 1 })),
  ];
  const typed = new Set(plain.map(({ term }) => term));
  const fields = { ...SEARCH_FIELDS, concepts: 1 };
  // Names are highlighted as mentions; their single words, which nobody typed, are not.
  return store.index.search(terms, { fields }, only).map((hit) => ({
    ...hit,
    matchedTerms: Object.fromEntries(Object.entries(hit.matchedTerms).filter(([term]) => typed.has(term))),
  }));
}

/** Moves passages about an entity that the query names above those that only use the word. */
function boostNamedEntities(
  store: PackStore,
  hits: readonly SearchHit[],
  entities: ReadonlySet<string>,
): SearchHit[] {
  return hits
    .map((hit) => {
      const about = store.passages.get(hit.passage)?.entities.some((id) => entities.has(id)) === true;
      return about ? { ...hit, score: hit.score * NAMED_ENTITY_BOOST } : hit;
    })
    .sort(byFit);
}

/** The entities that the query names, then those whose names start with it, the ones with most passages first. */
function entitiesFor(
  store: PackStore,
  names: NameList,
  query: string,
  mentions: readonly Mention[],
): string[] {
  const named = mentions.flatMap((mention) => [mention.entity, ...mention.others]);
  const lastWord = query.trim().split(/\s+/).at(-1) ?? '';
  const begun = [...entitiesByPrefix(names, query), ...entitiesByPrefix(names, lastWord)].sort(
    (a, b) => store.coverage(b).passages - store.coverage(a).passages,
  );
  return [...new Set([...named, ...begun])].slice(0, ENTITY_LIMIT);
}
