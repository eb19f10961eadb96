// Citations in HTML, for editors and for the source of a page.
import { chicagoLine } from './chicago.ts';
import { chicagoDate, type DateParts, writtenDate } from './dates.ts';
import { type Reference, termWords } from './reference.ts';

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
    ? chicagoDate(date)
    : `<time datetime="${words(writtenDate(date))}">${chicagoDate(date)}</time>`;

const title = ({ title: text, url, language, described }: Reference): string => {
  // A description is in the corpus's language, not in the document's.
  const lang = described ? '' : ` lang="${words(language)}"`;
  if (url === undefined) return `<span${lang}>${words(text)}</span>`;
  return `<span${lang}><a href="${words(url)}">${words(text)}</a></span>`;
};

/** One paragraph, with the title as the link and the language of the title marked. */
export const html = (from: Reference): string =>
  `<p>${chicagoLine(from, { words, title, date: time, address: () => undefined })}</p>`;

/** The passage, and the citation below. Only verbatim text is a block quotation. */
export const htmlWithExcerpt = (from: Reference): string =>
  `${from.isVerbatim ? quotation(from) : note(from)}\n${html(from)}`;

function quotation({ url, language, text }: Reference): string {
  const source = url === undefined ? '' : ` cite="${words(url)}"`;
  return `<blockquote${source}>\n<p lang="${words(language)}">${words(text)}</p>\n</blockquote>`;
}

function note(from: Reference): string {
  const term = termWords(from);
  const quoted = term === undefined ? '' : ` (<span lang="${words(from.language)}">${words(term)}</span>)`;
  return `<p>${words(`${from.paraphrase} ${from.text}`)}${quoted}</p>`;
}
