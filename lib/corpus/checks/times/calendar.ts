// Finds dates that do not exist and intervals that end before they begin.

import { fault } from '../../../text/period.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

/** Impossible dates of sources, passages and offices, and bounds of sources whose date is known. */
export function impossibleDates(items: Items): Problem[] {
  const dated = [...items.sources, ...items.passages].flatMap(({ value, place }) => {
    const wrong = value.date === undefined ? undefined : fault(value.date);
    return wrong === undefined ? [] : [problemAt(place, ['date'], wrong)];
  });
  const bounds = items.sources.flatMap(({ value: { date, notBefore }, place }) => {
    if (notBefore === undefined) return [];
    const wrong =
      fault(notBefore) ??
      (date === undefined ? undefined : 'the date is known; remove one of notBefore and date.');
    return wrong === undefined ? [] : [problemAt(place, ['notBefore'], wrong)];
  });
  const held = items.entities.flatMap(({ value, place }) =>
    (value.offices ?? []).flatMap(({ from, to = from ?? '..' }, position) => {
      const wrong = fault(`${from ?? '..'}/${to}`);
      return wrong === undefined ? [] : [problemAt(place, ['offices', position], wrong)];
    }),
  );
  return [...dated, ...bounds, ...held];
}
