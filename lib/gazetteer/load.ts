// Loads a compiled gazetteer: checks the bytes once, then works on views into them.
import { type Automaton, rootRow } from './automaton.ts';
import { type Sections, unpackSections } from './layout.ts';
import { Lists } from './lists.ts';

/** A compiled gazetteer, ready to find names. */
export interface Gazetteer {
  automaton: Automaton;
  /** See `rootRow`. */
  row: Int32Array;
  /** The sections of layout.ts that belong to the names, not to the automaton. */
  forms: Pick<Sections, 'lengths' | 'offsets' | 'candidates'>;
  lists: Lists;
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
  return {
    automaton,
    row: rootRow(automaton),
    forms: { lengths, offsets, candidates },
    lists: readLists(json),
    bytes: bytes.byteLength,
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
