// Cuts a text into the paragraphs that names are looked for in, and leads positions in them back to the whole text.
import type { Span } from '../lib/model/primitives/forms.ts';

const BLANK_LINE = /\r?\n[^\S\r\n]*\r?\n/;

/** The spans of the paragraphs: parted by blank lines if the text has any, else by line ends. */
export function paragraphs(text: string): Span[] {
  // A text with blank lines may wrap its lines anywhere, also within a name.
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
