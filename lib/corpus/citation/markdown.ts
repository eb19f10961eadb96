// Citations in Markdown (CommonMark).
import { chicagoLine } from './chicago.ts';
import { chicagoDate } from './dates.ts';
import { passageWords, type Reference } from './reference.ts';

/** Characters that start emphasis, a link, code, an element or an entity anywhere in a line. */
const words = (text: string): string => text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');

/** Characters that start a heading, a quotation or a list at the beginning of a line. */
const line = (text: string): string =>
  words(text)
    .replace(/^(?=[#+-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');

const address = (url: string): string => url.replace(/[()<>\\]/g, percent);

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** One line, with the title as the link. */
export const markdown = (from: Reference): string =>
  chicagoLine(from, {
    words,
    title: ({ title, url }) => (url === undefined ? words(title) : `[${words(title)}](${address(url)})`),
    date: chicagoDate,
    address: () => undefined,
  });

/** The passage, and the citation below. Only verbatim text is a block quotation. */
export function markdownWithExcerpt(from: Reference): string {
  const passage = from.isVerbatim ? `> ${line(from.text)}` : line(passageWords(from));
  return `${passage}\n\n${markdown(from)}`;
}
