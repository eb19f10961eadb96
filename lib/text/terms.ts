// The terms a text is searched by: the same for passages, queries, and the words marked in excerpts.
import { fold } from './fold.ts';
import { english } from './languages/en/rules.ts';
import { russian } from './languages/ru/rules.ts';

/** A term, and the characters of the original text it stands for. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

const HANGUL = String.raw`\p{Script=Hangul}+`;
const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+`;
// Hangul and Han written on to a word are words of their own: NK는, 2020年.
const LETTER = String.raw`(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]`;
/** Thousands set apart by a comma, an apostrophe or a blank, then whatever decimals there are; or plain digits. */
const THOUSANDS = String.raw`(?<![\d.,])\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?`;
const NUMBER = String.raw`(?:${THOUSANDS}|\d+(?:[.,]\d+)*)(?!${LETTER})`;
// A word may hold apostrophes: P'yongyang, people's.
const WORD = `(?:${LETTER})+(?:'(?:${LETTER})+)*`;
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<pairs>${HANGUL}|${SPACELESS})|(?<word>${WORD})`, 'gu');

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /[a-z]/;

/** 13,223 and 13 223 and 13223 are one number; 4,5 and 4.5 as well. */
function plainNumber(number: string): string {
  if (/^\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/.test(number)) return number.replace(/[ ,']/g, '');
  return number.replace(/^(\d+),(\d+)$/, '$1.$2');
}

/** Stems met so far: stemming is most of the work, and texts repeat their words. */
const stems = new Map<string, string>();
/** About 2 MB; when it is full it starts again, which is simpler than forgetting the oldest. */
const STEMS_LIMIT = 20_000;

function termOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_LIMIT) stems.clear();
  const term = stemmed(word);
  stems.set(word, term);
  return term;
}

/** The term for a folded word; empty for a stop word. */
function stemmed(word: string): string {
  const joined = word.replaceAll("'", '');
  if (CYRILLIC.test(word)) return russian.stopWords.has(joined) ? '' : russian.stem(joined);
  if (!LATIN.test(word)) return joined;
  return english.stopWords.has(word) || english.stopWords.has(joined) ? '' : english.stem(joined);
}

/**
 * The search terms of a text in order, with spans in the text as given. Words are folded and stemmed by the language of
 * their script, stop words left out, numbers written without separators; Hangul, Han and kana become pairs of characters.
 */
export function searchTerms(text: string): Term[] {
  const folded = fold(text);
  const terms: Term[] = [];
  const add = (term: string, start: number, end: number): void => {
    terms.push({ term, ...folded.span(start, end) });
  };
  for (const match of folded.text.matchAll(TOKEN)) {
    const { number, pairs, word } = match.groups ?? {};
    const start = match.index;
    if (number !== undefined) add(plainNumber(number), start, start + number.length);
    else if (pairs !== undefined)
      eachPair(pairs, (pair, at) => add(pair, start + at, start + at + pair.length));
    else if (word !== undefined) {
      const bare = word.replace(/'s$/, '');
      const term = termOf(bare);
      if (term !== '') add(term, start, start + bare.length);
    }
  }
  return terms;
}

/** Overlapping pairs of characters, or the one character there is; whole code points. */
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
