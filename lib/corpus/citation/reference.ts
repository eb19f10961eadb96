// Makes the record from which every citation format is written.
import type { Source } from '../../model/corpus.ts';
import type { CitableExcerpt } from '../../model/evidence.ts';
import type { CitedAs } from '../../model/manifest.ts';
import { type DateParts, dateParts } from './dates.ts';
import { isVerbatim, textFragment } from './fragment.ts';

/** The parts of an excerpt's citation. What is unknown is undefined, never guessed. */
export interface Reference {
  /** Lower-case letters, digits and hyphens: valid as a key in every format. */
  key: string;
  kind: CitedAs;
  title: string;
  /** A title in square brackets is a description, not a title. */
  described: boolean;
  publisher: string;
  /** Where the copy was seen. */
  via: string | undefined;
  speaker: string;
  /** Who wrote the document down. */
  author: string | undefined;
  date: DateParts | undefined;
  /** When the reader saw it. */
  accessed: DateParts;
  /** Where in the document. */
  place: string | undefined;
  /** Leads to the quoted term where there is one. */
  url: string | undefined;
  language: string;
  /** The passage, in one line. */
  text: string;
  /** A short term in the document's own words. */
  quoted: string | undefined;
}

/** Whom a document is credited to, depending on its kind. */
export interface Credit {
  author: string | undefined;
  interviewer: string | undefined;
  /** Who says it, if that is neither the author nor the publisher. */
  speaker: string | undefined;
}

/** All white space and control characters: some programs also end a line at U+0085 or U+001E. */
const BREAKS = /[\s\p{Cc}]+/gu;

/**
 * Characters that change the direction of all text after them. Right-to-left scripts do not need them, but in a title one
 * of them would show the rest of the citation backwards.
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Text in one line and in whole characters, so that no title can break out of its field. */
const oneLine = (text: string): string => text.toWellFormed().replace(TURNS, '').replace(BREAKS, ' ').trim();

/** The same for an address, in which such characters are escaped. */
const inAddress = (url: string): string =>
  url.toWellFormed().replace(TURNS, encodeURIComponent).replace(BREAKS, encodeURIComponent);

const optional = (text: string | undefined): string | undefined => {
  const line = oneLine(text ?? '');
  return line === '' ? undefined : line;
};

/** Makes the record of an excerpt; `accessed` is the ISO date on which the reader saw it. */
export function reference({ passage, source, citedAs }: CitableExcerpt, accessed: string): Reference {
  const title = oneLine(source.title);
  const quoted = optional(passage.quoted);
  return {
    key: passage.id,
    kind: citedAs,
    title,
    described: /^\[.*\]$/u.test(title),
    publisher: oneLine(source.publisher),
    via: optional(source.via),
    speaker: oneLine(passage.speaker),
    author: optional(source.author),
    date: source.date === undefined ? undefined : dateParts(source.date),
    accessed: dateParts(accessed),
    place: optional(passage.place),
    url: pointed(source, quoted),
    language: oneLine(source.language),
    text: oneLine(passage.text),
    quoted,
  };
}

function pointed({ url, language }: Source, quoted: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const address = inAddress(url);
  return quoted !== undefined && isVerbatim(quoted, language) ? textFragment(address, quoted) : address;
}

/** An interview is credited to whoever answers, a statement to whoever makes it, all else to its author. */
export function credit({ kind, author, speaker, publisher }: Reference): Credit {
  const other = author === speaker ? undefined : author;
  if (kind === 'interview') return { author: speaker, interviewer: other, speaker: undefined };
  const credited = kind === 'statement' ? (author ?? speaker) : author;
  const silent = speaker === credited || speaker === publisher;
  return { author: credited, interviewer: undefined, speaker: silent ? undefined : speaker };
}

/** What the data formats have no field for: who says it, the place in the document, where the copy was seen. */
export function remarks(from: Reference): string[] {
  const { speaker } = credit(from);
  return [speaker === undefined ? undefined : `Speaker: ${speaker}`, from.place, viaWords(from)].filter(
    isText,
  );
}

const viaWords = ({ via }: Reference): string | undefined => (via === undefined ? undefined : `via ${via}`);

/** The passage with its quoted term, for formats that have one field for both. */
export const passageWords = ({ text, quoted }: Reference): string =>
  quoted === undefined ? text : `${text} “${quoted}”`;

/** Whether a part is there. */
export const isText = (part: string | undefined): part is string => part !== undefined && part !== '';
