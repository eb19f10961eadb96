// Citations as templates of the English Wikipedia (Citation Style 1).
import { spokenDate } from './dates.ts';
import { credit, passageWords, type Reference } from './reference.ts';

/** The template for what has an address, and the parameter that takes the publisher in it. */
const TEMPLATES = {
  interview: ['interview', 'work'],
  newspaper: ['news', 'work'],
  statement: ['web', 'publisher'],
  report: ['web', 'publisher'],
  webpage: ['web', 'website'],
} as const satisfies Record<Reference['kind'], readonly [string, string]>;

/** `cite web` shows an error without an address; this one is for documents that have none. */
const OFFLINE = ['document', 'publisher'] as const;

function template({ kind, url }: Reference): readonly [string, string] {
  const online = TEMPLATES[kind];
  return url === undefined && online[0] === 'web' ? OFFLINE : online;
}

/** Characters with a meaning in wikitext become entities: pipes, braces and brackets end parameters and links, the rest is markup. */
const words = (text: string): string =>
  text
    .replace(/[&<>[\]{}|~]/g, entity)
    // Two apostrophes begin italics.
    .replace(/'{2,}/g, (run) => entity("'").repeat(run.length));

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** In an address the same signs are percent-encoded. */
const address = (url: string): string =>
  url.replace(/[[\]{}|<>"]|'(?=')|(?<=')'/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const optional = (text: string | undefined): string | undefined => text && words(text);

/** One template, in one line; parameters that are not known are left out. */
export function wikipedia(from: Reference): string {
  const [name, publisher] = template(from);
  const { author, interviewer, speaker } = credit(from);
  const { url } = from;
  const parameters: [string, string | undefined][] = [
    [from.kind === 'interview' ? 'subject' : 'author', optional(author)],
    ['interviewer', optional(interviewer)],
    ['translator', optional(from.translator)],
    ['title', words(from.title)],
    ['url', url && address(url)],
    [publisher, words(from.publisher)],
    ['via', optional(from.via)],
    ['date', words(spokenDate(from.date))],
    ['language', words(from.language)],
    ['at', optional(from.place)],
    ['others', speaker === undefined ? undefined : `${words(speaker)} (speaker)`],
    // The template shows an error for an access date without an address.
    ['access-date', url && spokenDate(from.accessed)],
  ];
  const filled = parameters.flatMap(([key, value]) => (value ? [`|${key}=${value}`] : []));
  return `{{cite ${name} ${filled.join(' ')}}}`;
}

/** The passage with the citation as its footnote. */
export const wikipediaWithExcerpt = (from: Reference): string =>
  `${words(passageWords(from))}<ref name="${from.key}">${wikipedia(from)}</ref>`;
