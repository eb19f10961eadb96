// Dates as precise as known, and intervals: whether they exist, and when they begin and end.

const OPEN = '..';
/** These sort before and after every date; they are the ends of open intervals. */
const BEFORE_ALL = '0000-01-01';
const AFTER_ALL = '9999-12-31';

/** Whether a date of the form YYYY, YYYY-MM or YYYY-MM-DD exists (30 February does not). */
export function inCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** The two ends of a period as written. A single date is both of its ends; `..` is an open end. */
export function ends(period: string): [from: string, to: string] {
  const [from = period, to = from] = period.split('/');
  return [from, to];
}

/** The first day of a date or period, YYYY-MM-DD. */
export function firstDay(period: string): string {
  const [from] = ends(period);
  if (from === OPEN) return BEFORE_ALL;
  const [year = '', month = '01', day = '01'] = from.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a date or period, YYYY-MM-DD. */
export function lastDay(period: string): string {
  const [, to] = ends(period);
  if (to === OPEN) return AFTER_ALL;
  const [year = '', month = '12', day] = to.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether two dates or periods have a day in common. */
export function overlap(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** Why a date or interval is impossible, in words to follow its value; undefined if it is possible. */
export function fault(period: string): string | undefined {
  const impossible = ends(period).find((end) => end !== OPEN && !inCalendar(end));
  if (impossible !== undefined) {
    return `"${impossible}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`;
  }
  if (firstDay(period) > lastDay(period)) {
    return `"${period}" runs backwards; write the earlier date first.`;
  }
  return undefined;
}

/** Day 0 of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
