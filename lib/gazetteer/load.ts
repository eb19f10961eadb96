// Loads a compiled gazetteer: checks the bytes once, then works on views into them.
import { type Automaton, rootRow } from './automaton.ts';
import { type Sections, unpackSections } from './binary-format.ts';
import type { MatchCandidate } from './candidate.ts';
import { Metadata } from './metadata.ts';

/** A loaded gazetteer. */
export interface Gazetteer {
  automaton: Automaton;
  /** From `rootRow`. */
  row: Int32Array;
  /** The sections of binary-format.ts that belong to the names, not to the automaton. */
  forms: Pick<Sections, 'lengths' | 'offsets' | 'candidates'>;
  metadata: Metadata;
  /** The entities one or two relations away from another. */
  relatedWithinTwo(entity: number): readonly number[];
  /** The candidates of the forms seen so far: form → spelling on the page → candidates. */
  candidateCache: Map<number, Map<string, MatchCandidate[]>>;
  /** Size of the file. */
  bytes: number;
}

/**
 * Loads the output of `compileGazetteer`; throws one clear sentence if it is anything else. The bytes must not change
 * later.
 */
export function loadGazetteer(bytes: ArrayBuffer): Gazetteer {
  const { lengths, offsets, candidates, json, ...automaton } = unpackSections(bytes);
  const states = automaton.fails.length;
  const fits =
    automaton.first.length === states + 1 &&
    automaton.symbols.length === states &&
    automaton.names.length === states &&
    automaton.outs.length === states &&
    offsets.length === lengths.length + 1;
  if (!fits) throw new Error("The gazetteer's sections do not fit each other.");
  const metadata = readMetadata(json);
  return {
    automaton,
    row: rootRow(automaton),
    forms: { lengths, offsets, candidates },
    metadata,
    relatedWithinTwo: relatedWithinTwoIn(metadata),
    candidateCache: new Map(),
    bytes: bytes.byteLength,
  };
}

/**
 * The relations of an entity with more than this are ignored: in a large pack they would relate everything to
 * everything.
 */
const HUB = 200;

/** Finds entities within two relations. States do not connect other states, or everything would be related. */
function relatedWithinTwoIn({ entities }: Metadata): Gazetteer['relatedWithinTwo'] {
  const known = new Map<number, readonly number[]>();
  const isGeopolitical = (entity: number): boolean => entities[entity]?.geopolitical ?? false;
  const relatedTo = (entity: number): readonly number[] => entities[entity]?.related ?? [];
  return (entity) => {
    const related = known.get(entity);
    if (related) return related;
    const found = new Set(relatedTo(entity));
    for (const between of relatedTo(entity).filter((one) => relatedTo(one).length <= HUB))
      for (const other of relatedTo(between))
        if (!isGeopolitical(between) || !isGeopolitical(other)) found.add(other);
    found.delete(entity);
    known.set(entity, [...found]);
    return [...found];
  };
}

function readMetadata(json: Uint8Array): Metadata {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw new Error("The gazetteer's metadata cannot be read as JSON.");
  }
  const metadata = Metadata.safeParse(read);
  if (!metadata.success)
    throw new Error("The gazetteer's metadata is not of this version: build the pack again.");
  return metadata.data;
}

/** The size of a gazetteer. */
export interface GazetteerSize {
  /** Number of surface forms. */
  names: number;
  /** States of the automaton, and its bytes. */
  states: number;
  automaton: number;
  /** Bytes of the file. */
  bytes: number;
}

/** Measures a loaded gazetteer. */
export function gazetteerSize(gazetteer: Gazetteer): GazetteerSize {
  const { first, symbols, fails, names, outs } = gazetteer.automaton;
  return {
    names: gazetteer.forms.lengths.length,
    states: fails.length,
    automaton: [first, symbols, fails, names, outs].reduce((sum, { byteLength }) => sum + byteLength, 0),
    bytes: gazetteer.bytes,
  };
}
