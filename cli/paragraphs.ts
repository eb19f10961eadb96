// Splits a text into paragraphs for matching, and maps positions in them back to the whole text.
import type { Span } from '../lib/model/primitives/forms.ts';

const BLANK_LINE = /\r?\n[^\S\r\n]*\r?\n/;

/** The spans of the paragraphs: separated by blank lines if the text has any, otherwise by line ends. */
export function paragraphs(text: string): Span[] {
  // A text with blank lines may wrap its lines anywhere, even inside a name.
  const parting = BLANK_LINE.test(text) ? /(?:\r?\n[^\S\r\n]*){2,}/g : /(?:\r?\n)+/g;
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(parting)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
