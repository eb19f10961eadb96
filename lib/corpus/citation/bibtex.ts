// Citations for BibTeX and biblatex, in UTF-8.
import { writtenDate } from './dates.ts';
import { credit, interviewWords, isText, passageWords, type Reference, remarks } from './reference.ts';

/**
 * Characters with a meaning in TeX. Braces become commands, because BibTeX counts them even after a backslash.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

const words = (text: string): string =>
  text
    .replace(/[\\{}~^`<>|#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    // Two apostrophes would become one quotation mark, two hyphens a dash.
    .replace(/(['-])(?=\1)/g, '$1{}');

/** Addresses stay as they are, except for braces and backslashes, which would end the field. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The names of months that every style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Doubled braces keep a name whole and a title's capitals as they are. */
const whole = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{{${words(text)}}}`;

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${text}}`;

/**
 * One entry: `@online` for what has an address, else `@misc`, with the field that takes the publisher in each. What BibTeX
 * has no field for is in its note.
 */
export function bibtex(from: Reference, withExcerpt: boolean): string {
  const { date, url } = from;
  const month = date?.month === undefined ? undefined : MONTHS[date.month - 1];
  const note = [interviewWords(from), ...remarks(from)].filter(isText).join(', ');
  const fields: [string, string | undefined][] = [
    ['author', whole(credit(from).author)],
    ['title', whole(from.title)],
    ['translator', whole(from.translator)],
    [url === undefined ? 'howpublished' : 'organization', whole(from.publisher)],
    ['year', braced(date?.year)],
    ['month', month],
    // Without a day it would only repeat the two fields above.
    ['date', date?.day === undefined ? undefined : `{${writtenDate(date)}}`],
    ['note', note === '' ? undefined : braced(words(note))],
    ['language', braced(words(from.language))],
    ['annote', withExcerpt ? braced(words(passageWords(from))) : undefined],
    ['url', url === undefined ? undefined : `{${address(url)}}`],
    ['urldate', url === undefined ? undefined : `{${writtenDate(from.accessed)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@${url === undefined ? 'misc' : 'online'}{${from.key},`, ...lines, '}', ''].join('\n');
}
