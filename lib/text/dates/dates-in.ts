// Finds the days and months that a text names, in English, Russian, Korean and Chinese: 19 June 2024, 28 октября, 10월 3일.
import type { Span } from '../../model/primitives/forms.ts';
import { fold } from '../fold.ts';

/** A day or month that a text names; the year is often left out. */
export interface FoundDate extends Span {
  year?: number;
  /** 1…12. */
  month: number;
  day?: number;
}

/** The names of the months as they stand in dates, folded: in Russian also alone, in English also abbreviated. */
const MONTHS = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const day = new Date(Date.UTC(2020, month - 1, 1));
    const name = (locale: string, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')?.value ?? '';
    const names = [
      name('en', { month: 'long' }),
      name('en', { month: 'short' }),
      name('ru', { month: 'long', day: 'numeric' }),
      name('ru', { month: 'long' }),
    ];
    return names.map((one): [string, number] => [fold(one).text, month]);
  }),
);

// The longer names come first, since some begin with others: mar, march.
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = new RegExp(
  [
    String.raw`(?<!\p{N})(?<d1>\d\d?)(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})\.?(?!\p{L})(?:,? (?<y1>${YEAR}))?`,
    String.raw`(?<!\p{L})(?<m2>${MONTH})\.? (?<d2>\d\d?)(?:st|nd|rd|th)?(?!\p{N})(?:,? (?<y2>${YEAR}))?`,
    String.raw`(?<!\p{L})(?<m3>${MONTH}),? (?<y3>${YEAR})`,
    String.raw`(?:(?<y4>${YEAR}) ?[년年] ?)?(?<!\p{N})(?<m4>\d\d?) ?[월月](?: ?(?<d4>\d\d?) ?[일日号])?`,
    String.raw`(?<!\p{N})(?<y5>${YEAR})-(?<m5>\d\d)-(?<d5>\d\d)(?!\p{N})`,
  ].join('|'),
  'gu',
);

/** The dates of a text in order; a month alone counts with its year only, or where it is written as a figure with a sign. */
export function datesIn(text: string): FoundDate[] {
  const folded = fold(text);
  const found: FoundDate[] = [];
  for (const match of folded.text.matchAll(DATE)) {
    const part = (name: string): string | undefined =>
      ['1', '2', '3', '4', '5'].map((at) => match.groups?.[name + at]).find((value) => value !== undefined);
    const named = part('m') ?? '';
    const month = MONTHS.get(named) ?? Number(named);
    const [day, year] = [part('d'), part('y')];
    if (month < 1 || month > 12 || Number(day ?? 1) > 31) continue;
    found.push({
      ...folded.span(match.index, match.index + match[0].length),
      month,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(year === undefined ? {} : { year: Number(year) }),
    });
  }
  return found;
}
