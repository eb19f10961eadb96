// The full-text index over passages; the only file that uses MiniSearch.
import MiniSearch, { type Options } from 'minisearch';
import type { Entity, Passage, Source } from '../model/corpus.ts';
import { searchTerms, wordTerms } from '../text/terms.ts';
import { type ConceptList, conceptsIn, conceptTerm } from './concepts.ts';
import { figureTerms } from './figure-terms.ts';

/** The searchable fields of a passage, each as one text. */
interface IndexedPassage {
  id: string;
  text: string;
  /** Who says it and who prints it. */
  voice: string;
  title: string;
  /** All names, in all languages, of the entities that the passage is about, so that a name in any script finds it. */
  names: string;
  /** Figures, years and quoted terms, which the text may word differently. */
  facts: string;
  /** Concepts of the glossary in the text, as terms separated by blanks. */
  concepts: string;
  /** Its figures as numbers, exact and rounded, as terms separated by blanks. */
  figures: string;
  /** The entities that it is about, names, or has as its speaker, as terms separated by blanks. */
  about: string;
}

/** Finds the entities that a text names, by id. */
export type EntityFinder = (text: string) => string[];

/** An entity as a term of the index; no word of a text starts with this character. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

/** A field of the index. */
export type Field = Exclude<keyof IndexedPassage, 'id'>;

/** A term of a query, as searchTerms makes it, and how much it counts. */
export interface QueryTerm {
  term: string;
  weight: number;
}

/** A passage that matches, with its BM25+ score and the terms of the index that matched, by field. */
export interface SearchHit {
  passage: string;
  score: number;
  /** Whether it has all terms of the query. */
  hasAll: boolean;
  matchedTerms: Readonly<Record<string, readonly string[]>>;
}

/** How to search: which fields, and how terms may match. */
export interface SearchOptions {
  /** How much each field counts; a field left out is not searched. */
  fields: Readonly<Partial<Record<Field, number>>>;
  /** Which terms may be prefixes of a word: the last, because it is still being typed, or all longer ones. */
  prefix?: 'last' | 'all';
  /** Whether terms may be misspelt. */
  fuzzy?: boolean;
}

/** A searchable index. */
export interface PassageIndex {
  search: (
    terms: readonly QueryTerm[],
    searchOptions: SearchOptions,
    only?: ReadonlySet<string>,
  ) => SearchHit[];
}

/** One edit in five letters, the value in MiniSearch's documentation: enough for a typing error in a name. */
const FUZZINESS = 0.2;
/** Shorter terms are similar to too many others. */
const FUZZY_FROM = 4;
/** Longer ones are not words, and fuzzy search of some hundred letters is slow. */
const FUZZY_TO = 30;

/** Shorter prefixes match too many words. */
const PREFIX_FROM = 4;

/** Fields that hold finished terms. */
const TERMS_ONLY: ReadonlySet<string> = new Set<Field>(['concepts', 'figures', 'about']);

const options: Options<IndexedPassage> = {
  fields: ['text', 'voice', 'title', 'names', 'facts', 'concepts', 'figures', 'about'],
  tokenize: (text, field) =>
    field !== undefined && TERMS_ONLY.has(field)
      ? text.split(' ')
      : searchTerms(text).map(({ term }) => term),
  // searchTerms has already folded and stemmed.
  processTerm: (term) => term,
};

/** Builds the index of a corpus in MiniSearch's own serialisation, a plain JSON value. */
export function buildIndex(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
  concepts: ConceptList,
  findEntities: EntityFinder,
): unknown {
  const index = new MiniSearch<IndexedPassage>(options);
  index.addAll(passages.map((passage) => indexedPassage(passage, sources, entities, concepts, findEntities)));
  return JSON.parse(JSON.stringify(index));
}

/** Loads what buildIndex made; throws if it is something else. */
export function loadIndex(serialised: unknown): PassageIndex {
  if (typeof serialised !== 'object' || serialised === null) throw new TypeError('The index is no object.');
  // MiniSearch checks its own serialisation version and throws on any other.
  const index = MiniSearch.loadJS<IndexedPassage>(serialised as ReturnType<MiniSearch['toJSON']>, options);
  return { search: (terms, searchOptions, only) => search(index, terms, searchOptions, only) };
}

function search(
  index: MiniSearch<IndexedPassage>,
  terms: readonly QueryTerm[],
  searchOptions: SearchOptions,
  only: ReadonlySet<string> | undefined,
): SearchHit[] {
  if (terms.length === 0) return [];
  const wanted = new Set(terms.map(({ term }) => term)).size;
  const results = index.search('', {
    // The query is tokenised already; weights go by position.
    tokenize: () => terms.map(({ term }) => term),
    boostTerm: (_term, position) => terms[position]?.weight ?? 1,
    fields: Object.keys(searchOptions.fields),
    boost: { ...searchOptions.fields },
    prefix: (term, position) =>
      (searchOptions.prefix !== undefined && position === terms.length - 1) ||
      (searchOptions.prefix === 'all' && term.length >= PREFIX_FROM),
    fuzzy: (term) => (searchOptions.fuzzy === true && mayBeMisspelt(term) ? FUZZINESS : false),
    ...(only === undefined ? {} : { filter: (result) => only.has(result.id) }),
  });
  return results
    .map((result) => ({
      passage: String(result.id),
      // MiniSearch multiplies BM25+ by the number of query terms found (`quality` in its `search`), so that one rare word
      // in a sentence hardly counts; this divides it out: https://github.com/lucaong/minisearch/blob/master/src/MiniSearch.ts
      score: result.score / Math.max(1, result.queryTerms.length),
      hasAll: new Set(result.queryTerms).size >= wanted,
      matchedTerms: result.match,
    }))
    .sort(byFit);
}

/** The order of hits: what has all terms first, then by score. */
export function byFit(a: SearchHit, b: SearchHit): number {
  if (a.hasAll !== b.hasAll) return a.hasAll ? -1 : 1;
  return b.score - a.score || (a.passage < b.passage ? -1 : 1);
}

/** A figure one digit off is another figure, so terms with digits must match exactly. */
function mayBeMisspelt(term: string): boolean {
  return term.length >= FUZZY_FROM && term.length <= FUZZY_TO && !/\d/.test(term);
}

function indexedPassage(
  passage: Passage,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
  concepts: ConceptList,
  findEntities: EntityFinder,
): IndexedPassage {
  const source = sources.get(passage.source);
  const names = passage.entities.flatMap((id) => Object.values(entities.get(id)?.aliases ?? {}).flat());
  const figures = (passage.figures ?? []).map(({ value, unit, of }) => `${value} ${unit} ${of}`);
  // Dates are indexed by year, because sentences say "in 2020".
  const years = passage.date?.match(/\d{4}/g) ?? [];
  return {
    id: passage.id,
    text: passage.text,
    voice: [passage.speaker, source?.publisher, source?.author].filter(Boolean).join('\n'),
    title: source?.title ?? '',
    names: names.join('\n'),
    facts: [...figures, ...years, passage.quoted ?? ''].join('\n'),
    concepts: conceptsIn(concepts, wordTerms([passage.text, ...figures].join('\n')))
      .map(({ concept }) => conceptTerm(concept))
      .join(' '),
    figures: figureTerms([passage.text, ...figures].join('\n'))
      .flatMap(({ exact, round }) => (round === undefined ? [exact] : [exact, round]))
      .join(' '),
    about: [...new Set([...passage.entities, ...findEntities(`${passage.text}\n${passage.speaker}`)])]
      .map(entityTerm)
      .join(' '),
  };
}
