// Reorders near-equals so that the excerpts seen together differ in source, viewpoint and wording.
import type { Passage, Source } from '../model.ts';
import { searchTerms } from '../text/terms.ts';
import { DIVERSE_PICKS, NEARLY_SAME, WEIGHTS } from './weights.ts';

/** A candidate with its source and how well it fits; 0 where nothing is shared. */
export interface Ranked {
  passage: Passage;
  source: Source;
  score: number;
}

/** The same candidates; the first few picked one by one, each against those already picked (after Carbonell and Goldstein's MMR). */
export function diversified(ranked: readonly Ranked[]): Ranked[] {
  const left = ranked.map((item, place) => ({
    item,
    // Where nothing was shared the order alone counts, as evenly falling scores.
    score: item.score > 0 ? item.score : 1 - place / ranked.length,
    terms: new Set(searchTerms(item.passage.text).map(({ term }) => term)),
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
  const likeness = picked.map((other) => jaccard(candidate.terms, other.terms));
  if (likeness.filter((part) => part > NEARLY_SAME).length >= 2) return 0;
  const { source } = candidate.item;
  const sameSource = picked.some(({ item }) => item.source.id === source.id);
  const sameViewpoint = picked.some(({ item }) => item.source.viewpoint === source.viewpoint);
  return (
    (sameSource ? WEIGHTS.sameSource : 1) *
    (sameViewpoint ? WEIGHTS.sameViewpoint : 1) *
    (1 - WEIGHTS.sameWords * Math.max(0, ...likeness))
  );
}

/** The part of their words that two texts share, 0…1. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
