// Retrieves the passages for the words of a query: those with all words first, then those with any.
import { byFit, type PassageIndex, type SearchHit, type SearchOptions } from './passage-index.ts';
import { FUZZY_BELOW_HITS, SEARCH_FIELDS, SHORT_QUERY } from './weights.ts';

/** The words of a query, as search terms in order. */
export interface QueryWords {
  terms: readonly string[];
  /** Whether the last word is still being typed, so that it may be the beginning of a longer one. */
  typing: boolean;
}

/**
 * The hits for some words: those that have all of them, then those that have any, each ranked by BM25+. Misspellings and
 * beginnings of words are tried where few have all of a few words, or none has any.
 */
export function retrieve(index: PassageIndex, words: QueryWords, only?: ReadonlySet<string>): SearchHit[] {
  const typed = words.terms.map((term) => ({ term, weight: 1 }));
  const asTyped: SearchOptions = { fields: SEARCH_FIELDS, ...(words.typing ? { prefix: 'last' } : {}) };
  const hits = index.search(typed, asTyped, only);
  // Longer queries are seldom keywords that must all be found, but finding nothing is no better for them.
  const isTried = typed.length <= SHORT_QUERY || hits.length === 0;
  if (!isTried || hits.filter(({ hasAll }) => hasAll).length >= FUZZY_BELOW_HITS) return hits;
  const fuzzy: SearchOptions = { fields: SEARCH_FIELDS, prefix: 'all', fuzzy: true };
  const similar = index.search(typed, fuzzy, only);
  const withAll = mergeHits(
    hits,
    similar.filter(({ hasAll }) => hasAll),
  );
  return withAll.length > 0 ? withAll : similar;
}

/** Several lists as one, each passage once where it fits best, best first. */
export function mergeHits(...lists: readonly (readonly SearchHit[])[]): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const hit of lists.flat()) {
    const earlier = hits.get(hit.passage);
    if (earlier === undefined || byFit(hit, earlier) < 0) hits.set(hit.passage, hit);
  }
  return [...hits.values()].sort(byFit);
}
