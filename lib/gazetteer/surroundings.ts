// What stands around a hit: its sentence, and the search terms near it. Each text is read once, however many hits it has.
import type { Span } from '../model.ts';
import { sentenceAround } from '../text/sentences.ts';
import { searchTerms, type Term } from '../text/terms.ts';
import type { Hit } from './match.ts';

/** How far around a name cues are looked for, in UTF-16 code units, even beyond its sentence. */
const NEAR = 80;
/** A sentence is looked at no further than this on each side, so that a text without full stops stays linear. */
const SENTENCE_LIMIT = 400;

/** One text of a page with its hits. */
export interface Reading {
  text: string;
  hits: readonly Hit[];
  /** The sentence around a span, cut off where it runs too long. */
  sentence(span: Span): Span;
  /** Whether all of these terms stand near a span, not counting the span itself. */
  isNear(terms: readonly string[], span: Span): boolean;
  /** Whether a name begins, or ends, at an offset. */
  beginsName(offset: number): boolean;
  endsName(offset: number): boolean;
}

/** Prepares a text for questions about its hits; what no hit asks for is not computed. */
export function readingOf(text: string, hits: readonly Hit[]): Reading {
  const starts = new Set(hits.map(({ start }) => start));
  const ends = new Set(hits.map(({ end }) => end));
  let places: Map<string, Term[]> | undefined;

  // A hit is asked about once for each cue of each candidate; its sentence stays the same.
  let last: { start: number; sentence: Span } | undefined;
  const sentence = (span: Span): Span => {
    if (last?.start !== span.start) last = { start: span.start, sentence: sentenceIn(text, span) };
    return last.sentence;
  };
  return {
    text,
    hits,
    sentence,
    isNear(terms, span) {
      places ??= placesOf(searchTerms(text));
      const { start, end } = sentence(span);
      const from = Math.min(start, span.start - NEAR);
      const to = Math.max(end, span.end + NEAR);
      return terms.every((term) => {
        const list = places?.get(term) ?? [];
        const inside = (place: Term | undefined): boolean => place !== undefined && place.end <= to;
        const first = list[firstFrom(list, from)];
        // The name itself is no cue for itself; what follows it may be one.
        if (first !== undefined && first.end <= span.start) return true;
        return inside(list[firstFrom(list, Math.max(from, span.end))]);
      });
    },
    beginsName: (offset) => starts.has(offset),
    endsName: (offset) => ends.has(offset),
  };
}

function sentenceIn(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SENTENCE_LIMIT);
  const part = text.slice(from, end + SENTENCE_LIMIT);
  const found = sentenceAround(part, start - from, end - from);
  return { start: from + found.start, end: from + found.end };
}

/** The index of the first place that begins at `offset` or later. */
function firstFrom(places: readonly Term[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
