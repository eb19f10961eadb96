// The words right beside a name, and headlines, where capitals say nothing.
import type { Span } from '../model/forms.ts';
import { foldName } from '../text/fold.ts';
import { LANGUAGES } from '../text/languages/all.ts';

/** A word longer than this is no word; it bounds how far is looked. */
const WORD_LIMIT = 40;
/** Fewer words than this, besides the name and its neighbour, make no headline: too little to tell by. */
const HEADLINE_WORDS = 3;
/** After so many capitalised words no more are looked at. */
const HEADLINE_LIMIT = 12;
/** Shorter words (of, to, in) are small in headlines as well. */
const LONG_WORD = 4;

const WORD = /\p{L}[\p{L}'’]*/gu;
const AFTER = /^[ \u00a0]([\p{L}][\p{L}'’]*)/u;
const EAST_ASIAN = /[\u1100-\uffff]/;
const BEGINS_SENTENCE = /(?:^|[.!?…:;"“”«»‘(•*▲◇\n–—|]|[^\p{L}]-)[\s"“«‘(]*$/u;

/** A word beside a name. */
export interface Neighbour {
  word: string;
  /** Whether it begins a sentence, a quotation or a bracket, so that its capital says nothing. */
  begins: boolean;
}

/** A capital and small letters after it. Abbreviations stand beside names without joining them. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word);

/** Whether a word is a possessive: Russia’s Khasan. */
export function isPossessive(word: string): boolean {
  const folded = foldName(word);
  return folded.endsWith("'s") || folded.endsWith("s'");
}

/**
 * Whether a sentence capitalises all its words, as headlines do, so that capitals say nothing in it. The words in `apart`
 * (the name and its neighbour) and little words like "with" do not count.
 */
export function isHeadline(sentence: string, apart: readonly string[]): boolean {
  let telling = 0;
  for (const [word] of sentence.matchAll(WORD)) {
    if (word.length < LONG_WORD || apart.includes(word)) continue;
    if (/^\p{Lu}/u.test(word)) telling += isCommon(word) ? 0 : 1;
    else if (!isCommon(word)) return false;
    if (telling === HEADLINE_LIMIT) break;
  }
  return telling >= HEADLINE_WORDS;
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
export function wordBefore(text: string, { start }: Span): Neighbour | undefined {
  const blank = text.charCodeAt(start - 1);
  if (blank !== 0x20 && blank !== 0xa0) return undefined;
  const least = Math.max(0, start - WORD_LIMIT);
  let from = start - 1;
  while (from > least && isLetter(text, from - 1)) from--;
  // A word that the limit cuts in two is no word, nor is one that a digit begins.
  if (from === start - 1 || (from === least && from > 0) || /^\p{N}/u.test(text.charAt(from - 1)))
    return undefined;
  const word = text.slice(from, start - 1);
  if (!/^\p{L}/u.test(word)) return undefined;
  // Najin과: a word of another script with a particle is no neighbour of that sort.
  if (EAST_ASIAN.test(word)) return undefined;
  return {
    word,
    get begins() {
      return BEGINS_SENTENCE.test(text.slice(least, from));
    },
  };
}

const LETTER = /[\p{L}’\u00ad]/u;

function isLetter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x27;
  return LETTER.test(text.charAt(index));
}
