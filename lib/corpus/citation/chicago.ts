// Writes a citation in one line, similar to a Chicago note; each format says how it writes words, titles and dates.
import type { DateParts } from './dates.ts';
import { isText, type Reference } from './reference.ts';

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

/** Speaker, title, publisher, date, place, address, date of access. */
export function chicagoLine(from: Reference, hand: Hand): string {
  const { speaker, author, publisher, via, place } = from;
  const who = author === undefined || author === speaker ? speaker : `${speaker}, in ${author}`;
  const where = via === undefined ? publisher : `${publisher} (via ${via})`;
  const head = `${hand.words(who)}, ${titled(from, hand)} ${hand.words(where)}`;
  const line = [head, hand.date(from.date), place === undefined ? undefined : hand.words(place)];
  const sentences = [
    stopped(line.filter(isText).join(', ')),
    // The address comes last without a full stop, so that none is copied with it.
    hand.address(from),
    `Accessed ${hand.date(from.accessed)}.`,
  ];
  return sentences.filter(isText).join(' ');
}

/** The title with its closing comma, which goes inside American quotation marks and is left out after `?` or `!`. */
function titled(from: Reference, hand: Hand): string {
  const title = hand.title(from);
  if (from.described) return `${title},`;
  return /[?!…]$/u.test(from.title) ? `“${title}”` : `“${title},”`;
}

/** A sentence ends with one full stop. */
const stopped = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
