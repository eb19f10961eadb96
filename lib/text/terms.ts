// Splits a text into search terms, the same way for passages, queries and the words highlighted in excerpts.
import { fold } from './fold.ts';
import { english } from './languages/en/rules.ts';
import { russian } from './languages/ru/rules.ts';

/** A term and its span in the original text. */
export interface Term {
  term: string;
  start: number;
  end: number;
  /** Whether it is a stop word, which only wordTerms gives. */
  stop?: true;
}

const HANGUL = String.raw`\p{Script=Hangul}+`;
const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+`;
// Hangul and Han attached to a word are words of their own: NK는, 2020年.
const LETTER = String.raw`(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]`;
/** Thousands separated by a comma, an apostrophe or a blank, then any decimals; or plain digits. */
const THOUSANDS = String.raw`(?<![\d.,])\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?`;
const NUMBER = String.raw`(?:${THOUSANDS}|\d+(?:[.,]\d+)*)(?!${LETTER})`;
// A word may contain apostrophes: P'yongyang, people's.
const WORD = `(?:${LETTER})+(?:'(?:${LETTER})+)*`;
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<pairs>${HANGUL}|${SPACELESS})|(?<word>${WORD})`, 'gu');

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /[a-z]/;

/** 13,223 and 13 223 and 13223 are one number; so are 4,5 and 4.5. */
function plainNumber(number: string): string {
  if (/^\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/.test(number)) return number.replace(/[ ,']/g, '');
  return number.replace(/^(\d+),(\d+)$/, '$1.$2');
}

/** A word's term, and whether it is a stop word. */
type StemmedWord = Pick<Term, 'term' | 'stop'>;

/** A cache: stemming is most of the work, and texts repeat their words. */
const stems = new Map<string, StemmedWord>();
/** About 2 MB; a full cache is emptied, which is simpler than dropping the oldest entries. */
const STEMS_LIMIT = 20_000;

function termOf(word: string): StemmedWord {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_LIMIT) stems.clear();
  const term = stemmed(word);
  stems.set(word, term);
  return term;
}

/** A folded word as a term; a stop word stays as it is. */
function stemmed(word: string): StemmedWord {
  const joined = word.replaceAll("'", '');
  if (CYRILLIC.test(word)) {
    return russian.stopWords.has(joined) ? { term: joined, stop: true } : { term: russian.stem(joined) };
  }
  if (!LATIN.test(word)) return { term: joined };
  const stop = english.stopWords.has(word) || english.stopWords.has(joined);
  return stop ? { term: joined, stop } : { term: english.stem(joined) };
}

/**
 * The search terms of a text in order, with spans in the text as given. Words are folded and stemmed by the language of
 * their script, stop words are left out, and numbers lose their separators; Hangul, Han and kana become character
 * bigrams.
 */
export function searchTerms(text: string): Term[] {
  return wordTerms(text).filter(({ stop }) => stop === undefined);
}

/** The same with the stop words between them, for what must match word by word. */
export function wordTerms(text: string): Term[] {
  const folded = fold(text);
  const terms: Term[] = [];
  const add = (stem: StemmedWord, start: number, end: number): void => {
    terms.push({ ...stem, ...folded.span(start, end) });
  };
  for (const match of folded.text.matchAll(TOKEN)) {
    const { number, pairs, word } = match.groups ?? {};
    const start = match.index;
    if (number !== undefined) add({ term: plainNumber(number) }, start, start + number.length);
    else if (pairs !== undefined)
      eachPair(pairs, (term, at) => add({ term }, start + at, start + at + term.length));
    else if (word !== undefined) {
      const bare = word.replace(/'s$/, '');
      add(termOf(bare), start, start + bare.length);
    }
  }
  return terms;
}

/** Overlapping character bigrams, or the character itself if there is only one; in whole code points. */
function eachPair(run: string, use: (pair: string, at: number) => void): void {
  const chars = [...run];
  if (chars.length === 1) use(run, 0);
  let at = 0;
  for (let index = 0; index + 1 < chars.length; index++) {
    const first = chars[index] ?? '';
    use(first + (chars[index + 1] ?? ''), at);
    at += first.length;
  }
}
