// Citations in plain text.
import { chicagoLine } from './chicago.ts';
import { spokenDate } from './dates.ts';
import type { Reference } from './reference.ts';

/** One line: speaker, title, publisher, date, place, address, date of access. */
export const plain = (from: Reference): string =>
  chicagoLine(from, {
    words: (text) => text,
    title: ({ title }) => title,
    date: spokenDate,
    address: ({ url }) => url,
  });

/** The passage, its quoted term, and the citation below. */
export function plainWithExcerpt(from: Reference): string {
  const quoted = from.quoted === undefined ? '' : `\n“${from.quoted}”`;
  return `${from.text}${quoted}\n\n${plain(from)}`;
}
