// A block with its matches: the sentence around each and the terms near it. Each text is read once, however many
// matches it has.

import { contextTermsIn } from '../../gazetteer/context-terms.ts';
import type { Match, TextMatches } from '../../gazetteer/match.ts';
import type { Span } from '../../model/primitives/forms.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import { english } from '../../text/languages/en/rules.ts';
import { firstIndex } from '../../text/ordered.ts';
import { type SentenceMap, sentenceMap } from '../../text/sentence-map.ts';
import type { Term } from '../../text/terms.ts';

/** How far around a name context words are searched, in UTF-16 code units, even beyond its sentence. */
const NEAR = 80;
/** A sentence is read no further than this on each side, so that a text without full stops stays linear. */
const SENTENCE_LIMIT = 400;

/** One block of a page with its matches. */
export interface MatchedBlock extends TextMatches {
  text: string;
  /** The rules for its Latin letters. */
  latin: LanguageRules;
  /** The sentence around a span, cut off if it is too long. */
  sentence(span: Span): Span;
  /** Whether all of these terms are near a span, not counting the span itself. */
  isNear(terms: readonly string[], span: Span): boolean;
  /** The matches inside a span. */
  matchesWithin(span: Span): readonly Match[];
  /** The match that begins, or ends, at an offset. */
  matchFrom(start: number): Match | undefined;
  matchUpTo(end: number): Match | undefined;
  /** Whether a name begins, or ends, at an offset; partial names do not count. */
  beginsName(offset: number): boolean;
  endsName(offset: number): boolean;
}

const isWhole = (match: Match | undefined): boolean =>
  match !== undefined && (match.candidates.length === 0 || match.candidates.some(({ partial }) => !partial));

/** Prepares a block for questions about its matches; nothing is computed before it is needed. */
export function matchedBlock(text: string, found: TextMatches, latin: LanguageRules = english): MatchedBlock {
  return new Block(text, found, latin);
}

/** A class because a page has hundreds of blocks, and methods on the prototype exist only once. */
class Block implements MatchedBlock {
  readonly text: string;
  readonly latin: LanguageRules;
  readonly matches: Match[];
  readonly folded: string;
  readonly seenInLowercase: ReadonlySet<number>;
  readonly #found: TextMatches;
  #places: Map<string, Term[]> | undefined;
  // The same sentence is needed for each context word of each candidate.
  #last: { start: number; sentence: Span } | undefined;
  #sentences: SentenceMap | undefined;

  constructor(text: string, found: TextMatches, latin: LanguageRules) {
    this.text = text;
    this.latin = latin;
    this.matches = found.matches;
    this.folded = found.folded;
    this.seenInLowercase = found.seenInLowercase;
    this.#found = found;
  }

  nestedMatches(match: Match): Match[] {
    return this.#found.nestedMatches(match);
  }

  sentence(span: Span): Span {
    if (this.#last?.start === span.start) return this.#last.sentence;
    this.#sentences ??= sentenceMap(this.text);
    const sentence = this.#sentences(span, SENTENCE_LIMIT);
    this.#last = { start: span.start, sentence };
    return sentence;
  }

  isNear(terms: readonly string[], span: Span): boolean {
    const { start, end } = this.sentence(span);
    const from = Math.min(start, span.start - NEAR);
    const to = Math.max(end, span.end + NEAR);
    this.#places ??= placesOf(contextTermsIn(this.text));
    const places = this.#places;
    return terms.every((term) => {
      const list = places.get(term);
      if (!list) return false;
      const first = list[firstFrom(list, from)];
      // The name is not a context word for itself, but the words after it may be.
      if (first !== undefined && first.end <= span.start) return true;
      const next = list[firstFrom(list, Math.max(from, span.end))];
      return next !== undefined && next.end <= to;
    });
  }

  matchesWithin({ start, end }: Span): readonly Match[] {
    const inside: Match[] = [];
    for (let at = firstFrom(this.matches, start); at < this.matches.length; at++) {
      const match = this.matches[at];
      if (!match || match.end > end) break;
      inside.push(match);
    }
    return inside;
  }

  matchFrom(start: number): Match | undefined {
    const match = this.matches[firstFrom(this.matches, start)];
    return match?.start === start ? match : undefined;
  }

  // Matches do not overlap, so the one that ends at an offset is the last that begins before it.
  matchUpTo(end: number): Match | undefined {
    const match = this.matches[firstFrom(this.matches, end) - 1];
    return match?.end === end ? match : undefined;
  }

  beginsName(offset: number): boolean {
    return isWhole(this.matchFrom(offset));
  }

  endsName(offset: number): boolean {
    return isWhole(this.matchUpTo(offset));
  }
}

/** The index of the first of some sorted spans that begins at `offset` or later. */
function firstFrom(places: readonly Span[], offset: number): number {
  return firstIndex(places.length, (index) => (places[index]?.start ?? 0) >= offset);
}

function placesOf(terms: readonly Term[]): Map<string, Term[]> {
  const places = new Map<string, Term[]>();
  for (const term of terms) {
    const list = places.get(term.term);
    if (list) list.push(term);
    else places.set(term.term, [term]);
  }
  return places;
}
