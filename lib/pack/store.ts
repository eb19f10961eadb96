// The contents of an opened pack with maps by id, from which the library answers all questions.
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Dispute, Entity, Passage, Source } from '../model/corpus.ts';
import type { CitedAs, NameType, PackManifest } from '../model/manifest.ts';
import type { Coverage, Pack } from '../model/pack.ts';
import { type ShownName, shownName } from '../model/shown-name.ts';
import { type ConceptList, conceptList } from '../search/concepts.ts';
import { loadIndex, type PassageIndex } from '../search/passage-index.ts';
import { NO_COVERAGE } from './coverage.ts';
import { indistinctNames, outletsAmong } from './indistinct-names.ts';
import { sameOriginFinder } from './near-duplicates.ts';

/** The contents of an opened pack. */
export interface PackStore {
  manifest: PackManifest;
  /** How near documents of a source's kind are to what they report, 0 to 1. */
  firmness: (source: Source) => number;
  /** What documents of its kind are cited as. */
  citedAs: (source: Source) => CitedAs;
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  passages: ReadonlyMap<string, Passage>;
  /** The passages about each entity, in the order of the pack. */
  passagesAbout: ReadonlyMap<string, readonly Passage[]>;
  disputes: readonly Dispute[];
  coverage: (entity: string) => Coverage;
  /** The name that an entity is shown by, in the reader's language if it has one in it. */
  shown: (entity: Entity) => ShownName;
  /** The name of who speaks in a passage, where the reader's language has another than the passage itself. */
  speaker: (passage: Passage) => { speaker?: ShownName };
  /** The BCP 47 tag of the reader's language. */
  language: string;
  /** Passages of other sources that report the same claim from the same origin. */
  nearDuplicates: (passage: string) => readonly string[];
  /** The other sources of a passage's origin. */
  sameOrigin: (passage: Passage) => Source[];
  /** How names of an entity's kind behave; undefined for a kind that the manifest lacks. */
  nameTypeOf: (entity: Entity) => NameType | undefined;
  /** The share of all passages that a term, concept or entity stands in, by its key in the index; 0 of a rare one. */
  common: (key: string) => number;
  /** Whether a term is of a name that stands all over the pack or made from one (Korean), or of several people's names. */
  isIndistinctName: (term: string) => boolean;
  /** The entities that publish some of the sources: in a sentence they are mostly who reports it. */
  outlets: ReadonlySet<string>;
  concepts: ConceptList;
  index: PassageIndex;
  gazetteer: Gazetteer;
}

/** Thrown when the library is asked about an entity that it does not have. */
export class UnknownEntityError extends Error {
  override name = 'UnknownEntityError';
  readonly entity: string;
  constructor(entity: string) {
    super(`The library knows no entity "${entity}".`);
    this.entity = entity;
  }
}

/** Thrown when the library is asked about a passage that it does not have. */
export class UnknownPassageError extends Error {
  override name = 'UnknownPassageError';
  readonly passage: string;
  constructor(passage: string) {
    super(`The library knows no passage "${passage}".`);
    this.passage = passage;
  }
}

/**
 * Builds the maps of a checked pack, for readers of a language; throws if its index was made by another version of
 * MiniSearch.
 */
export function createPackStore(
  pack: Pack,
  gazetteer: Gazetteer,
  language: string = pack.manifest.language,
): PackStore {
  const passagesAbout = new Map<string, Passage[]>();
  for (const passage of pack.passages) {
    for (const id of new Set(passage.entities))
      passagesAbout.set(id, [...(passagesAbout.get(id) ?? []), passage]);
  }
  const coverage = new Map(Object.entries(pack.coverage));
  const nearDuplicates = new Map(Object.entries(pack.nearDuplicates));
  const common = new Map(Object.entries(pack.common));
  const sources = byId(pack.sources);
  const entities = byId(pack.entities);
  const { manifest } = pack;
  const kinds = byId(manifest.sourceKinds);
  const entityKinds = byId(manifest.entityKinds);
  const nameTypeOf = ({ kind }: Entity): NameType | undefined => entityKinds.get(kind)?.names;
  return {
    manifest,
    firmness: ({ kind }) => kinds.get(kind)?.firmness ?? 0,
    citedAs: ({ kind }) => kinds.get(kind)?.citedAs ?? 'webpage',
    entities,
    sources,
    passages: byId(pack.passages),
    passagesAbout,
    disputes: pack.disputes,
    coverage: (entity) => coverage.get(entity) ?? NO_COVERAGE,
    shown: (entity) => shownName(entity, language, manifest.language),
    speaker: ({ speaker, voice }) => {
      const entity = entities.get(voice?.entity ?? '');
      if (entity === undefined || !namesOf(entity).includes(speaker)) return {};
      const shown = shownName(entity, language, manifest.language);
      return shown.nameLanguage === undefined ? {} : { speaker: shown };
    },
    language,
    nearDuplicates: (passage) => nearDuplicates.get(passage) ?? [],
    sameOrigin: sameOriginFinder(pack.passages, sources),
    common: (key) => common.get(key) ?? 0,
    nameTypeOf,
    isIndistinctName: indistinctNames(pack.entities, nameTypeOf, (key) => common.get(key) ?? 0),
    outlets: outletsAmong(pack.entities, pack.sources, manifest),
    concepts: conceptList(pack.glossary),
    index: loadIndex(pack.index),
    gazetteer,
  };
}

/** The entity with an id; throws UnknownEntityError if there is none. */
export function entityOf(store: PackStore, id: string): Entity {
  const entity = store.entities.get(id);
  if (entity === undefined) throw new UnknownEntityError(id);
  return entity;
}

/** All names of an entity, its own first. */
export const namesOf = ({ name, aliases }: Entity): string[] => [name, ...Object.values(aliases).flat()];

/** The name that the entity with an id is shown by; of an unknown one the id. */
export function nameFor({ entities, shown }: PackStore, id: string): string {
  const entity = entities.get(id);
  return entity === undefined ? id : shown(entity).name;
}

/** The passage with an id; throws UnknownPassageError if there is none. */
export function passageOf(store: PackStore, id: string): Passage {
  const passage = store.passages.get(id);
  if (passage === undefined) throw new UnknownPassageError(id);
  return passage;
}

/** The source of a passage; a pack that lacks one cannot be opened. */
export function sourceOf(store: PackStore, passage: Passage): Source {
  const source = store.sources.get(passage.source);
  if (source === undefined) throw new Error(`Passage ${passage.id} has no source.`);
  return source;
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
