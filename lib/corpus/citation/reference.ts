// Makes the record from which every citation format is written.
import type { Source } from '../../model/corpus.ts';
import type { CitableExcerpt } from '../../model/evidence.ts';
import type { CitedAs } from '../../model/manifest.ts';
import { type DateParts, dateParts } from './dates.ts';
import { isInLanguage, textFragment } from './fragment.ts';

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
  /** Whose claim the passage is. */
  speaker: string;
  /** Who wrote the document. */
  author: string | undefined;
  /** Who answers, where it is an interview. */
  interviewee: string | undefined;
  /** Who asks, where it is an interview. */
  interviewer: string | undefined;
  translator: string | undefined;
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
  /** Whether the text is the document's own, which may be quoted, or a note in our words, which may not. */
  isVerbatim: boolean;
  /** What a note begins with where it is copied, in the reader's language: "Paraphrase:". */
  paraphrase: string;
  /** A short term in the document's own words. */
  quoted: string | undefined;
}

/** Whom a document is credited to, depending on its kind. */
export interface Credit {
  author: string | undefined;
  interviewer: string | undefined;
  /** Who speaks in it, if that is somebody else than those whom the citation names already. */
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

/**
 * Makes the record of an excerpt; `accessed` is the ISO date on which the reader saw it, `paraphrase` the word that a note
 * begins with.
 */
export function reference(
  { passage, source, citedAs }: CitableExcerpt,
  accessed: string,
  paraphrase: string,
): Reference {
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
    interviewee: optional(source.interviewee),
    interviewer: optional(source.interviewer),
    translator: optional(source.translator),
    date: source.date === undefined ? undefined : dateParts(source.date),
    accessed: dateParts(accessed),
    place: optional(passage.place),
    url: pointed(source, quoted),
    language: oneLine(source.language),
    text: oneLine(passage.text),
    isVerbatim: passage.wording === 'verbatim',
    paraphrase: oneLine(paraphrase),
    quoted,
  };
}

function pointed({ url, language }: Source, quoted: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const address = inAddress(url);
  return quoted !== undefined && isInLanguage(quoted, language) ? textFragment(address, quoted) : address;
}

/**
 * An interview is credited to whoever answers, all else to its author. Where an interview does not say who that is, it is
 * the speaker, and its author is who asks.
 */
export function credit(from: Reference): Credit {
  const { kind, author, interviewee, interviewer, speaker, publisher, via } = from;
  const answering = interviewee ?? (speaker === publisher || speaker === interviewer ? undefined : speaker);
  const isInterview = kind === 'interview' && answering !== undefined;
  const credited = isInterview ? answering : author;
  const asking = interviewer ?? (isInterview && author !== answering ? author : undefined);
  const isNamed = [credited, asking, publisher, via].includes(speaker.replace(REMARK, ''));
  const apart = isNamed ? undefined : speaker.replace(` (via ${publisher})`, '');
  return { author: credited, interviewer: asking, speaker: apart };
}

/** A remark on a speaker: "Interfax (interviewer)", "Voz (citing BBC)". */
const REMARK = / \([^()]*\)$/;

/** What the data formats have no field for: who speaks in the document, the place in it, where the copy was seen. */
export function remarks(from: Reference): string[] {
  const { speaker } = credit(from);
  return [speaker === undefined ? undefined : `Speaker: ${speaker}`, from.place, viaWords(from)].filter(
    isText,
  );
}

const viaWords = ({ via }: Reference): string | undefined => (via === undefined ? undefined : `via ${via}`);

/** "Interview by …", "Interview" where nobody knows who asked; undefined for what is no interview. */
export function interviewWords(from: Reference): string | undefined {
  if (from.kind !== 'interview') return undefined;
  const { interviewer } = credit(from);
  return interviewer === undefined ? 'Interview' : `Interview by ${interviewer}`;
}

/** The quoted term in quotation marks, if the text does not have it already. */
export const termWords = ({ text, quoted }: Reference): string | undefined =>
  quoted === undefined || text.includes(quoted) ? undefined : `“${quoted}”`;

/** The passage for fields of plain words: a note as a paraphrase, with its quoted term; verbatim text in quotation marks. */
export function passageWords(from: Reference): string {
  if (from.isVerbatim) return `“${from.text}”`;
  const term = termWords(from);
  return `${from.paraphrase} ${from.text}${term === undefined ? '' : ` (${term})`}`;
}

/** Whether a part is there. */
export const isText = (part: string | undefined): part is string => part !== undefined && part !== '';
