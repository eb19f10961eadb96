// An opened pack with its maps by id: what every question to the library is answered from.
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Conflict, Entity, Passage, Source } from '../model/corpus.ts';
import type { Coverage, Pack } from '../model/pack.ts';
import { type ConceptList, conceptList } from '../search/concepts.ts';
import { loadIndex, type PassageIndex } from '../search/passage-index.ts';
import { NO_COVERAGE } from './coverage.ts';
import { reportsOf } from './near-duplicates.ts';

/** The contents of an opened pack. */
export interface Holdings {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  passages: ReadonlyMap<string, Passage>;
  /** The passages on each entity, in the order of the pack. */
  about: ReadonlyMap<string, readonly Passage[]>;
  conflicts: readonly Conflict[];
  coverage: (entity: string) => Coverage;
  /** Passages of other sources that say the same from the same origin. */
  echoes: (passage: string) => readonly string[];
  /** The other sources that go back to the same origin as a passage. */
  reports: (passage: Passage) => Source[];
  concepts: ConceptList;
  index: PassageIndex;
  gazetteer: Gazetteer;
}

/** Thrown when the library is asked about an entity that it does not hold. */
export class UnknownEntityError extends Error {
  override name = 'UnknownEntityError';
  readonly entity: string;
  constructor(entity: string) {
    super(`The library knows no entity "${entity}".`);
    this.entity = entity;
  }
}

/** Thrown when the library is asked about a passage that it does not hold. */
export class UnknownPassageError extends Error {
  override name = 'UnknownPassageError';
  readonly passage: string;
  constructor(passage: string) {
    super(`The library knows no passage "${passage}".`);
    this.passage = passage;
  }
}

/** Lays out a checked pack for reading; throws if its index was made by another version of MiniSearch. */
export function holdingsOf(pack: Pack, gazetteer: Gazetteer): Holdings {
  const about = new Map<string, Passage[]>();
  for (const passage of pack.passages) {
    for (const id of new Set(passage.entities)) about.set(id, [...(about.get(id) ?? []), passage]);
  }
  const coverage = new Map(Object.entries(pack.coverage));
  const echoes = new Map(Object.entries(pack.echoes));
  const sources = byId(pack.sources);
  return {
    entities: byId(pack.entities),
    sources,
    passages: byId(pack.passages),
    about,
    conflicts: pack.conflicts,
    coverage: (entity) => coverage.get(entity) ?? NO_COVERAGE,
    echoes: (passage) => echoes.get(passage) ?? [],
    reports: reportsOf(pack.passages, sources),
    concepts: conceptList(pack.glossary),
    index: loadIndex(pack.index),
    gazetteer,
  };
}

/** The entity with an id; throws UnknownEntityError if there is none. */
export function entityOf(holdings: Holdings, id: string): Entity {
  const entity = holdings.entities.get(id);
  if (entity === undefined) throw new UnknownEntityError(id);
  return entity;
}

/** The passage with an id; throws UnknownPassageError if there is none. */
export function passageOf(holdings: Holdings, id: string): Passage {
  const passage = holdings.passages.get(id);
  if (passage === undefined) throw new UnknownPassageError(id);
  return passage;
}

/** The source of a passage; a pack without it was refused when it was opened. */
export function sourceOf(holdings: Holdings, passage: Passage): Source {
  const source = holdings.sources.get(passage.source);
  if (source === undefined) throw new Error(`Passage ${passage.id} has no source.`);
  return source;
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
