// Decides where a name may begin and end, from the Unicode classes of the characters on both sides.
import { koreanTail, LONGEST_TAIL } from './languages/ko/tails.ts';

const OTHER = 1;
const WORD = 2;
const DIGIT = 3;
const HANGUL = 4;
/** Scripts written without blanks: every character is a boundary. */
const SPACELESS = 5;

/** Stands for what comes before the first and after the last character of a text. */
export const EDGE = -1;

const classes = new Uint8Array(0x10000);

const LETTER = /^[\p{L}\p{M}\p{Nd}]$/u;
const NUMERAL = /^\p{Nd}$/u;
const KOREAN = /^\p{Script=Hangul}$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function classify(unit: number): number {
  // Characters beyond the BMP are emoji and rare Han; both end a word, and names are compared unit by unit anyway.
  if (unit >= 0xd800 && unit <= 0xdfff) return SPACELESS;
  const char = String.fromCharCode(unit);
  if (!LETTER.test(char)) return OTHER;
  if (NUMERAL.test(char)) return DIGIT;
  if (KOREAN.test(char)) return HANGUL;
  return UNSPACED.test(char) ? SPACELESS : WORD;
}

function classOf(unit: number): number {
  if (unit < 0) return OTHER;
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether the code unit is a letter, mark or digit. */
export function isWordUnit(unit: number): boolean {
  return classOf(unit) !== OTHER;
}

/** Whether a name may begin with `first` when `before` precedes it (code units of folded text, or `EDGE`). */
export function mayStart(before: number, first: number): boolean {
  const left = classOf(before);
  const right = classOf(first);
  if (left === OTHER || right === OTHER || left === SPACELESS || right === SPACELESS) return true;
  // 유엔WFP, 러시아RIA: a word begins where Hangul and another script meet.
  return (left === HANGUL) !== (right === HANGUL);
}

/**
 * Whether a name may end with `last` when `after` follows it, as far as two code units can tell. Before Hangul it may,
 * because particles are attached to the name; `endsName` then checks them.
 */
export function mayEnd(last: number, after: number): boolean {
  const right = classOf(after);
  const left = classOf(last);
  if (left === OTHER || right === OTHER || left === SPACELESS || right === SPACELESS) return true;
  return right === HANGUL || (left === HANGUL && right === WORD);
}

/** Whether a name may end at `end` of a folded text: Hangul after it must be particles or titles. */
export function endsName(folded: string, end: number): boolean {
  const after = end < folded.length ? folded.charCodeAt(end) : EDGE;
  if (end > 0 && !mayEnd(folded.charCodeAt(end - 1), after)) return false;
  if (classOf(after) !== HANGUL) return true;
  const limit = Math.min(folded.length, end + LONGEST_TAIL + 1);
  let tail = end;
  while (tail < limit && classOf(folded.charCodeAt(tail)) === HANGUL) tail++;
  return koreanTail(folded.slice(end, tail));
}
