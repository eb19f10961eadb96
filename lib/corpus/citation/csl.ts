// Citations in CSL-JSON, the form that citation processors read.
import { type DateParts, numbers } from './dates.ts';
import { credit, passageWords, type Reference, remarks } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  interview: 'interview',
  newspaper: 'article-newspaper',
  statement: 'document',
  report: 'report',
  webpage: 'webpage',
};

/** The kinds whose publisher is the work they appeared in. */
const CONTAINED: ReadonlySet<Reference['kind']> = new Set(['interview', 'newspaper', 'webpage']);

/** A name unparsed: in a Korean or Chinese one in Latin letters it is not known which part is the family name. */
const named = (name: string | undefined) => (name === undefined ? undefined : [{ literal: name }]);

const dated = (date: DateParts | undefined) =>
  date === undefined ? undefined : { 'date-parts': [numbers(date)] };

/** A list with one item. Fields that are not known are left out. */
export function csl(from: Reference, withExcerpt: boolean): string {
  const { author, interviewer } = credit(from);
  const notes = [...remarks(from), ...(withExcerpt ? [passageWords(from)] : [])];
  const item = {
    id: from.key,
    type: TYPES[from.kind],
    title: from.title,
    author: named(author),
    interviewer: named(interviewer),
    translator: named(from.translator),
    [CONTAINED.has(from.kind) ? 'container-title' : 'publisher']: from.publisher,
    issued: dated(from.date),
    accessed: from.url === undefined ? undefined : dated(from.accessed),
    URL: from.url,
    language: from.language,
    source: from.via,
    note: notes.length === 0 ? undefined : notes.join('; '),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
