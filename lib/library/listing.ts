// Lists the library's entities and sources for a reader who looks through it and types to narrow the list.

import type { Entity, Passage } from '../model/corpus.ts';
import type { EntityRow, Relative, SourceContents, SourceRow } from '../model/listing.ts';
import { isWide } from '../model/location.ts';
import { entityOf, type Holdings } from '../pack/store.ts';
import { QUERY_LIMIT } from '../search/query-parser.ts';
import { foldName } from '../text/fold.ts';
import { firstDay } from '../text/period.ts';

/** Thrown when the library is asked about a source that it does not hold. */
export class UnknownSourceError extends Error {
  override name = 'UnknownSourceError';
  readonly source: string;
  constructor(source: string) {
    super(`The library knows no source "${source}".`);
    this.source = source;
  }
}

/** The lists; a filter's words must each begin a word of what is listed (or stand in it, where words have no gaps). */
export interface Listing {
  /** Entities with a name that fits, by name. */
  entities: (filter: string) => EntityRow[];
  /** Sources whose title, publisher or author fits, the newest first and the undated last. */
  sources: (filter: string) => SourceRow[];
  /** All of a source; throws UnknownSourceError. */
  source: (id: string) => SourceContents;
  /** The entities that one is related to; throws UnknownEntityError. */
  related: (id: string) => Relative[];
}

/** Lists what a pack holds; names are folded when the first filter is typed, not before. */
export function listingOf(holdings: Holdings): Listing {
  const from = Map.groupBy(holdings.passages.values(), ({ source }) => source);
  let folded: Folded | undefined;
  const names = (): Folded => {
    folded ??= foldedOf(holdings);
    return folded;
  };
  return {
    entities: (filter) => {
      const fits = fitting(filter);
      const rows = [...holdings.entities.values()].sort((a, b) => collator.compare(a.name, b.name));
      if (fits === undefined) return rows.map((entity) => rowOf(holdings, entity));
      return rows.flatMap((entity) => {
        const found = (names().entities.get(entity.id) ?? []).find(({ text }) => fits(text));
        return found === undefined ? [] : [rowOf(holdings, entity, found.name)];
      });
    },
    sources: (filter) => {
      const fits = fitting(filter);
      return [...holdings.sources.values()]
        .filter(({ id }) => fits === undefined || fits(names().sources.get(id) ?? ''))
        .sort((a, b) => compare(newest(b.date), newest(a.date)) || collator.compare(a.title, b.title))
        .map((source) => ({ source, passages: from.get(source.id)?.length ?? 0 }));
    },
    source: (id) => contentsOf(holdings, id, from.get(id) ?? []),
    related: (id) =>
      (entityOf(holdings, id).related ?? []).flatMap((other) => {
        const entity = holdings.entities.get(other);
        if (entity === undefined) return [];
        const { name, kind, description, location } = entity;
        return [{ id: other, name, kind, description, ...(location && !isWide(location) && { location }) }];
      }),
  };
}

function contentsOf(holdings: Holdings, id: string, passages: readonly Passage[]): SourceContents {
  const source = holdings.sources.get(id);
  if (source === undefined) throw new UnknownSourceError(id);
  const counts = new Map<string, number>();
  for (const entity of passages.flatMap(({ entities }) => entities))
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const excerpts = passages.map((passage) => ({ passage, source, matched: [] }));
  const entities = [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([entity]) => holdings.entities.get(entity) ?? [])
    .map((entity) => rowOf(holdings, entity));
  return { source, excerpts, entities };
}

function rowOf(holdings: Holdings, { id, name, kind, description }: Entity, found = name): EntityRow {
  const { passages } = holdings.coverage(id);
  return { id, name, kind, description, passages, ...(found === name ? {} : { alias: found }) };
}

const collator = new Intl.Collator('en');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (date: string | undefined): string => (date === undefined ? '' : firstDay(date));

/** What filters look at, each text folded and with a blank before it. */
interface Folded {
  /** The names of each entity, its own first. */
  entities: ReadonlyMap<string, readonly { name: string; text: string }[]>;
  sources: ReadonlyMap<string, string>;
}

const foldedText = (text: string): string => ` ${foldName(text)}`;

function foldedOf({ entities, sources }: Holdings): Folded {
  const namesOf = ({ name, aliases }: Entity): string[] => [name, ...Object.values(aliases).flat()];
  return {
    entities: new Map(
      [...entities].map(([id, entity]) => [
        id,
        namesOf(entity).map((name) => ({ name, text: foldedText(name) })),
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

const GAPLESS = /^[\p{Script=Han}\p{Script=Hangul}]/u;
const WORD_START = /[^\p{L}\p{N}]/u;

/** Whether all the words typed begin a word of a text; undefined where nothing is typed. */
function fitting(filter: string): ((text: string) => boolean) | undefined {
  const words = foldName(filter.slice(0, QUERY_LIMIT)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (text) => words.every((word) => begins(text, word));
}

function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (GAPLESS.test(word) || WORD_START.test(text[at - 1] ?? ' ')) return true;
  return false;
}
