// Detects headlines that capitalise all their words, where capitals mean nothing.
import type { Span } from '../../model/primitives/forms.ts';
import { firstIndex } from '../../text/ordered.ts';
import { isCommon } from './adjacent-words.ts';

/** Fewer words than this, besides the name and the adjacent word, are too few to tell. */
const HEADLINE_WORDS = 3;
/** After this many capitalised words no more are checked. */
const HEADLINE_LIMIT = 12;
/** Shorter words (of, to, in) are in lower case in headlines as well. */
const LONG_WORD = 4;
/**
 * How much of a sentence is checked first: nearly all sentences that are not headlines have a lower-case word in it.
 */
const GLANCE = 80;

const WORD = /\p{L}[\p{L}'’]*/gu;
const BEGINS_LARGE = /^\p{Lu}/u;

interface Word extends Span {
  word: string;
}

/** A text whose words are read once, however many of its names are checked. */
export class HeadlineText {
  readonly #text: string;
  /** The long words of the text. */
  #words: readonly Word[] | undefined;
  readonly #common = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Whether a sentence of the text capitalises all its words, as headlines do. The words in `apart` (the name and the
   * adjacent word) and short ones like "with" do not count.
   */
  isHeadline(sentence: Span, apart: readonly string[]): boolean {
    if (!this.#words) {
      const glance = this.#countWords(firstWords(this.#text, sentence), apart);
      if (glance.small || glance.capitals === HEADLINE_LIMIT) return !glance.small;
    }
    const { small, capitals } = this.#countWords(this.#wordsIn(sentence), apart);
    return !small && capitals >= HEADLINE_WORDS;
  }

  /** Whether there is a lower-case word among some words, and how many capitalised ones precede it. */
  #countWords(words: Iterable<string>, apart: readonly string[]): { small: boolean; capitals: number } {
    let capitals = 0;
    for (const word of words) {
      if (word.length < LONG_WORD || apart.includes(word) || this.#isCommon(word)) continue;
      if (!BEGINS_LARGE.test(word)) return { small: true, capitals };
      capitals++;
      if (capitals === HEADLINE_LIMIT) break;
    }
    return { small: false, capitals };
  }

  #isCommon(word: string): boolean {
    const known = this.#common.get(word) ?? isCommon(word);
    this.#common.set(word, known);
    return known;
  }

  *#wordsIn({ start, end }: Span): Generator<string> {
    this.#words ??= longWords(this.#text);
    const words = this.#words;
    for (let at = firstIndex(words.length, (index) => (words[index]?.end ?? 0) > start); ; at++) {
      const word = words[at];
      if (!word || word.start >= end) return;
      if (word.start >= start && word.end <= end) yield word.word;
      // A very long sentence is cut off, perhaps inside a word.
      else yield* wordsOf(this.#text.slice(Math.max(word.start, start), Math.min(word.end, end)));
    }
  }
}

function longWords(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) =>
    word.length < LONG_WORD ? [] : [{ start: index, end: index + word.length, word }],
  );
}

function firstWords(text: string, { start, end }: Span): string[] {
  const words = wordsOf(text.slice(start, Math.min(end, start + GLANCE)));
  // The last word may continue after the cut.
  return end > start + GLANCE ? words.slice(0, -1) : words;
}

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);
