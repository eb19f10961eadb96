// Reads the words right beside a name.
import type { Span } from '../../model/primitives/forms.ts';
import { foldName } from '../../text/fold.ts';
import { LANGUAGES } from '../../text/languages/all.ts';

/** Longer strings are not words; this limits how far the search goes. */
const WORD_LIMIT = 40;
const AFTER = /^[ \u00a0]([\p{L}][\p{L}'’]*)/u;
const EAST_ASIAN = /[\u1100-\uffff]/;
const BEGINS_SENTENCE = /(?:^|[.!?…:;"“”«»‘(•*▲◇\n–—|]|[^\p{L}]-)[\s"“«‘(]*$/u;

/** A word beside a name. */
export interface AdjacentWord {
  word: string;
  /** Whether it begins a sentence, a quotation or a bracket, so that its capital means nothing. */
  beginsSentence: boolean;
}

/** Whether it is a capital followed by lower-case letters. Abbreviations beside a name are not part of it. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word);

/** Whether a word is a possessive: Russia’s Khasan. */
export function isPossessive(word: string): boolean {
  const folded = foldName(word);
  return folded.endsWith("'s") || folded.endsWith("s'");
}

/** Whether a word is among the commonest of any language. */
export function isCommon(word: string): boolean {
  const folded = foldName(word);
  return LANGUAGES.some((language) => language.stopWords.has(folded));
}

/** The word right after a span. */
export function wordAfter(text: string, { end }: Span): string | undefined {
  return AFTER.exec(text.slice(end, end + WORD_LIMIT))?.[1];
}

/** The word right before a span. */
export function wordBefore(text: string, { start }: Span): AdjacentWord | undefined {
  const blank = text.charCodeAt(start - 1);
  if (blank !== 0x20 && blank !== 0xa0) return undefined;
  const least = Math.max(0, start - WORD_LIMIT);
  let from = start - 1;
  let plain = true;
  while (from > least) {
    const unit = text.charCodeAt(from - 1);
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a) from--;
    else if (unit === 0x27 || (unit >= 0x80 && LETTER.test(text.charAt(from - 1)))) {
      plain = false;
      from--;
    } else break;
  }
  // A word cut by the limit does not count, nor does one that begins with a digit.
  if (from === start - 1 || (from === least && from > 0) || NUMERAL.test(text.charAt(from - 1)))
    return undefined;
  const word = text.slice(from, start - 1);
  // Najin과: a word of another script with a particle does not count as adjacent.
  if (!plain && (!BEGINS_WORD.test(word) || EAST_ASIAN.test(word))) return undefined;
  return new WordBefore(word, text, least, from);
}

/** Whether it begins a sentence is only computed when needed. */
class WordBefore implements AdjacentWord {
  readonly word: string;
  readonly #text: string;
  readonly #least: number;
  readonly #from: number;

  constructor(word: string, text: string, least: number, from: number) {
    this.word = word;
    this.#text = text;
    this.#least = least;
    this.#from = from;
  }

  get beginsSentence(): boolean {
    return BEGINS_SENTENCE.test(this.#text.slice(this.#least, this.#from));
  }
}

const NUMERAL = /^\p{N}/u;
const BEGINS_WORD = /^\p{L}/u;
const LETTER = /[\p{L}’\u00ad]/u;
