// Search of the whole corpus for words that a reader types, in any script, while they are being typed.
import { findTyped } from '../gazetteer/find.ts';
import type { Mention, SearchResult } from '../model.ts';
import { searchTerms, type Term } from '../text/terms.ts';
import { entityOf, type Holdings, sourceOf } from './holdings.ts';
import { sharedIn } from './matched.ts';
import { type NameList, namesFrom } from './names.ts';
import type { Hit, QueryReading, QueryTerm } from './search.ts';
import { ENTITY_LIMIT, FEW_HITS, NAMED_BOOST, SEARCH_FIELDS } from './weights.ts';

/** Finds entities and passages for a query; an empty one finds nothing. */
export function searchFor(holdings: Holdings, names: NameList, query: string, limit: number): SearchResult {
  const mentions = findTyped(holdings.gazetteer, query);
  const entities = new Set(mentions.map(({ entity }) => entity));
  const hits = boosted(holdings, hitsFor(holdings, query, mentions), entities);
  return {
    entities: entitiesFor(holdings, names, query, mentions).map((id) => {
      const { name, kind, description } = entityOf(holdings, id);
      return { id, name, kind, description };
    }),
    excerpts: hits.slice(0, Math.max(0, limit)).flatMap((hit) => {
      const passage = holdings.passages.get(hit.passage);
      if (passage === undefined) return [];
      const terms = new Set(Object.keys(hit.matched).filter((term) => hit.matched[term]?.includes('text')));
      const { matched } = sharedIn(holdings, passage.text, { terms, entities });
      return [{ passage, source: sourceOf(holdings, passage), matched }];
    }),
    total: hits.length,
  };
}

/** Hits in which all words are found first; looser readings only while there are few. */
function hitsFor(holdings: Holdings, query: string, mentions: readonly Mention[]): Hit[] {
  const words = searchTerms(query);
  const typed = words.map(({ term }) => ({ term, weight: 1 }));
  const strict: QueryReading = { fields: SEARCH_FIELDS, every: true };
  // A blank at the end says that the last word is whole.
  const asTyped: QueryReading = /\s$/.test(query) ? strict : { ...strict, prefix: 'last' };
  const loose: QueryReading = { ...strict, prefix: 'all', fuzzy: true };
  const hits = new Map<string, Hit>();
  const add = (found: readonly Hit[]): void => {
    for (const hit of found) {
      const earlier = hits.get(hit.passage);
      if (earlier === undefined || earlier.score < hit.score) hits.set(hit.passage, hit);
    }
  };
  add(holdings.index.search(typed, asTyped));
  if (mentions.length > 0) add(named(holdings, words, mentions, strict));
  if (hits.size < FEW_HITS) add(holdings.index.search(typed, loose));
  if (hits.size === 0) add(holdings.index.search(typed, { ...loose, every: false }));
  return [...hits.values()];
}

/** Hits for the query with each name in it replaced by the name that the corpus itself uses. */
function named(
  holdings: Holdings,
  words: readonly Term[],
  mentions: readonly Mention[],
  reading: QueryReading,
): Hit[] {
  const outside = words.filter(
    (word) => !mentions.some((mention) => word.start < mention.end && mention.start < word.end),
  );
  const names = mentions.flatMap((mention): QueryTerm[] => {
    const parts = searchTerms(entityOf(holdings, mention.entity).name);
    // A name counts as one word, however many it has.
    return parts.map(({ term }) => ({ term, weight: 1 / parts.length }));
  });
  const terms = [...names, ...outside.map(({ term }) => ({ term, weight: 1 }))];
  const kept = new Set(outside.map(({ term }) => term));
  // Whole names are marked as such; their single words, which nobody typed, are not.
  return holdings.index.search(terms, reading).map((hit) => ({
    ...hit,
    matched: Object.fromEntries(Object.entries(hit.matched).filter(([term]) => kept.has(term))),
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
