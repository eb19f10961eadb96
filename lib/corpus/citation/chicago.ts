// Writes a citation in one line, as a note of the Chicago Manual of Style; each format says how it writes words, titles and
// dates.
import type { DateParts } from './dates.ts';
import { credit, interviewWords, isText, type Reference } from './reference.ts';

/** How a format writes the parts of the line. */
export interface Hand {
  /** Plain words, escaped. */
  words(text: string): string;
  /** The title, linked where the format can. */
  title(from: Reference): string;
  /** A date; undefined where there is none. */
  date(date: DateParts | undefined): string;
  /** The address, where it is written out. */
  address(from: Reference): string | undefined;
}

/**
 * Who speaks if that is not the author, author, title, interviewer, translator, publisher, date, place, address, and last
 * the day of access. A document that is not on the web has no such day.
 */
export function chicagoLine(from: Reference, hand: Hand): string {
  const { publisher, via, place, translator, url } = from;
  const { author, speaker } = credit(from);
  const interview = interviewWords(from)?.replace(/^I/, 'i');
  const rest = [
    interview,
    translator === undefined ? undefined : `trans. ${translator}`,
    via === undefined ? publisher : `${publisher} (via ${via})`,
  ];
  const parts = [
    ...rest.filter(isText).map(hand.words),
    hand.date(from.date),
    place === undefined ? undefined : hand.words(place),
    hand.address(from),
  ];
  const quotedIn = speaker === undefined ? '' : `${hand.words(speaker)}, quoted in `;
  const credited = author === undefined ? '' : `${hand.words(author)}, `;
  const line = `${quotedIn}${credited}${titled(from, hand)} ${parts.filter(isText).join(', ')}`;
  return url === undefined ? stopped(line) : `${line} (accessed ${hand.date(from.accessed)}).`;
}

/** The title with its closing comma, which goes inside American quotation marks and is left out after `?` or `!`. */
function titled(from: Reference, hand: Hand): string {
  const title = hand.title(from);
  if (from.described) return `${title},`;
  return /[?!…]$/u.test(from.title) ? `“${title}”` : `“${title},”`;
}

/** A sentence ends with one full stop. */
const stopped = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
