// The full-text index over passages: the only file that knows MiniSearch.
import MiniSearch, { type Options } from 'minisearch';
import type { Entity, Passage, Source } from '../model/corpus.ts';
import { searchTerms } from '../text/terms.ts';
import { type ConceptList, conceptsIn, conceptTerm } from './concepts.ts';
import { figureTerms } from './figure-terms.ts';

/** What of a passage is searched, as one text each. */
interface Entry {
  id: string;
  text: string;
  /** Who says it and who prints it. */
  voice: string;
  title: string;
  /** Every name, in every language, of every entity that the passage is about: what makes scripts meet. */
  names: string;
  /** Figures, dates and quoted terms, which the text may put in other words. */
  facts: string;
  /** Notions of the glossary that the text speaks of, as terms set apart by blanks. */
  concepts: string;
  /** Its figures as numbers, exact and rounded, as terms set apart by blanks. */
  figures: string;
  /** The entities that it is about, names or is told by, as terms set apart by blanks. */
  about: string;
}

/** Tells which entities a text names, by id. */
export type NamedIn = (text: string) => string[];

/** An entity as a term of the index; no word that is typed or printed begins like this. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

/** A field of the index. */
export type Field = Exclude<keyof Entry, 'id'>;

/** A term of a query, as searchTerms makes it, and how much it counts. */
export interface QueryTerm {
  term: string;
  weight: number;
}

/** A passage that matches, with its BM25+ score and the terms of the index that matched, by field. */
export interface Hit {
  passage: string;
  score: number;
  matched: Readonly<Record<string, readonly string[]>>;
}

/** How a query is to be read. */
export interface QueryReading {
  /** How much each field counts; a field left out is not searched. */
  fields: Readonly<Partial<Record<Field, number>>>;
  /** Whether every term must be found, or any. */
  every?: boolean;
  /** Which terms may be the beginning of a word: the last, as it is being typed, or all longer ones. */
  prefix?: 'last' | 'all';
  /** Whether terms may be misspelt. */
  fuzzy?: boolean;
}

/** An index that can be asked. */
export interface PassageIndex {
  search: (terms: readonly QueryTerm[], reading: QueryReading, only?: ReadonlySet<string>) => Hit[];
}

/** One edit in five letters: what MiniSearch's own documentation recommends, enough for one slip in a name. */
const FUZZINESS = 0.2;
/** Shorter terms have too many neighbours, and a figure one digit off is another figure. */
const FUZZY_FROM = 4;
/** Longer ones are no words that a slip could be in, and the search for neighbours of some hundred letters is slow. */
const FUZZY_TO = 30;

/** Prefixes of three letters and fewer cost precision in the measurements of platform-notes. */
const PREFIX_FROM = 4;

/** Fields that hold terms already. */
const TERMS_ONLY: ReadonlySet<string> = new Set<Field>(['concepts', 'figures', 'about']);

const options: Options<Entry> = {
  fields: ['text', 'voice', 'title', 'names', 'facts', 'concepts', 'figures', 'about'],
  tokenize: (text, field) =>
    field !== undefined && TERMS_ONLY.has(field)
      ? text.split(' ')
      : searchTerms(text).map(({ term }) => term),
  // searchTerms has folded and stemmed already.
  processTerm: (term) => term,
};

/** Builds the index of a corpus in MiniSearch's own serialisation, a plain JSON value. */
export function buildIndex(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
  concepts: ConceptList,
  named: NamedIn,
): unknown {
  const index = new MiniSearch<Entry>(options);
  index.addAll(passages.map((passage) => entryOf(passage, sources, entities, concepts, named)));
  return JSON.parse(JSON.stringify(index));
}

/** Loads what buildIndex made; throws if it is something else. */
export function loadIndex(serialised: unknown): PassageIndex {
  if (typeof serialised !== 'object' || serialised === null) throw new TypeError('The index is no object.');
  // MiniSearch checks its own serialisation version and throws on any other.
  const index = MiniSearch.loadJS<Entry>(serialised as ReturnType<MiniSearch['toJSON']>, options);
  return { search: (terms, reading, only) => search(index, terms, reading, only) };
}

function search(
  index: MiniSearch<Entry>,
  terms: readonly QueryTerm[],
  reading: QueryReading,
  only: ReadonlySet<string> | undefined,
): Hit[] {
  if (terms.length === 0) return [];
  const results = index.search('', {
    // The query has been taken apart already; its weights go by position.
    tokenize: () => terms.map(({ term }) => term),
    boostTerm: (_term, position) => terms[position]?.weight ?? 1,
    fields: Object.keys(reading.fields),
    boost: { ...reading.fields },
    combineWith: reading.every === true ? 'AND' : 'OR',
    prefix: (term, position) =>
      (reading.prefix !== undefined && position === terms.length - 1) ||
      (reading.prefix === 'all' && term.length >= PREFIX_FROM),
    fuzzy: (term) => (reading.fuzzy === true && mayBeMisspelt(term) ? FUZZINESS : false),
    ...(only === undefined ? {} : { filter: (result) => only.has(result.id) }),
  });
  return results
    .map((result) => ({
      passage: String(result.id),
      // MiniSearch multiplies BM25+ by the number of matched query terms, which drowns the rare word in a sentence.
      score: result.score / Math.max(1, result.queryTerms.length),
      matched: result.match,
    }))
    .sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1));
}

function mayBeMisspelt(term: string): boolean {
  return term.length >= FUZZY_FROM && term.length <= FUZZY_TO && !/\d/.test(term);
}

function entryOf(
  passage: Passage,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
  concepts: ConceptList,
  named: NamedIn,
): Entry {
  const source = sources.get(passage.source);
  const names = passage.entities.flatMap((id) => Object.values(entities.get(id)?.aliases ?? {}).flat());
  const figures = (passage.figures ?? []).map(({ value, unit, of }) => `${value} ${unit} ${of}`);
  // A date is found by its year: "in 2020" is how a sentence names it.
  const years = passage.date?.match(/\d{4}/g) ?? [];
  return {
    id: passage.id,
    text: passage.text,
    voice: [passage.speaker, source?.publisher, source?.author].filter(Boolean).join('\n'),
    title: source?.title ?? '',
    names: names.join('\n'),
    facts: [...figures, ...years, passage.quoted ?? ''].join('\n'),
    concepts: conceptsIn(concepts, searchTerms([passage.text, ...figures].join('\n')))
      .map(({ concept }) => conceptTerm(concept))
      .join(' '),
    figures: figureTerms([passage.text, ...figures].join('\n'))
      .flatMap(({ exact, round }) => (round === undefined ? [exact] : [exact, round]))
      .join(' '),
    about: [...new Set([...passage.entities, ...named(`${passage.text}\n${passage.speaker}`)])]
      .map(entityTerm)
      .join(' '),
  };
}
