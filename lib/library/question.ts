// Takes a typed query apart: words, "phrases", and filters such as publisher:tass before:2021.
import { fault, firstDay } from '../corpus/period.ts';
import type { Passage, Source } from '../model/corpus.ts';
import { PartialDate } from '../model/forms.ts';
import { fold } from '../text/fold.ts';
import { searchTerms } from '../text/terms.ts';

/** A query as it is meant. */
export interface Question {
  /** What is to be searched for, without filters; the words of phrases are in it. */
  text: string;
  /** Search terms that must follow each other. */
  phrases: string[][];
  /** Whether a passage passes the filters; undefined if there are none. */
  admits: ((passage: Passage, source: Source) => boolean) | undefined;
}

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
  const tests: Test[] = [];
  const unfiltered = query.replace(FILTER, (all: string, name: string, quoted?: string, bare?: string) => {
    const key = name.toLowerCase();
    const filter = Object.hasOwn(FILTERS, key) ? FILTERS[key] : undefined;
    if (filter === undefined) return all;
    const value = folded((quoted ?? bare ?? '').trim());
    const test = value === '' ? undefined : filter(value);
    if (test !== undefined) tests.push(test);
    return ' ';
  });
  const phrases = [...unfiltered.matchAll(PHRASE)]
    .map(([, phrase = '']) => searchTerms(phrase).map(({ term }) => term))
    .filter((terms) => terms.length > 0);
  return {
    text: unfiltered.replaceAll('"', ' '),
    phrases,
    admits:
      tests.length === 0 ? undefined : (passage, source) => tests.every((test) => test(passage, source)),
  };
}

/** Whether some terms stand in a text one right after the other. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const terms = searchTerms(text);
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
