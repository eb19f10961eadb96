// Finds passages whose text names a time that is not the one they are said to be about.
import { datesIn } from '../../../text/dates/dates-in.ts';
import { fault, firstDay, lastDay, overlap } from '../../../text/period.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

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

/**
 * Passages that name days or months of the year of their date, but none that meets it. The time at which the source
 * appeared is that of the saying; a month without a year may be any.
 */
export function contradictedMonths({ passages, sources }: Items): Problem[] {
  const saidOn = new Map(sources.map(({ value: { id, date, notBefore } }) => [id, date ?? notBefore]));
  return passages.flatMap(({ value: { date, text, source }, place }) => {
    if (date === undefined || fault(date) !== undefined) return [];
    const found = datesIn(text);
    const rest = found.reduce((left, { start, end }) => left.replace(text.slice(start, end), ''), text);
    if (
      found.some(({ year }) => year === undefined) ||
      MONTHS.test(rest) ||
      (rest.match(YEARS) ?? []).length > 0
    )
      return [];
    const said = saidOn.get(source);
    const named = found.map(asPeriod);
    const others = named.filter((one) => said === undefined || !overlap(one, said));
    if (others.length === 0 || named.some((one) => overlap(one, date))) return [];
    const message = `the text names ${others.join(' and ')}, but the date is ${date}; correct one of them.`;
    return [problemAt(place, ['date'], message)];
  });
}

/** Months that stand without a year. */
const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const asPeriod = ({ year = 0, month, day }: { year?: number; month: number; day?: number }): string =>
  [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');

/** In years from the beginning of a decade, both included: how its parts are called. */
const PARTS: ReadonlyMap<string | undefined, readonly [from: number, to: number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [5, 9]],
]);

/** Passages that name a part of a decade (early 1980s) and have a date in that decade but not within the part. */
export function widenedDecades({ passages }: Items): Problem[] {
  return passages.flatMap(({ value: { date, text }, place }) => {
    const { part, decade } =
      /\b(?<part>early|mid|late)[ -](?:the )?(?<decade>(?:19|20)\d0)s\b/.exec(text)?.groups ?? {};
    const [from, to] = PARTS.get(part) ?? [];
    if (date === undefined || from === undefined || to === undefined) return [];
    const [first, last] = [Number(decade) + from, Number(decade) + to];
    const [begins, ends] = [Number(firstDay(date).slice(0, 4)), Number(lastDay(date).slice(0, 4))];
    // A longer time may only begin or end in the decade.
    if (begins < Number(decade) || ends > Number(decade) + 9 || (begins >= first && ends <= last)) return [];
    const message = `the text says ${part} ${decade}s, but the date is ${date}; write ${first}/${last} or less.`;
    return [problemAt(place, ['date'], message)];
  });
}
