// Dates that are in no calendar and intervals that run backwards.
import type { Items } from '../items.ts';
import { fault } from '../period.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Impossible dates of sources and passages. */
export function impossibleDates(items: Items): Problem[] {
  return [...items.sources, ...items.passages].flatMap(({ value, place }) => {
    const wrong = value.date === undefined ? undefined : fault(value.date);
    return wrong === undefined ? [] : [problemAt(place, ['date'], wrong)];
  });
}
