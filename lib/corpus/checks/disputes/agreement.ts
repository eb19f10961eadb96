// Finds disputes of which two sides say the same: what differs must be seen.
import type { Passage } from '../../../model/corpus.ts';
import { overlap } from '../../../text/period.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { evidencedDisputes, pairsOf } from './evidence.ts';

/** Disputes of which two sides are told in the same words. */
export function sidesThatAgree({ disputes }: Items): Problem[] {
  return disputes.flatMap(({ value, place }) => {
    const said = value.sides.map(({ says }) => plainWords(says));
    return said.flatMap((words, at) => {
      const message = 'this side says what an earlier one says; tell what differs.';
      return said.indexOf(words) === at ? [] : [problemAt(place, ['sides', at, 'says'], message)];
    });
  });
}

/** Disputes, other than over words, of which two sides have the same figures for the same time. */
export function figuresThatAgree(items: Items): Problem[] {
  return evidencedDisputes(items).flatMap(({ value, place, sides }) => {
    if (value.kind === 'wording' || value.kind === 'spelling') return [];
    return pairsOf(sides).flatMap(([first, second]) => {
      const same = sameFigures(sides[first], sides[second]);
      if (same === undefined) return [];
      const message = `${same} has the figures of an earlier side for the same time; tell what differs, or end the dispute.`;
      return [problemAt(place, ['sides', second, 'passages'], message)];
    });
  });
}

/** The first passage of the second list whose figures and time are those of one of the first. */
const sameFigures = (first: readonly Passage[] = [], second: readonly Passage[] = []): string | undefined =>
  second.find((passage) =>
    first.some(
      (other) =>
        figuresOf(passage) !== '' &&
        figuresOf(passage) === figuresOf(other) &&
        overlap(passage.date ?? ALWAYS, other.date ?? ALWAYS),
    ),
  )?.id;

/** A period without ends. */
const ALWAYS = '../..';

const figuresOf = ({ figures = [] }: Passage): string =>
  figures
    .map(({ value }) => value)
    .sort()
    .join('; ');

/** A text without case, punctuation and order of words. */
const plainWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
