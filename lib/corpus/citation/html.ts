// Citations in HTML, for editors and for the source of a page.
import { chicagoLine } from './chicago.ts';
import { type DateParts, spokenDate, writtenDate } from './dates.ts';
import type { Reference } from './reference.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and for attributes. */
const words = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const time = (date: DateParts | undefined): string =>
  date === undefined
    ? spokenDate(date)
    : `<time datetime="${words(writtenDate(date))}">${spokenDate(date)}</time>`;

const title = ({ title: text, url, language }: Reference): string => {
  const lang = words(language);
  if (url === undefined) return `<span lang="${lang}">${words(text)}</span>`;
  return `<span lang="${lang}"><a href="${words(url)}">${words(text)}</a></span>`;
};

/** One paragraph, with the title as the link and the language of the title marked. */
export const html = (from: Reference): string =>
  `<p>${chicagoLine(from, { words, title, date: time, address: () => undefined })}</p>`;

/** The passage as a block quotation, and the citation below. */
export function htmlWithExcerpt(from: Reference): string {
  const source = from.url === undefined ? '' : ` cite="${words(from.url)}"`;
  const quoted =
    from.quoted === undefined ? '' : `\n<p><q lang="${words(from.language)}">${words(from.quoted)}</q></p>`;
  return `<blockquote${source}>\n<p>${words(from.text)}</p>${quoted}\n</blockquote>\n${html(from)}`;
}
