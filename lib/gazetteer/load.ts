// Loads a compiled gazetteer: checks the bytes once, then works on views into them.
import { type Automaton, rootRow } from './automaton.ts';
import { type Sections, unpackSections } from './binary-format.ts';
import type { HitCandidate } from './candidate.ts';
import { Lists } from './metadata.ts';

/** A compiled gazetteer, ready to find names. */
export interface Gazetteer {
  automaton: Automaton;
  /** See `rootRow`. */
  row: Int32Array;
  /** The sections of layout.ts that belong to the names, not to the automaton. */
  forms: Pick<Sections, 'lengths' | 'offsets' | 'candidates'>;
  lists: Lists;
  /** The entities one or two relations away from another: its world. */
  worldOf(entity: number): readonly number[];
  /** Whom the names met so far may name: form → as it is written → candidates. */
  met: Map<number, Map<string, HitCandidate[]>>;
  /** Size of the file. */
  bytes: number;
}

/** Loads what `compileGazetteer` made; throws one clear sentence if it is anything else. The bytes must not change later. */
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
  const lists = readLists(json);
  return {
    automaton,
    row: rootRow(automaton),
    forms: { lengths, offsets, candidates },
    lists,
    worldOf: worldsOf(lists),
    met: new Map(),
    bytes: bytes.byteLength,
  };
}

/** What is related to more than this joins nothing: it would make one world of a large pack. */
const HUB = 200;

/** Answers each entity's world; a state is joined to nothing by way of another state, or everything would be related. */
function worldsOf({ entities }: Lists): Gazetteer['worldOf'] {
  const known = new Map<number, readonly number[]>();
  const isPolity = (entity: number): boolean => entities[entity]?.polity ?? false;
  const relatedTo = (entity: number): readonly number[] => entities[entity]?.related ?? [];
  return (entity) => {
    const world = known.get(entity);
    if (world) return world;
    const found = new Set(relatedTo(entity));
    for (const between of relatedTo(entity).filter((one) => relatedTo(one).length <= HUB))
      for (const other of relatedTo(between)) if (!isPolity(between) || !isPolity(other)) found.add(other);
    found.delete(entity);
    known.set(entity, [...found]);
    return [...found];
  };
}

function readLists(json: Uint8Array): Lists {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw new Error("The gazetteer's lists cannot be read as JSON.");
  }
  const lists = Lists.safeParse(read);
  if (!lists.success) throw new Error("The gazetteer's lists are not of this version: build the pack again.");
  return lists.data;
}

/** How large a gazetteer is. */
export interface GazetteerSize {
  /** Surface forms. */
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
