// The terms by which cues are compared: search terms, with the beginnings of Korean words told apart.
import { foldName } from '../text/fold.ts';
import { searchTerms, type Term } from '../text/terms.ts';

const HANGUL = /^\p{Script=Hangul}/u;
const BEFORE_WORD = /[^\p{L}\p{N}]/u;

/** Marks a pair of syllables that begins a word: 라진 is a town, but 사라진 is not. */
const WORD_START = '^';

/** The terms of a text; where a Korean word begins, its first pair stands twice, once marked as a beginning. */
export function cueTermsIn(text: string): Term[] {
  return searchTerms(text).flatMap((term) => {
    if (!HANGUL.test(term.term)) return [term];
    const begins = term.start === 0 || BEFORE_WORD.test(text.charAt(term.start - 1));
    return begins ? [term, { ...term, term: WORD_START + term.term }] : [term];
  });
}

/** The terms that all must stand near a name for a cue to speak for it; a Korean cue stands at the beginning of a word. */
export function cueTerms(cue: string): string[] {
  const [first, ...rest] = searchTerms(cue).map(({ term }) => term);
  if (first === undefined) return [];
  return [HANGUL.test(first) ? WORD_START + first : first, ...rest];
}

/** What all forms of a word begin with, folded: its stem where it is one word of letters that have stems. */
export function beginningOf(word: string): string {
  const folded = foldName(word);
  const [only, second] = searchTerms(word);
  return only !== undefined && second === undefined && folded.startsWith(only.term) ? only.term : folded;
}
