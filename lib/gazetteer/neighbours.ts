// The words right beside a name, and headlines, where capitals say nothing.
import type { Span } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { LANGUAGES } from '../text/languages/all.ts';

/** A word longer than this is no word; it bounds how far is looked. */
const WORD_LIMIT = 40;
/** Fewer words than this, besides the name and its neighbour, make no headline: too little to tell by. */
const HEADLINE_WORDS = 3;
/** Shorter words (of, to, in) are small in headlines as well. */
const LONG_WORD = 4;

const AFTER = /^[ \u00a0]([\p{L}][\p{L}'’]*)/u;
const BEFORE = /(?:^|([^\p{L}\p{N}'’]))([\p{L}][\p{L}'’\u00ad]*)[ \u00a0]$/u;
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
  const words = sentence.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= LONG_WORD && !apart.includes(word) && !isCommon(word),
  );
  return telling.length >= HEADLINE_WORDS && telling.every((word) => /^\p{Lu}/u.test(word));
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
  const from = Math.max(0, start - WORD_LIMIT);
  const front = text.slice(from, start);
  const match = BEFORE.exec(front);
  const word = match?.[2];
  // A word that the limit cuts in two is no word.
  if (!match || word === undefined || (match[1] === undefined && from > 0)) return undefined;
  // Najin과: a word of another script with a particle is no neighbour of that sort.
  if (EAST_ASIAN.test(word)) return undefined;
  return { word, begins: BEGINS_SENTENCE.test(front.slice(0, front.length - word.length - 1)) };
}
