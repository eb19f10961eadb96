// Retrieves the passages for the words of a query: if there are few words all must match, otherwise any of them.
import type { PassageIndex, SearchHit, SearchOptions } from './passage-index.ts';
import { FUZZY_BELOW_HITS, SEARCH_FIELDS, SHORT_QUERY } from './weights.ts';

/** The words of a query, as search terms in order. */
export interface QueryWords {
  terms: readonly string[];
  /** Whether the last word is still being typed, so that it may be the beginning of a longer one. */
  typing: boolean;
}

/**
 * The hits for some words, best first. Few words must all be found, and misspellings are tried only if little is found.
 * Of many words any may match, ranked by BM25+.
 */
export function retrieve(index: PassageIndex, words: QueryWords, only?: ReadonlySet<string>): SearchHit[] {
  const typed = words.terms.map((term) => ({ term, weight: 1 }));
  const asTyped: SearchOptions = { fields: SEARCH_FIELDS, ...(words.typing ? { prefix: 'last' } : {}) };
  if (typed.length > SHORT_QUERY) return index.search(typed, asTyped, only);
  const hits = index.search(typed, { ...asTyped, matchAll: true }, only);
  if (hits.length >= FUZZY_BELOW_HITS) return hits;
  const fuzzy: SearchOptions = { fields: SEARCH_FIELDS, prefix: 'all', fuzzy: true };
  const withFuzzy = mergeHits(hits, index.search(typed, { ...fuzzy, matchAll: true }, only));
  return withFuzzy.length > 0 ? withFuzzy : index.search(typed, fuzzy, only);
}

/** Merges several lists into one with each passage once, at its best score, best first. */
export function mergeHits(...lists: readonly (readonly SearchHit[])[]): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const hit of lists.flat()) {
    const earlier = hits.get(hit.passage);
    if (earlier === undefined || earlier.score < hit.score) hits.set(hit.passage, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1));
}
