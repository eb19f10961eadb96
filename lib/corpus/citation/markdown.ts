// Citations in Markdown (CommonMark).
import { chicagoLine } from './chicago.ts';
import { spokenDate } from './dates.ts';
import type { Reference } from './reference.ts';

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
    date: spokenDate,
    address: () => undefined,
  });

/** The passage as a block quotation, and the citation below. */
export function markdownWithExcerpt(from: Reference): string {
  const quoted = from.quoted === undefined ? '' : `\n>\n> “${words(from.quoted)}”`;
  return `> ${line(from.text)}${quoted}\n\n${markdown(from)}`;
}
