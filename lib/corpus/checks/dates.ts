// Finds dates that do not exist and intervals that end before they begin.

import { fault } from '../../text/period.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Impossible dates of sources, passages and offices. */
export function impossibleDates(items: Items): Problem[] {
  const dated = [...items.sources, ...items.passages].flatMap(({ value, place }) => {
    const wrong = value.date === undefined ? undefined : fault(value.date);
    return wrong === undefined ? [] : [problemAt(place, ['date'], wrong)];
  });
  const held = items.entities.flatMap(({ value, place }) =>
    (value.offices ?? []).flatMap(({ from, to = from ?? '..' }, position) => {
      const wrong = fault(`${from ?? '..'}/${to}`);
      return wrong === undefined ? [] : [problemAt(place, ['offices', position], wrong)];
    }),
  );
  return [...dated, ...held];
}
