// Writes the corpus's dates and periods the way a newspaper prints them.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  year: string;
  month?: string;
  day?: string;
}

function parts(date: string): DateParts {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return { year };
  return day === undefined ? { year, month: name } : { year, month: name, day: String(Number(day)) };
}

function joined({ day, month, year }: DateParts): string {
  return [day, month, year].filter((part) => part !== undefined).join(' ');
}

/** `2020-05-20` → "20 May 2020", `2020-05` → "May 2020", `2020` → "2020", nothing → "no date". */
export function formatDate(date: string | undefined): string {
  return date === undefined ? 'no date' : joined(parts(date));
}

/**
 * A date or an interval: "22 December 2017", "1–20 May 2020", "January–March 2020", "2015–2018",
 * "since May 2020", "until 2019". What both ends share is said once.
 */
export function formatPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || from === to) return formatDate(from);
  if (to === '..') return `since ${formatDate(from)}`;
  if (from === '..') return `until ${formatDate(to)}`;
  const first = parts(from);
  const last = parts(to);
  if (first.month === undefined && last.month === undefined) return `${first.year}–${last.year}`;
  if (first.year === last.year && first.month !== undefined && last.month !== undefined) {
    if (first.day === undefined && last.day === undefined) return `${first.month}–${last.month} ${last.year}`;
    if (first.month === last.month && first.day !== undefined && last.day !== undefined)
      return `${first.day}–${last.day} ${last.month} ${last.year}`;
  }
  return `${joined(first)} – ${joined(last)}`;
}

/** "2015–2026" from the first and last dates of a coverage; one year once; undefined where nothing is dated. */
export function formatYears(first: string | undefined, last: string | undefined): string | undefined {
  const from = (first ?? last)?.slice(0, 4);
  const to = (last ?? first)?.slice(0, 4);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? from : `${from}–${to}`;
}

/**
 * The time a passage is about, where that says more than its source's date: "about 2018".
 * Undefined where it is the same day, or a month or year that the source's date lies in.
 */
export function aboutPeriod(passage: string | undefined, source: string | undefined): string | undefined {
  if (passage === undefined) return undefined;
  if (source !== undefined && (source === passage || source.startsWith(`${passage}-`))) return undefined;
  return `about ${formatPeriod(passage)}`;
}
