// The names of months and weekdays as search terms: they date a sentence and say nothing of its topic.
import { searchTerms } from '../terms.ts';

/** The languages that dates are read in. */
const LOCALES = ['en', 'ru', 'ko', 'zh'] as const;
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { weekday: 'long' },
  { weekday: 'short' },
];
/** Every fifth day of a year or so: all months and all weekdays. */
const DAYS = Array.from({ length: 84 }, (_, index) => Date.UTC(2020, 0, 1 + 5 * index));

/** The names of months and weekdays in those languages: long, short and as they stand in a date. */
export const CALENDAR_TERMS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    FORMATS.flatMap((format) => {
      const written = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' });
      return DAYS.flatMap((day) => searchTerms(written.format(day)).map(({ term }) => term));
    }),
  ),
);
