// Cuts a text at the spans of its matched words, so that each piece can become one text node.
import type { Span } from '../model/primitives/forms.ts';

/** A piece of text that is either highlighted (a matched word) or plain. */
interface Piece {
  text: string;
  isHighlighted: boolean;
}

/**
 * The pieces of `text` in order; joined they are `text` again. Spans are half-open, in UTF-16 code units; they may be
 * unsorted, overlap or extend beyond the text. Empty spans highlight nothing.
 */
export function splitBySpans(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const push = (to: number, isHighlighted: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), isHighlighted });
    done = Math.max(done, to);
  };
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(span.end, text.length);
    if (end <= Math.max(span.start, done)) continue;
    push(Math.min(span.start, text.length), false);
    push(end, true);
  }
  push(text.length, false);
  return pieces;
}

/**
 * The spans of one text, joined if there is only white space between them, so that a phrase is highlighted as a whole.
 * They may be unsorted.
 */
export function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
