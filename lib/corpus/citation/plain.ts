// Citations in plain text.
import { chicagoLine } from './chicago.ts';
import { chicagoDate } from './dates.ts';
import { passageWords, type Reference } from './reference.ts';

/** One line, with the address written out. */
export const plain = (from: Reference): string =>
  chicagoLine(from, {
    words: (text) => text,
    title: ({ title }) => title,
    date: chicagoDate,
    address: ({ url }) => url,
  });

/** The passage, and the citation below. */
export const plainWithExcerpt = (from: Reference): string => `${passageWords(from)}\n\n${plain(from)}`;
