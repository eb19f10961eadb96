// Reorders near-equals so that the excerpts seen together differ in source, viewpoint and wording.
import type { Passage, Source } from '../../model/corpus.ts';
import { termsOf } from '../../search/passage-terms.ts';
import { jaccard } from '../../search/similarity.ts';
import { DIVERSE_PICKS, NEARLY_SAME, WEIGHTS } from './weights.ts';

/** A candidate with its source and how well it fits; 0 where nothing is shared. */
export interface Ranked {
  passage: Passage;
  source: Source;
  score: number;
  /** Passages that say the same from the same origin. */
  echoes?: readonly string[];
}

/** The same candidates; the first few picked one by one, each against those already picked (after Carbonell and Goldstein's MMR). */
export function diversified<Item extends Ranked>(ranked: readonly Item[]): Item[] {
  const left = ranked.map((item, place) => ({
    item,
    // Where nothing was shared the order alone counts, as evenly falling scores.
    score: item.score > 0 ? item.score : 1 - place / ranked.length,
    terms: termsOf(item.passage),
  }));
  const picked: typeof left = [];
  while (left.length > 0 && picked.length < DIVERSE_PICKS) {
    let best = 0;
    let bestWorth = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, place) => {
      const worth = candidate.score * freshness(candidate, picked);
      if (worth > bestWorth) {
        best = place;
        bestWorth = worth;
      }
    });
    picked.push(...left.splice(best, 1));
  }
  return [...picked, ...left].map(({ item }) => item);
}

interface Candidate {
  item: Ranked;
  terms: ReadonlySet<string>;
}

/** What a candidate keeps of its score beside those picked; 0 where two of them say nearly the same already. */
function freshness(candidate: Candidate, picked: readonly Candidate[]): number {
  // A second report of one origin adds nothing: the first one names it.
  if (picked.some(({ item }) => candidate.item.echoes?.includes(item.passage.id))) return 0;
  const alike = picked.map((other) => jaccard(candidate.terms, other.terms));
  if (alike.filter((part) => part > NEARLY_SAME).length >= 2) return 0;
  const { source } = candidate.item;
  const sameSource = picked.some(({ item }) => item.source.id === source.id);
  const sameViewpoint = picked.some(({ item }) => item.source.viewpoint === source.viewpoint);
  return (
    (sameSource ? WEIGHTS.sameSource : 1) *
    (sameViewpoint ? WEIGHTS.sameViewpoint : 1) *
    (1 - WEIGHTS.sameWords * Math.max(0, ...alike))
  );
}
