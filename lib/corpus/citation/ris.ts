// Citations in RIS, which Zotero, EndNote and Mendeley read.
import { type DateParts, writtenDate } from './dates.ts';
import { credit, passageWords, type Reference, remarks } from './reference.ts';

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
  const { author, interviewer } = credit(from);
  const { date, url } = from;
  const isNews = TYPES[from.kind] === 'NEWS';
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[from.kind]],
    ['ID', from.key],
    ['TI', from.title],
    ['AU', author],
    ['T2', isNews ? from.publisher : undefined],
    ['PB', isNews ? undefined : from.publisher],
    ['PY', date?.year],
    ['DA', date && risDate(date)],
    ['LA', from.language],
    ['UR', url],
    ['Y2', url === undefined ? undefined : risDate(from.accessed)],
    ['AB', withExcerpt ? passageWords(from) : undefined],
    ...(interviewer === undefined ? [] : [`Interview by ${interviewer}`])
      .concat(remarks(from))
      .map((remark): [string, string] => ['N1', remark]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join(LINE_END);
}
