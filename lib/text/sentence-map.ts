// Finds the sentence around any span of a text, after reading the text once.
import type { Span } from '../model/primitives/forms.ts';
import { firstIndex } from './ordered.ts';
import { nextSentence } from './sentences.ts';

/**
 * Returns the sentence around a span as `sentenceAround` does, but cut off `limit` code units before and after the
 * span.
 */
export type SentenceMap = (span: Span, limit: number) => Span;

/** The end of one sentence and the beginning of the next. */
interface Border {
  /** The position of the full stop or the blank line. */
  at: number;
  /** The end of the first, without blanks after it. */
  end: number;
  /** The beginning of the second. */
  next: number;
}

const MAY_END = /[.!?…。！？｡\n]/g;

/** Finds the borders of a text's sentences. Linear in its length. */
export function sentenceMap(text: string): SentenceMap {
  const borders = bordersOf(text);
  return ({ start, end }, limit) => {
    let before = firstIndex(borders.length, (index) => (borders[index]?.at ?? 0) >= start) - 1;
    // A name may begin among closing quotation marks that still belong to the previous sentence.
    while (before >= 0 && (borders[before]?.next ?? 0) > start) before--;
    const after = firstIndex(borders.length, (index) => (borders[index]?.at ?? 0) >= end);
    let from = Math.max(0, start - limit, borders[before]?.next ?? 0);
    let to = Math.min(text.length, end + limit, borders[after]?.end ?? text.length);
    while (from < start && isBlank(text.charCodeAt(from))) from++;
    while (to > end && isBlank(text.charCodeAt(to - 1))) to--;
    return { start: from, end: to };
  };
}

function bordersOf(text: string): Border[] {
  const borders: Border[] = [];
  for (const { index: at } of text.matchAll(MAY_END)) {
    const next = nextSentence(text, at);
    if (next === -1) continue;
    let end = next;
    while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
    borders.push({ at, end, next });
  }
  return borders;
}

/** What `\s` matches. Without a regular expression for ASCII, because it is called for every name. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
