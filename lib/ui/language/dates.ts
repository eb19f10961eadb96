// Formats the corpus's dates and periods as newspapers print them in the reader's language.
import { locale, say } from './i18n.ts';

/** The precision of a date: year, month or day. */
type Precision = 'year' | 'month' | 'day';

/** By the number of a date's parts. */
const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** The corpus's dates have no time zone, so all are parsed and formatted in one. */
const TIME_ZONE = 'UTC';

const SHAPES: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** Creating a formatter costs more than all formatting in a popover, so each is created once. */
function format(precision: Precision): Intl.DateTimeFormat {
  const key = `${locale()} ${precision}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat(locale(), { ...SHAPES[precision], timeZone: TIME_ZONE });
  made.set(key, fresh);
  return fresh;
}

const precisionOf = (date: string): Precision => PRECISIONS[date.split('-').length - 1] ?? 'day';

function time(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** `2020-05-20` → "20 May 2020", `2020-05` → "May 2020", `2020` → "2020", nothing → "no date". */
export function formatDate(date: string | undefined): string {
  return date === undefined ? say('noDate') : format(precisionOf(date)).format(time(date));
}

/**
 * The same for inside a phrase ("since May 2020"): there, a month may have another form than on its own; in Russian,
 * the one that it has in a date with a day.
 */
export function dateInPhrase(date: string | undefined): string {
  if (date === undefined || precisionOf(date) !== 'month') return formatDate(date);
  const parts = format('day').formatToParts(time(date));
  const day = parts.findIndex(({ type }) => type === 'day');
  // The day, with what joins it to the rest: the blank after it, or the word for "day".
  return parts
    .filter((_, at) => at !== day && at !== day + 1)
    .map(({ value }) => value)
    .join('')
    .trim();
}

/**
 * A date or an interval: "22 December 2017", "1–20 May 2020", "January–March 2020", "2015–2018", "since May 2020",
 * "until 2019". What both ends have in common is written once if the language allows it.
 */
export function formatPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || from === to) return formatDate(from);
  if (to === '..') return say('since', dateInPhrase(from));
  if (from === '..') return say('until', dateInPhrase(to));
  const apart = say('period', formatDate(from), formatDate(to));
  const precision = precisionOf(from);
  if (precision !== precisionOf(to)) return apart;
  const range = format(precision).formatRange(time(from), time(to));
  // Languages without a long form for ranges, such as Chinese, get numbers only: 2020/5/1.
  return /\d\/\d/.test(range) ? apart : closedUp(range);
}

/**
 * Single words are set close to the dash, as in print, and longer parts with blanks; browsers put blanks or thin blanks
 * everywhere.
 */
function closedUp(range: string): string {
  return range.replace(/^(\S+)\s–\s/u, '$1–').replaceAll('\u2009', ' ');
}

/**
 * "2015–2026" from the first and last dates of a coverage; a single year is written once; undefined if nothing is
 * dated.
 */
export function formatYears(first: string | undefined, last: string | undefined): string | undefined {
  const from = (first ?? last)?.slice(0, 4);
  const to = (last ?? first)?.slice(0, 4);
  return from === undefined || to === undefined ? undefined : formatPeriod(`${from}/${to}`);
}

/**
 * The time a passage is about, if it adds something to its source's date: "about 2018". Undefined if it is the same
 * day, or a month or year that contains the source's date.
 */
export function aboutPeriod(passage: string | undefined, source: string | undefined): string | undefined {
  if (passage === undefined) return undefined;
  if (source !== undefined && (source === passage || source.startsWith(`${passage}-`))) return undefined;
  return say('about', formatPeriod(passage));
}
