// Parses a typed query into words, "phrases", and filters such as publisher:tass before:2021.

import type { Passage, Source } from '../model/corpus.ts';
import { entryOf } from '../model/primitives/entry.ts';
import { PartialDate } from '../model/primitives/forms.ts';
import { viewpointOf } from '../model/voice.ts';
import { fold } from '../text/fold.ts';
import { fault, firstDay } from '../text/period.ts';
import { searchTerms, type Term } from '../text/terms.ts';
import { knownSince } from './known-since.ts';

/** The parts of a query. */
export interface ParsedQuery {
  /** The words to search for, without filters but including those of phrases. */
  text: string;
  /** Search terms that must follow each other. */
  phrases: string[][];
  /** Whether a passage passes all filters; undefined if there are none. */
  accepts: Test | undefined;
  /** What comes first: what fits best, or what is newest. */
  order: Order;
  /** The filters in it, as typed. */
  filters: TypedFilter[];
  /** Whether the query was too long and only a part of it is used. */
  truncated: boolean;
}

/** In which order results are wanted. */
export type Order = 'fit' | 'date';

/** A word before a colon with what follows it; `isFilter` if there is a filter of that name, `isValid` if it can have that value. */
export interface TypedFilter {
  name: string;
  value: string;
  isFilter: boolean;
  isValid: boolean;
}

/** The longest query that is parsed, in UTF-16 code units: a long pasted paragraph. */
export const QUERY_LIMIT = 1_000;
/** The most words searched for (character bigrams in scripts without word breaks): as many as such a paragraph has. */
const WORDS_LIMIT = 200;
/** The most phrases or filters: nobody types more, and each is checked on every passage. */
const PHRASES_LIMIT = 10;
const FILTERS_LIMIT = 20;

/** A test of a passage, given the names, in all languages, of the entity that speaks in it. */
type Test = (passage: Passage, source: Source, speakerNames: readonly string[]) => boolean;

const folded = (text: string): string => fold(text).text;

/**
 * The test that each filter applies to a passage; undefined for an invalid value, such as one still being typed. `before` and
 * `after` ask when a passage became known, not what time it is about.
 */
const FILTERS: Readonly<Record<string, (value: string) => Test | undefined>> = {
  publisher:
    (value) =>
    (_, { publisher, via }) =>
      folded(publisher).includes(value) || (via !== undefined && folded(via).includes(value)),
  kind:
    (value) =>
    (_, { kind }) =>
      kind.startsWith(value),
  viewpoint: (value) => (passage, source) => viewpointOf({ passage, source }).startsWith(value),
  voice: (value) => (passage, _, speakerNames) =>
    [passage.speaker, ...speakerNames].some((name) => folded(name).includes(value)),
  lang:
    (value) =>
    (_, { language }) =>
      language.toLowerCase().split('-')[0] === value || language.toLowerCase() === value,
  before: (value) => {
    const day = dayOf(value);
    return day === undefined ? undefined : (passage, source) => (knownSince(passage, source) ?? day) < day;
  },
  after: (value) => {
    const day = dayOf(value);
    return day === undefined ? undefined : (passage, source) => (knownSince(passage, source) ?? '') >= day;
  },
};

/** The one setting that is typed like a filter and filters nothing. */
const ORDER = 'sort';

/** The names of all filters, as they are typed. */
export const FILTER_NAMES: readonly string[] = [...Object.keys(FILTERS), ORDER];

const FILTER = /(?<![\p{L}\p{N}])([a-z]+):(?:"([^"]*)"?|(\S*))/giu;
const PHRASE = /"([^"]*)"?/gu;

/** Parses a query. A word with a colon that is not a filter stays a word; a filter without a valid value is ignored. */
export function parseQuery(query: string): ParsedQuery {
  const used = query.slice(0, QUERY_LIMIT);
  const tests: Test[] = [];
  const typed: TypedFilter[] = [];
  let order: Order = 'fit';
  const unfiltered = used.replace(FILTER, (all: string, name: string, quoted?: string, bare?: string) => {
    const key = name.toLowerCase();
    const value = folded((quoted ?? bare ?? '').trim());
    const filter = entryOf(FILTERS, key);
    if (filter === undefined && key !== ORDER) {
      typed.push({ name: key, value, isFilter: false, isValid: false });
      return all;
    }
    const test = value === '' ? undefined : filter?.(value);
    if (test !== undefined) tests.push(test);
    if (key === ORDER && value === 'date') order = 'date';
    const isValid = key === ORDER ? value === 'date' || value === 'fit' : test !== undefined;
    typed.push({ name: key, value, isFilter: true, isValid });
    return ' ';
  });
  const phrases = [...unfiltered.matchAll(PHRASE)]
    .map(([, phrase = '']) => searchTerms(phrase).map(({ term }) => term))
    .filter((terms) => terms.length > 0);
  const text = unfiltered.replaceAll('"', ' ');
  const words = searchTerms(text);
  const last = words.at(WORDS_LIMIT - 1);
  const filters = tests.slice(0, FILTERS_LIMIT);
  return {
    text: words.length > WORDS_LIMIT ? text.slice(0, last?.end) : text,
    phrases: phrases.slice(0, PHRASES_LIMIT),
    order,
    filters: typed.slice(0, FILTERS_LIMIT),
    accepts: filters.length === 0 ? undefined : (...passage) => filters.every((test) => test(...passage)),
    truncated:
      query.length > QUERY_LIMIT ||
      words.length > WORDS_LIMIT ||
      phrases.length > PHRASES_LIMIT ||
      tests.length > FILTERS_LIMIT,
  };
}

/** Whether a text contains the words of a phrase one right after the other; both as search terms. */
export function containsPhrase(terms: readonly Term[], phrase: readonly string[]): boolean {
  return terms.some((_, at) => phrase.every((term, offset) => terms[at + offset]?.term === term));
}

function dayOf(value: string): string | undefined {
  return PartialDate.safeParse(value).success && fault(value) === undefined ? firstDay(value) : undefined;
}
