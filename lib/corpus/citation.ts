// Citations of excerpts, in the manner of the Chicago notes.
import type { Excerpt } from '../model.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What Chicago prints where a document bears no date. */
const NO_DATE = 'n.d.';

/** The parts that every citation format is made from, in plain words and in reading order. */
interface Citation {
  speaker: string;
  /** Who wrote the document down, if that is somebody else than the speaker. */
  author: string | undefined;
  title: string;
  /** A title in square brackets is a description, not a title: it gets no quotation marks. */
  described: boolean;
  publisher: string;
  via: string | undefined;
  /** As it is read out: `20 May 2020`, `May 2020`, `2020` or `n.d.`. */
  date: string;
  place: string | undefined;
  url: string | undefined;
  accessed: string;
}

/** Takes an excerpt's citation apart; `accessed` is the ISO date on which the reader saw it. */
function citationParts({ passage, source }: Excerpt, accessed: string): Citation {
  return {
    speaker: passage.speaker,
    author: source.author === passage.speaker ? undefined : source.author,
    title: source.title,
    described: /^\[.*\]$/s.test(source.title),
    publisher: source.publisher,
    via: source.via,
    date: source.date === undefined ? NO_DATE : spokenDate(source.date),
    place: passage.place,
    url: source.url,
    accessed: spokenDate(accessed),
  };
}

/** A citation in plain text, one line: speaker, title, publisher, date, place, address, date of access. */
export function citation(excerpt: Excerpt, accessed: string): string {
  const parts = citationParts(excerpt, accessed);
  const who = parts.author === undefined ? parts.speaker : `${parts.speaker}, in ${parts.author}`;
  const publisher = parts.via === undefined ? parts.publisher : `${parts.publisher} (via ${parts.via})`;
  const document = [`${titled(parts)} ${publisher}`, parts.date, parts.place].filter(isText).join(', ');
  const sentences = [`${who}, ${document}`, parts.url, `Accessed ${parts.accessed}`].filter(isText);
  return sentences.map(closed).join(' ');
}

/** The title with its closing comma, which American quotation marks take in and `?` or `!` make superfluous. */
function titled({ title, described }: Citation): string {
  if (described) return `${title},`;
  return /[?!…]$/.test(title) ? `“${title}”` : `“${title},”`;
}

/** An address is left open at its end, so that a full stop is not copied into it. */
function closed(sentence: string): string {
  return /^https?:/.test(sentence) || sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function spokenDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(isText).join(' ');
}

function isText(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
