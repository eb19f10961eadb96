// What stands around a hit: its sentence, and the search terms near it. Each text is read once, however many hits it has.

import { cueTermsIn } from '../../gazetteer/context-terms.ts';
import type { Hit, Matches } from '../../gazetteer/match.ts';
import type { Span } from '../../model/primitives/forms.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import { english } from '../../text/languages/en/rules.ts';
import { firstIndex } from '../../text/ordered.ts';
import { type SentenceMap, sentenceMap } from '../../text/sentence-map.ts';
import type { Term } from '../../text/terms.ts';

/** How far around a name cues are looked for, in UTF-16 code units, even beyond its sentence. */
const NEAR = 80;
/** A sentence is looked at no further than this on each side, so that a text without full stops stays linear. */
const SENTENCE_LIMIT = 400;

/** One text of a page with its hits. */
export interface Reading extends Matches {
  text: string;
  /** The rules for its Latin letters. */
  latin: LanguageRules;
  /** The sentence around a span, cut off where it runs too long. */
  sentence(span: Span): Span;
  /** Whether all of these terms stand near a span, not counting the span itself. */
  isNear(terms: readonly string[], span: Span): boolean;
  /** The hits inside a span. */
  hitsIn(span: Span): readonly Hit[];
  /** The hit that begins, or ends, at an offset. */
  hitFrom(start: number): Hit | undefined;
  hitUpTo(end: number): Hit | undefined;
  /** Whether a name begins, or ends, at an offset; short forms do not count. */
  beginsName(offset: number): boolean;
  endsName(offset: number): boolean;
}

const isWhole = (hit: Hit | undefined): boolean =>
  hit !== undefined && (hit.candidates.length === 0 || hit.candidates.some(({ short }) => !short));

/** Prepares a text for questions about its hits; what no hit asks for is not computed. */
export function readingOf(text: string, matches: Matches, latin: LanguageRules = english): Reading {
  return new Block(text, matches, latin);
}

/** A class, because a page has hundreds of texts: the functions of a reading exist once. */
class Block implements Reading {
  readonly text: string;
  readonly latin: LanguageRules;
  readonly hits: Hit[];
  readonly folded: string;
  readonly ordinary: ReadonlySet<number>;
  readonly #matches: Matches;
  #places: Map<string, Term[]> | undefined;
  // A hit is asked about once for each cue of each candidate; its sentence stays the same.
  #last: { start: number; sentence: Span } | undefined;
  #sentences: SentenceMap | undefined;

  constructor(text: string, matches: Matches, latin: LanguageRules) {
    this.text = text;
    this.latin = latin;
    this.hits = matches.hits;
    this.folded = matches.folded;
    this.ordinary = matches.ordinary;
    this.#matches = matches;
  }

  within(hit: Hit): Hit[] {
    return this.#matches.within(hit);
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
    this.#places ??= placesOf(cueTermsIn(this.text));
    const places = this.#places;
    return terms.every((term) => {
      const list = places.get(term);
      if (!list) return false;
      const first = list[firstFrom(list, from)];
      // The name itself is no cue for itself; what follows it may be one.
      if (first !== undefined && first.end <= span.start) return true;
      const next = list[firstFrom(list, Math.max(from, span.end))];
      return next !== undefined && next.end <= to;
    });
  }

  hitsIn({ start, end }: Span): readonly Hit[] {
    const inside: Hit[] = [];
    for (let at = firstFrom(this.hits, start); at < this.hits.length; at++) {
      const hit = this.hits[at];
      if (!hit || hit.end > end) break;
      inside.push(hit);
    }
    return inside;
  }

  hitFrom(start: number): Hit | undefined {
    const hit = this.hits[firstFrom(this.hits, start)];
    return hit?.start === start ? hit : undefined;
  }

  // Hits do not overlap: the one that ends at an offset is the last that begins before it.
  hitUpTo(end: number): Hit | undefined {
    const hit = this.hits[firstFrom(this.hits, end) - 1];
    return hit?.end === end ? hit : undefined;
  }

  beginsName(offset: number): boolean {
    return isWhole(this.hitFrom(offset));
  }

  endsName(offset: number): boolean {
    return isWhole(this.hitUpTo(offset));
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
