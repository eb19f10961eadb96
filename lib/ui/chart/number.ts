// Reads numbers as the pack prints them; ambiguous ones are not read at all.
import { packLanguage } from '../language/vocabulary.ts';

/** A number, or a range of two; both ends of a single number are the same. */
export interface Value {
  low: number;
  high: number;
}

/** How a language prints numbers. */
interface Manner {
  language: string;
  pattern: RegExp;
  /** What separates groups of three digits. */
  group: RegExp;
  /** Words for large numbers: word → factor. */
  scales: ReadonlyMap<string, number>;
}

/** Numbers whose compact forms include a language's words for large numbers, in the singular and the plural. */
const LARGE = [1e3, 2e3, 5e3, 1e4, 1e6, 2e6, 5e6, 1e8, 1e9, 2e9, 5e9];

let last: Manner | undefined;

function mannerOf(language: string): Manner {
  if (last?.language === language) return last;
  const known = Intl.NumberFormat.supportedLocalesOf(language).length > 0 ? language : 'en';
  const sample = new Intl.NumberFormat(known).formatToParts(1234567.5);
  const part = (type: string): string => sample.find((one) => one.type === type)?.value ?? '';
  const scales = scalesOf(known);
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Languages that group by a blank use one of several kinds of blank.
  const group = part('group').trim() === '' ? '[\\s\\u202f]' : escaped(part('group'));
  const words = [...scales.keys()].map(escaped).join('|') || '(?!)';
  last = {
    language,
    pattern: new RegExp(
      `^(?:(?<grouped>\\d{1,3}(?:${group}\\d{3})+)|(?<plain>\\d+))(?:${escaped(part('decimal'))}(?<rest>\\d+))?(?:\\s?(?<scale>${words}))?$`,
      'u',
    ),
    group: new RegExp(group, 'gu'),
    scales,
  };
  return last;
}

function scalesOf(language: string): Map<string, number> {
  const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  return new Map(
    LARGE.flatMap((number): [string, number][] => {
      const parts = format.formatToParts(number);
      const word = parts.find(({ type }) => type === 'compact')?.value;
      const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
      return word === undefined ? [] : [[word, number / Number(digits.join(''))]];
    }),
  );
}

/**
 * In English "277,365" → 277365, "1.36 million" → 1360000, "2,000–3,000" → both; undefined for anything else, "2-3,000"
 * too. Other languages have other signs and words.
 */
export function readValue(printed: string, language: string = packLanguage()): Value | undefined {
  const ends = printed.split(/[-–]/);
  const manner = mannerOf(language);
  const [low, high = low] = ends.map((end) => numberOf(end.trim(), manner));
  if (ends.length > 2 || low === undefined || high === undefined) return undefined;
  // "2-3,000" may mean 2 or 2,000: both ends must be written the same way.
  if (low.manner !== high.manner || low.number > high.number) return undefined;
  return { low: low.number, high: high.number };
}

function numberOf(
  printed: string,
  { pattern, group, scales }: Manner,
): { number: number; manner: string } | undefined {
  const groups = pattern.exec(printed)?.groups;
  if (groups === undefined) return undefined;
  const { grouped, plain = '', rest = '0', scale = '' } = groups;
  const digits = grouped === undefined ? plain : grouped.replace(group, '');
  // A number that begins with 0 is a code or a mistake, unless it is less than one.
  if (/^0\d/.test(digits)) return undefined;
  const factor = scales.get(scale) ?? 1;
  return {
    number: Number(`${digits}.${rest}`) * factor,
    manner: `${grouped === undefined ? 'plain' : 'grouped'} ${factor}`,
  };
}
