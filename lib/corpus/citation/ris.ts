// Citations in RIS, which Zotero, EndNote and Mendeley read.
import { type DateParts, writtenDate } from './dates.ts';
import { credit, interviewWords, isText, passageWords, type Reference, remarks } from './reference.ts';

/** RIS uses CR LF. */
const LINE_END = '\r\n';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  interview: 'NEWS',
  newspaper: 'NEWS',
  statement: 'GEN',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** YYYY/MM/DD/other, with the slashes kept where a part is not known. */
const risDate = (date: DateParts): string => {
  const missing = [date.month, date.day].filter((part) => part === undefined).length;
  return `${writtenDate(date, '/')}${'/'.repeat(missing)}/`;
};

/** One record; the fields are single lines, so no text can be taken for a tag. */
export function ris(from: Reference, withExcerpt: boolean): string {
  const { author } = credit(from);
  const { date, url, translator } = from;
  const isNews = TYPES[from.kind] === 'NEWS';
  const notes = [
    interviewWords(from),
    // The tag for translators is not for news.
    translator === undefined ? undefined : `Translated by ${translator}`,
    ...remarks(from),
    withExcerpt ? passageWords(from) : undefined,
  ];
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[from.kind]],
    ['ID', from.key],
    ['M3', from.kind === 'interview' ? 'Interview' : undefined],
    ['TI', from.title],
    ['AU', author],
    ['T2', isNews ? from.publisher : undefined],
    ['PB', isNews ? undefined : from.publisher],
    ['PY', date?.year],
    ['DA', date && risDate(date)],
    ['LA', from.language],
    ['UR', url],
    ['Y2', url === undefined ? undefined : risDate(from.accessed)],
    ...notes.filter(isText).map((note): [string, string] => ['N1', note]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join(LINE_END);
}
