// Lets passages that are like a better-matching one come nearer to it: what stands close to the answer is on its topic.
import type { Passage } from '../../model/corpus.ts';
import { termsOf } from '../../search/passage-terms.ts';
import { jaccard } from '../../search/similarity.ts';
import { LENDERS, WEIGHTS } from './weights.ts';

/**
 * The scores of an entity's passages, each raised part of the way to the best score of a passage like it (after Diaz's
 * regularisation of scores, 2005: closely related documents deserve like scores). It overtakes none that it lends from
 * while `WEIGHTS.spread` times their likeness is below one.
 */
export function spread(
  passages: readonly Passage[],
  scores: ReadonlyMap<string, number>,
  entity: string,
): ReadonlyMap<string, number> {
  const scored = passages
    .map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  const lenders = scored.slice(0, LENDERS).filter(({ score }) => score > 0);
  return new Map(
    scored.map(({ passage, score }) => {
      const lent = lenders.map((better) =>
        better.score > score ? (better.score - score) * closeness(passage, better.passage, entity) : 0,
      );
      return [passage.id, score + WEIGHTS.spread * Math.max(0, ...lent)];
    }),
  );
}

/** How near two passages on an entity are: in words, source, other entities and the month they are about. */
function closeness(a: Passage, b: Passage, entity: string): number {
  return (
    jaccard(termsOf(a), termsOf(b)) +
    (a.source === b.source ? WEIGHTS.spreadSource : 0) +
    WEIGHTS.spreadEntities * jaccard(othersIn(a, entity), othersIn(b, entity)) +
    (monthOf(a) !== undefined && monthOf(a) === monthOf(b) ? WEIGHTS.spreadDate : 0)
  );
}

const othersIn = ({ entities }: Passage, entity: string): ReadonlySet<string> =>
  new Set(entities.filter((id) => id !== entity));

/** The month a passage's time begins in, or the year where no month is known. */
const monthOf = ({ date }: Passage): string | undefined => date?.slice(0, MONTH_LENGTH);

/** Of `2020-05-20` the part `2020-05`. */
const MONTH_LENGTH = 7;
