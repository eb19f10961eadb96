// Finds passages whose text names years, none of which is in the time that they are said to be about.
import { firstDay, lastDay } from '../../text/period.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Years of the last century and this one, standing alone. */
const YEARS = /(?<![\d.,-])(?:19|20)\d\d(?![\d.,]?\d)/g;

/** Passages whose date and text contradict each other. The year in which the source appeared is that of the saying. */
export function contradictedDates({ passages, sources }: Items): Problem[] {
  const saidIn = new Map(
    sources.map(({ value: { id, date, notBefore } }) => [id, (date ?? notBefore)?.slice(0, 4)]),
  );
  return passages.flatMap(({ value: { date, text, source }, place }) => {
    const named = text.match(YEARS) ?? [];
    if (date === undefined) return [];
    const [from, to] = [firstDay(date).slice(0, 4), lastDay(date).slice(0, 4)];
    const others = named.filter((year) => year !== saidIn.get(source));
    if (others.length === 0 || named.some((year) => year >= from && year <= to)) return [];
    const message = `the text names ${others.join(' and ')}, but the date is ${date}; correct one of them.`;
    return [problemAt(place, ['date'], message)];
  });
}
