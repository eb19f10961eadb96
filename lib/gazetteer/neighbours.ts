// Whether capitalised words beside a name make it part of another name: "Khasan Baiev", "Washington Post".
import type { Span } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { LANGUAGES } from '../text/languages/all.ts';

/** A word longer than this is no word; it bounds how far is looked. */
const WORD_LIMIT = 40;
/** Fewer words than this make no headline: too little to tell by. */
const HEADLINE_WORDS = 4;
/** Shorter words (of, to, in) are small in headlines as well. */
const LONG_WORD = 4;

const AFTER = /^[ \u00a0](\p{Lu}[\p{L}'’]*)/u;
const BEFORE = /(?:^|([^\p{L}\p{N}'’]))(\p{Lu}[\p{L}'’]*)[ \u00a0]$/u;
const BEGINS_SENTENCE = /(?:^|[.!?…:;"“”«»‘(•\n–—][\s"“«‘(]*)$/u;

/** "Capitalised": a capital and small letters after it. Abbreviations stand beside names without joining them. */
const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word);

function isBystander(word: string): boolean {
  const folded = foldName(word);
  if (folded.endsWith("'s") || folded.endsWith("s'")) return true;
  return LANGUAGES.some((language) => language.bystanders.has(folded));
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

function isCommon(word: string): boolean {
  const folded = foldName(word);
  return LANGUAGES.some((language) => language.stopWords.has(folded));
}

/** The unknown capitalised word right after a span, if there is one. `known` tells whether a name begins at an offset. */
export function wordAfter(text: string, span: Span, known: (start: number) => boolean): string | undefined {
  const word = AFTER.exec(text.slice(span.end, span.end + WORD_LIMIT))?.[1];
  if (word === undefined || !isCapitalised(word) || isBystander(word) || known(span.end + 1))
    return undefined;
  return word;
}

/** The same before a span, where the word does not merely begin a sentence. `known`: whether a name ends at an offset. */
export function wordBefore(text: string, span: Span, known: (end: number) => boolean): string | undefined {
  const from = Math.max(0, span.start - WORD_LIMIT);
  const front = text.slice(from, span.start);
  const match = BEFORE.exec(front);
  const word = match?.[2];
  if (!match || word === undefined || !isCapitalised(word) || isBystander(word)) return undefined;
  if (known(span.start - 1)) return undefined;
  const begins = BEGINS_SENTENCE.test(front.slice(0, front.length - word.length - 1));
  return begins && (from === 0 || match.index > 0) ? undefined : word;
}
