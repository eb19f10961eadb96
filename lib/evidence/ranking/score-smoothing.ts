// Smooths scores: a passage similar to a better-scoring one is probably on the same topic, so its score moves towards it.
import type { Passage } from '../../model/corpus.ts';
import { termsOf } from '../../search/passage-terms.ts';
import { jaccard } from '../../search/similarity.ts';
import { SMOOTHING_NEIGHBOURS, WEIGHTS } from './weights.ts';

/**
 * The scores of an entity's passages, each raised part of the way to the best score of a similar passage (after Diaz,
 * "Regularizing ad hoc retrieval scores", 2005: closely related documents should score alike). No passage overtakes the
 * one that raised it as long as `WEIGHTS.smoothing` times their similarity is below one.
 */
export function smoothScores(
  passages: readonly Passage[],
  scores: ReadonlyMap<string, number>,
  entity: string,
): ReadonlyMap<string, number> {
  const scored = passages
    .map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  const neighbours = scored.slice(0, SMOOTHING_NEIGHBOURS).filter(({ score }) => score > 0);
  return new Map(
    scored.map(({ passage, score }) => {
      const gains = neighbours.map((better) =>
        better.score > score ? (better.score - score) * similarity(passage, better.passage, entity) : 0,
      );
      return [passage.id, score + WEIGHTS.smoothing * Math.max(0, ...gains)];
    }),
  );
}

/** How similar two passages on an entity are: in words, source, other entities and the month they are about. */
function similarity(a: Passage, b: Passage, entity: string): number {
  return (
    jaccard(termsOf(a), termsOf(b)) +
    (a.source === b.source ? WEIGHTS.smoothingSameSource : 0) +
    WEIGHTS.smoothingSharedEntities * jaccard(otherEntities(a, entity), otherEntities(b, entity)) +
    (monthOf(a) !== undefined && monthOf(a) === monthOf(b) ? WEIGHTS.smoothingSameMonth : 0)
  );
}

const otherEntities = ({ entities }: Passage, entity: string): ReadonlySet<string> =>
  new Set(entities.filter((id) => id !== entity));

/** The month in which a passage's time begins, or the year if no month is known. */
const monthOf = ({ date }: Passage): string | undefined => date?.slice(0, MONTH_LENGTH);

/** Of `2020-05-20` the part `2020-05`. */
const MONTH_LENGTH = 7;
