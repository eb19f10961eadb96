// Reorders passages of similar score so that the excerpts seen together differ in source, viewpoint and wording.
import type { Passage, Source } from '../../model/corpus.ts';
import { viewpointOf } from '../../model/voice.ts';
import { termsOf } from '../../search/passage-terms.ts';
import { jaccard } from '../../search/similarity.ts';
import { DIVERSE_PICKS, NEAR_DUPLICATE_SIMILARITY, WEIGHTS } from './weights.ts';

/** A passage with its source and its score; 0 if it shares nothing with the query. */
export interface ScoredPassage {
  passage: Passage;
  source: Source;
  score: number;
  /** Passages that say the same from the same origin. */
  nearDuplicates?: readonly string[];
}

/** The same passages; the first few are picked one by one for score and novelty (maximal marginal relevance, Carbonell and Goldstein 1998). */
export function diversify<Item extends ScoredPassage>(ranked: readonly Item[]): Item[] {
  const left = ranked.map((item, index) => ({
    item,
    // Without scores the order alone counts, as evenly falling scores.
    score: item.score > 0 ? item.score : 1 - index / ranked.length,
    terms: termsOf(item.passage),
  }));
  const picked: typeof left = [];
  while (left.length > 0 && picked.length < DIVERSE_PICKS) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const score = candidate.score * novelty(candidate, picked);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    });
    picked.push(...left.splice(best, 1));
  }
  return [...picked, ...left].map(({ item }) => item);
}

/** A passage with its terms. */
interface Comparable {
  item: ScoredPassage;
  terms: ReadonlySet<string>;
}

/** The part of its score that a candidate keeps beside those picked; 0 if two of them say nearly the same already. */
function novelty(candidate: Comparable, picked: readonly Comparable[]): number {
  // A near-duplicate adds nothing: the first one lists the other sources of its origin.
  if (picked.some(({ item }) => candidate.item.nearDuplicates?.includes(item.passage.id))) return 0;
  const similarities = picked.map((other) => jaccard(candidate.terms, other.terms));
  if (similarities.filter((value) => value > NEAR_DUPLICATE_SIMILARITY).length >= 2) return 0;
  const { source } = candidate.item;
  const viewpoint = viewpointOf(candidate.item);
  const sameSource = picked.some(({ item }) => item.source.id === source.id);
  const sameViewpoint = picked.some(({ item }) => viewpointOf(item) === viewpoint);
  return (
    (sameSource ? WEIGHTS.sameSource : 1) *
    (sameViewpoint ? WEIGHTS.sameViewpoint : 1) *
    (1 - WEIGHTS.sameWords * Math.max(0, ...similarities))
  );
}
