// Lists the library's entities and sources, narrowed by a filter that a reader types.

import { passagesAsOf } from '../evidence/as-of.ts';
import type { Entity, Passage } from '../model/corpus.ts';
import type { EntityRow, Relative, SourceContents, SourceRow } from '../model/listing.ts';
import { isWide } from '../model/location.ts';
import { entityOf, namesOf, type PackStore } from '../pack/store.ts';
import { isKnownBy } from '../search/known-since.ts';
import { QUERY_LIMIT } from '../search/query-parser.ts';
import { foldName } from '../text/fold.ts';
import { firstDay } from '../text/period.ts';

/** Thrown when the library is asked about a source that it does not have. */
export class UnknownSourceError extends Error {
  override name = 'UnknownSourceError';
  readonly source: string;
  constructor(source: string) {
    super(`The library knows no source "${source}".`);
    this.source = source;
  }
}

/**
 * The lists, as of a date if one is given: then only what was known by it counts. Each word of a filter must be the prefix of a word, or a substring in scripts without word breaks.
 */
export interface Listing {
  /** Entities with a name that matches, by name. */
  entities: (filter: string, asOf?: string) => EntityRow[];
  /** Sources known by the date whose title, publisher or author matches, the newest first and the undated last. */
  sources: (filter: string, asOf?: string) => SourceRow[];
  /** All of a source; throws UnknownSourceError. */
  source: (id: string) => SourceContents;
  /** The entities that one is related to; throws UnknownEntityError. */
  related: (id: string) => Relative[];
}

/** Lists the contents of a pack; names are folded only once a filter is typed. */
export function listingOf(store: PackStore): Listing {
  const bySource = Map.groupBy(store.passages.values(), ({ source }) => source);
  const collator = new Intl.Collator(store.language);
  let folded: FoldedTexts | undefined;
  const names = (): FoldedTexts => {
    folded ??= foldedOf(store);
    return folded;
  };
  return {
    entities: (filter, asOf) => {
      const matches = wordFilter(filter);
      const typed = foldedText(filter.trim());
      const rows = [...store.entities.values()]
        .map((entity) => ({ entity, name: store.shown(entity).name }))
        .sort((a, b) => collator.compare(a.name, b.name))
        .map(({ entity }) => entity);
      if (matches === undefined) return rows.map((entity) => rowOf(store, entity, asOf));
      return rows.flatMap((entity) => {
        const all = names().entities.get(entity.id) ?? [];
        // A name typed in full is told before a longer one that has it, too.
        const found = all.find(({ text }) => text === typed) ?? all.find(({ text }) => matches(text));
        return found === undefined ? [] : [rowOf(store, entity, asOf, found.name)];
      });
    },
    sources: (filter, asOf) => {
      const matches = wordFilter(filter);
      return [...store.sources.values()]
        .filter(({ id }) => matches === undefined || matches(names().sources.get(id) ?? ''))
        .sort((a, b) => compare(newest(b.date), newest(a.date)) || collator.compare(a.title, b.title))
        .map((source) => {
          const passages = bySource.get(source.id) ?? [];
          const known = passages.filter((one) => asOf === undefined || isKnownBy(one, source, asOf));
          return { source, passages: known.length };
        })
        .filter(({ passages }) => asOf === undefined || passages > 0);
    },
    source: (id) => contentsOf(store, id, bySource.get(id) ?? []),
    related: (id) =>
      (entityOf(store, id).related ?? []).flatMap((other) => {
        const entity = store.entities.get(other);
        if (entity === undefined) return [];
        const { kind, description, location } = entity;
        const name = store.shown(entity);
        return [
          { id: other, ...name, kind, description, ...(location && !isWide(location) && { location }) },
        ];
      }),
  };
}

function contentsOf(store: PackStore, id: string, passages: readonly Passage[]): SourceContents {
  const source = store.sources.get(id);
  if (source === undefined) throw new UnknownSourceError(id);
  const counts = new Map<string, number>();
  for (const entity of passages.flatMap(({ entities }) => entities))
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const excerpts = passages.map((passage) => ({
    passage,
    source,
    ...store.speaker(passage),
    highlights: [],
  }));
  const entities = [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([entity]) => store.entities.get(entity) ?? [])
    .map((entity) => rowOf(store, entity));
  return { source, excerpts, entities };
}

/** A row with as many passages as the entity's evidence counts as of the date. */
function rowOf(store: PackStore, entity: Entity, asOf?: string, found?: string): EntityRow {
  const { id, kind, description } = entity;
  const shown = store.shown(entity);
  const passages = passagesAsOf(store, store.passagesAbout.get(id) ?? [], asOf).length;
  const alias = found === undefined || found === shown.name ? {} : { alias: found };
  return { id, ...shown, kind, description, passages, ...alias };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (date: string | undefined): string => (date === undefined ? '' : firstDay(date));

/** The texts that filters search, folded, each preceded by a blank. */
interface FoldedTexts {
  /** The names of each entity, the one that it is shown by first. */
  entities: ReadonlyMap<string, readonly { name: string; text: string }[]>;
  sources: ReadonlyMap<string, string>;
}

const foldedText = (text: string): string => ` ${foldName(text)}`;

function foldedOf({ entities, sources, shown }: PackStore): FoldedTexts {
  return {
    entities: new Map(
      [...entities].map(([id, entity]) => [
        id,
        [shown(entity).name, ...namesOf(entity)].map((name) => ({ name, text: foldedText(name) })),
      ]),
    ),
    sources: new Map(
      [...sources].map(([id, { title, publisher, via = '', author = '', date = '' }]) => [
        id,
        [title, publisher, via, author, date].map(foldedText).join(''),
      ]),
    ),
  };
}

const NO_WORD_BREAKS = /^[\p{Script=Han}\p{Script=Hangul}]/u;
const WORD_START = /[^\p{L}\p{N}]/u;

/** A test whether a text matches all the words typed; undefined if nothing is typed. */
function wordFilter(filter: string): ((text: string) => boolean) | undefined {
  const words = foldName(filter.slice(0, QUERY_LIMIT)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (text) => words.every((word) => hasWordPrefix(text, word));
}

function hasWordPrefix(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (NO_WORD_BREAKS.test(word) || WORD_START.test(text[at - 1] ?? ' ')) return true;
  return false;
}
