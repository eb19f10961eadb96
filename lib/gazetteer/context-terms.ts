// The terms by which context words are compared: search terms, plus whole Korean words without their particles.
import { foldName } from '../text/fold.ts';
import { koreanTail } from '../text/languages/ko/tails.ts';
import { searchTerms, type Term } from '../text/terms.ts';

const HANGUL = /^\p{Script=Hangul}/u;

/** Marks a whole Korean word without its particles: 라진 is a town, but 사라진 and 라진수 are not. */
const WORD_START = '^';
const KOREAN_WORDS = /[가-힣]+/g;

/** The terms of a text; each Korean word is added once more without anything at its end that may be a particle. */
export function contextTermsIn(text: string): Term[] {
  const terms = searchTerms(text);
  const whole: Term[] = [];
  for (const { 0: word, index } of text.matchAll(KOREAN_WORDS)) {
    for (let end = 1; end <= word.length; end++)
      if (end === word.length || koreanTail(word.slice(end)))
        whole.push({ term: WORD_START + word.slice(0, end), start: index, end: index + end });
  }
  return whole.length === 0 ? terms : [...terms, ...whole].sort((a, b) => a.start - b.start);
}

/** The terms that must all be near a name for a context word to support it; a Korean one must be a whole word. */
export function contextTerms(contextWord: string): string[] {
  return contextWord
    .split(' ')
    .flatMap((word) => (HANGUL.test(word) ? [WORD_START + word] : searchTerms(word).map(({ term }) => term)));
}

/** What all forms of a word begin with, folded: the stem, if it is a single word in an alphabet with stems. */
export function beginningOf(word: string): string {
  const folded = foldName(word);
  const [only, second] = searchTerms(word);
  return only !== undefined && second === undefined && folded.startsWith(only.term) ? only.term : folded;
}
