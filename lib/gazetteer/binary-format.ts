// The binary layout of a compiled gazetteer: a header, then typed-array sections, then one section of JSON.

/** The first four bytes: "SLGZ" as a little-endian number. All machines that run browsers are little-endian. */
export const MAGIC = 0x5a474c53;
/** Increased whenever the layout or the meaning of a section changes. */
const LAYOUT_VERSION = 5;

/** The sections in order. Those of four-byte elements come first, so that each is aligned without padding. */
const SECTIONS = [
  ['first', Int32Array],
  ['fails', Int32Array],
  ['names', Int32Array],
  ['outs', Int32Array],
  ['lengths', Int32Array],
  ['offsets', Int32Array],
  ['candidates', Int32Array],
  ['symbols', Uint16Array],
  ['json', Uint8Array],
] as const;

/** What the sections contain. */
export interface Sections {
  /** The automaton, see automaton.ts. */
  first: Int32Array;
  fails: Int32Array;
  names: Int32Array;
  outs: Int32Array;
  symbols: Uint16Array;
  /** The length of each form in folded code units. */
  lengths: Int32Array;
  /** Where the candidates of each form begin, in rows of `candidates`; one more at the end. */
  offsets: Int32Array;
  /** Rows of `COLUMNS` numbers. */
  candidates: Int32Array;
  /** UTF-8. */
  json: Uint8Array;
}

/**
 * Numbers in a row of `candidates`: entity, case pattern (or -1 for any case), list of context words (or -1), flags, list
 * of negative context words (or -1). A form without rows refers to nothing: it blocks the shorter names inside it.
 */
export const COLUMNS = 5;
/** Flag: the name usually means something else, so it needs support from the page. */
export const LOW_PRIOR = 1;
/** Flag: made by a language's rules. */
export const GENERATED = 2;
/** Flag: the letter case must match the pattern exactly. */
export const EXACT = 4;
/** Flag: part of a full name; counts only if the full name is on the page. */
export const PARTIAL = 8;
/** Flag: other things have this name too. */
export const AMBIGUOUS = 16;

/** Magic, version, size in bytes, and the length of each section in elements. */
const HEADER_LENGTH = 3 + SECTIONS.length;

/** Joins the sections into one file. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const size = SECTIONS.reduce(
    (total, [name]) => total + sections[name].byteLength,
    HEADER_LENGTH * Int32Array.BYTES_PER_ELEMENT,
  );
  const bytes = new Uint8Array(size);
  const lengths = SECTIONS.map(([name]) => sections[name].length);
  new Int32Array(bytes.buffer, 0, HEADER_LENGTH).set([MAGIC, LAYOUT_VERSION, size, ...lengths]);
  let at = HEADER_LENGTH * Int32Array.BYTES_PER_ELEMENT;
  for (const [name] of SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/**
 * The sections as views into the file, without copying. Throws one sentence if it is not a gazetteer of this version.
 */
export function unpackSections(bytes: ArrayBuffer): Sections {
  const headerSize = HEADER_LENGTH * Int32Array.BYTES_PER_ELEMENT;
  if (bytes.byteLength < headerSize) {
    throw new Error(`The gazetteer is cut short: ${bytes.byteLength} bytes are less than its header.`);
  }
  const header = new Int32Array(bytes, 0, HEADER_LENGTH);
  const [magic, version, size] = header;
  if (magic !== MAGIC) throw new Error('This is not a compiled gazetteer.');
  if (version !== LAYOUT_VERSION) {
    throw new Error(
      `The gazetteer has layout ${version}, but ${LAYOUT_VERSION} is needed: build the pack again.`,
    );
  }
  if (size !== bytes.byteLength) {
    throw new Error(`The gazetteer should be ${size} bytes long, but it is ${bytes.byteLength}.`);
  }
  let at = headerSize;
  const places = new Map<string, { at: number; length: number }>();
  for (const [index, [name, View]] of SECTIONS.entries()) {
    const length = header[3 + index] ?? 0;
    const end = at + length * View.BYTES_PER_ELEMENT;
    if (length < 0 || end > bytes.byteLength)
      throw new Error(`The gazetteer's section "${name}" is too long.`);
    places.set(name, { at, length });
    at = end;
  }
  if (at !== bytes.byteLength) throw new Error('The gazetteer holds more than its sections.');
  const view = <V>(
    View: new (buffer: ArrayBuffer, at: number, length: number) => V,
    name: keyof Sections,
  ): V => {
    const place = places.get(name);
    return new View(bytes, place?.at ?? 0, place?.length ?? 0);
  };
  return {
    first: view(Int32Array, 'first'),
    fails: view(Int32Array, 'fails'),
    names: view(Int32Array, 'names'),
    outs: view(Int32Array, 'outs'),
    lengths: view(Int32Array, 'lengths'),
    offsets: view(Int32Array, 'offsets'),
    candidates: view(Int32Array, 'candidates'),
    symbols: view(Uint16Array, 'symbols'),
    json: view(Uint8Array, 'json'),
  };
}
