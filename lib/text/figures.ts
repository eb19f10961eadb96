// Reads the figures of a text as numbers, however they are written: 25,000; 25 тысяч; 2만 5천; ten million.
import type { Span } from '../model/primitives/forms.ts';
import { fold } from './fold.ts';

/** A number and the characters that stand for it. */
export interface FoundFigure extends Span {
  value: number;
}

/** Cardinals that newspapers write as words; "a" counts as one before a large number: a million. */
const CARDINALS: readonly (readonly [value: number, words: string])[] = [
  [0.5, 'half an?|half'],
  [1, 'an?|one|один|одну|одна|одного'],
  [1.5, 'полтора|полторы|полутора'],
  [2, 'two|два|две|двух|двумя'],
  [3, 'three|три|трех|тремя'],
  [4, 'four|четыре|четырех'],
  [5, 'five|пять|пяти'],
  [6, 'six|шесть|шести'],
  [7, 'seven|семь|семи'],
  [8, 'eight|восемь|восьми'],
  [9, 'nine|девять|девяти'],
  [10, 'ten|десять|десяти'],
  [11, 'eleven|одиннадцать|одиннадцати'],
  [12, 'twelve|двенадцать|двенадцати'],
  [15, 'fifteen|пятнадцать|пятнадцати'],
  [20, 'twenty|двадцать|двадцати'],
  [30, 'thirty|тридцать|тридцати'],
  [40, 'forty|сорок|сорока'],
  [50, 'fifty|пятьдесят|пятидесяти'],
];

/** Words that multiply the number before them; Korean and Chinese ones are attached to it. */
const SCALES: readonly (readonly [factor: number, words: string])[] = [
  [1e2, 'hundred|сотен|сотни'],
  [1e3, 'thousand|тысяча|тысячи|тысяч|тысячу|тыс|천'],
  [1e6, 'million|миллиона|миллионов|миллион|млн|백만|百万|百萬'],
  [1e9, 'billion|миллиарда|миллиардов|миллиард|млрд'],
  [1e7, '천만|千万|千萬'],
  [1e4, '만|万|萬'],
  [1e8, '억|亿|億'],
];

const either = (list: readonly (readonly [number, string])[]): string =>
  list.map(([, words]) => words).join('|');

const DIGITS = String.raw`\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
// In each list, a word comes before any shorter one that it begins with. A scale in Latin or Cyrillic letters must be a
// whole word.
const SCALE = `(?:${either([...SCALES].sort(byLength))})(?!${LETTER})`;
const FIGURE = new RegExp(
  `(?<!${LETTER}|[\\p{N}.,])(?:(?<digits>${DIGITS})|(?<word>${either(CARDINALS)})(?!${LETTER}))(?: ?-?(?<scale>${SCALE}))?` +
    `(?: ?(?<rest>\\d+)(?<under>천))?|(?<!${LETTER})(?<alone>thousand|тысяча|тысячи|тысячу|million|миллион)(?!${LETTER})`,
  'gu',
);

function byLength(a: readonly [number, string], b: readonly [number, string]): number {
  return b[1].length - a[1].length;
}

const VALUES = new Map(
  [...CARDINALS, ...SCALES].flatMap(([value, words]) =>
    words.split('|').map((word): [string, number] => [word, value]),
  ),
);

/** The figures of a text in order. A written-out number below two counts only before a scale: a million. */
export function figuresIn(text: string): FoundFigure[] {
  const folded = fold(text);
  const found: FoundFigure[] = [];
  for (const match of folded.text.matchAll(FIGURE)) {
    const { digits, word, scale, rest, alone } = match.groups ?? {};
    const factor = VALUES.get(scale ?? alone ?? '') ?? 1;
    const base = digits === undefined ? cardinal(word) : plain(digits);
    if (Number.isNaN(base) || (word !== undefined && base < 2 && scale === undefined)) continue;
    // Without rounding, 1.1 million would be 1100000.0000000001.
    const value = Number((base * factor + Number(rest ?? 0) * 1000).toPrecision(12));
    found.push({ value, ...folded.span(match.index, match.index + match[0].length) });
  }
  return found;
}

function cardinal(word: string | undefined): number {
  if (word === undefined) return 1;
  if (/^half/.test(word)) return 0.5;
  return word === 'an' || word === 'a' ? 1 : (VALUES.get(word) ?? Number.NaN);
}

/** 13,223 and 13 223 are one number; 4,5 and 4.5 as well. */
function plain(digits: string): number {
  if (/^\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/[ ,']/g, ''));
  return Number(digits.replace(',', '.'));
}
