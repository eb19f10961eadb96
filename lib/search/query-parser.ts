// Takes a typed query apart: words, "phrases", and filters such as publisher:tass before:2021.

import type { Passage, Source } from '../model/corpus.ts';
import { entryOf } from '../model/primitives/entry.ts';
import { PartialDate } from '../model/primitives/forms.ts';
import { fold } from '../text/fold.ts';
import { fault, firstDay } from '../text/period.ts';
import { searchTerms, type Term } from '../text/terms.ts';

/** A query as it is meant. */
export interface Question {
  /** What is to be searched for, without filters; the words of phrases are in it. */
  text: string;
  /** Search terms that must follow each other. */
  phrases: string[][];
  /** Whether a passage passes the filters; undefined if there are none. */
  admits: ((passage: Passage, source: Source) => boolean) | undefined;
  /** Whether more was typed than is searched for. */
  cut: boolean;
}

/** So much of a query is read, in UTF-16 code units: a long paragraph pasted as it stands. */
export const QUERY_LIMIT = 1_000;
/** So many words of it are searched for, pairs of characters where words are not set apart: what that paragraph has. */
const WORDS_LIMIT = 200;
/** More phrases or filters than these nobody types; each is asked of every passage. */
const PHRASES_LIMIT = 10;
const FILTERS_LIMIT = 20;

type Test = (passage: Passage, source: Source) => boolean;

const folded = (text: string): string => fold(text).text;

/** What each filter asks of a passage; undefined for a value that cannot be meant, such as a word still being typed. */
const FILTERS: Readonly<Record<string, (value: string) => Test | undefined>> = {
  publisher:
    (value) =>
    (_, { publisher, via }) =>
      folded(publisher).includes(value) || (via !== undefined && folded(via).includes(value)),
  kind:
    (value) =>
    (_, { kind }) =>
      kind.startsWith(value),
  viewpoint:
    (value) =>
    (_, { viewpoint }) =>
      viewpoint.startsWith(value),
  lang:
    (value) =>
    (_, { language }) =>
      language.toLowerCase().split('-')[0] === value || language.toLowerCase() === value,
  before: (value) => {
    const day = dayOf(value);
    return day === undefined ? undefined : (passage, source) => (printed(passage, source) ?? day) < day;
  },
  after: (value) => {
    const day = dayOf(value);
    return day === undefined ? undefined : (passage, source) => (printed(passage, source) ?? '') >= day;
  },
};

const FILTER = /(?<![\p{L}\p{N}])([a-z]+):(?:"([^"]*)"?|(\S*))/giu;
const PHRASE = /"([^"]*)"?/gu;

/** Reads a query. A word with a colon that is no filter stays a word; a filter without a usable value asks nothing. */
export function questionOf(query: string): Question {
  const read = query.slice(0, QUERY_LIMIT);
  const tests: Test[] = [];
  const unfiltered = read.replace(FILTER, (all: string, name: string, quoted?: string, bare?: string) => {
    const key = name.toLowerCase();
    const filter = entryOf(FILTERS, key);
    if (filter === undefined) return all;
    const value = folded((quoted ?? bare ?? '').trim());
    const test = value === '' ? undefined : filter(value);
    if (test !== undefined) tests.push(test);
    return ' ';
  });
  const phrases = [...unfiltered.matchAll(PHRASE)]
    .map(([, phrase = '']) => searchTerms(phrase).map(({ term }) => term))
    .filter((terms) => terms.length > 0);
  const text = unfiltered.replaceAll('"', ' ');
  const words = searchTerms(text);
  const last = words.at(WORDS_LIMIT - 1);
  const asked = tests.slice(0, FILTERS_LIMIT);
  return {
    text: words.length > WORDS_LIMIT ? text.slice(0, last?.end) : text,
    phrases: phrases.slice(0, PHRASES_LIMIT),
    admits:
      asked.length === 0 ? undefined : (passage, source) => asked.every((test) => test(passage, source)),
    cut:
      query.length > QUERY_LIMIT ||
      words.length > WORDS_LIMIT ||
      phrases.length > PHRASES_LIMIT ||
      tests.length > FILTERS_LIMIT,
  };
}

/** Whether the words of a phrase stand in a text one right after the other; both as search terms. */
export function holdsPhrase(terms: readonly Term[], phrase: readonly string[]): boolean {
  return terms.some((_, at) => phrase.every((term, offset) => terms[at + offset]?.term === term));
}

function dayOf(value: string): string | undefined {
  return PartialDate.safeParse(value).success && fault(value) === undefined ? firstDay(value) : undefined;
}

/** The first day a passage can have been printed: its source's date; for an undated source the time it is about. */
function printed(passage: Passage, source: Source): string | undefined {
  const date = source.date ?? passage.date;
  return date === undefined ? undefined : firstDay(date);
}
