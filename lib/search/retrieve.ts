// Which passages answer the words of a query: strictly where few words were typed, by their sum where many were.
import type { Hit, PassageIndex, QueryReading } from './passage-index.ts';
import { FEW_HITS, SEARCH_FIELDS, SHORT_QUERY } from './weights.ts';

/** The words of a query, as search terms in order. */
export interface Words {
  terms: readonly string[];
  /** Whether the last word is still being typed, so that it may be the beginning of a longer one. */
  typing: boolean;
}

/**
 * The hits for some words, best first. Of a few words all must be found, and misspellings are tried only while little
 * is; a question of many words asks for any of them, ranked by BM25+ without MiniSearch's factor.
 */
export function wordHits(index: PassageIndex, words: Words, only?: ReadonlySet<string>): Hit[] {
  const typed = words.terms.map((term) => ({ term, weight: 1 }));
  const asTyped: QueryReading = { fields: SEARCH_FIELDS, ...(words.typing ? { prefix: 'last' } : {}) };
  if (typed.length > SHORT_QUERY) return index.search(typed, asTyped, only);
  const hits = index.search(typed, { ...asTyped, every: true }, only);
  if (hits.length >= FEW_HITS) return hits;
  const loose: QueryReading = { fields: SEARCH_FIELDS, prefix: 'all', fuzzy: true };
  const forgiving = joined(hits, index.search(typed, { ...loose, every: true }, only));
  return forgiving.length > 0 ? forgiving : index.search(typed, loose, only);
}

/** Both lists as one, each passage once with its better score, best first. */
export function joined(...lists: readonly (readonly Hit[])[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const earlier = hits.get(hit.passage);
    if (earlier === undefined || earlier.score < hit.score) hits.set(hit.passage, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1));
}
