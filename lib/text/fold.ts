// Folds a text to the form in which names are compared, with an exact map back to the original characters.
import type { Span } from '../model/primitives/forms.ts';
import {
  COMPLEX,
  DROPPED,
  EXTENDS,
  extendsAt,
  foldCluster,
  PLAIN,
  plainFold,
  SPACE,
  unitClass,
} from './letters.ts';

/** A folded text and the way back to the original. */
export interface Folded {
  text: string;
  /**
   * The original characters behind a half-open span of the folded text. Whole characters only: never half a surrogate
   * pair, never a base without its combining marks, and nothing invisible before or after.
   */
  span(start: number, end: number): Span;
}

// All of ASCII but the backtick, which folds to an apostrophe. Text without these only needs lower-casing.
const UNUSUAL = /[^ -_a-~]| {2}/;
/**
 * Unicode's Stream-Safe limit (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format): no meaningful character
 * carries more than 30 marks, and sorting them is not linear.
 */
const CLUSTER_LIMIT = 32;
/** As many arguments as every engine accepts in one call. */
const DECODE_CHUNK = 8192;

/**
 * Folds case, diacritics, width, quotes (to ' and "), dashes (to -) and white space (runs to one blank), and drops
 * invisible characters. Linear in the length of the text; `span` takes constant time.
 */
export function fold(text: string): Folded {
  if (UNUSUAL.test(text)) return foldUnits(text);
  return { text: text.toLowerCase(), span: identitySpan };
}

/**
 * Folds a name, an alias or a query for comparison: trimmed, and with hyphens opened as in `openHyphens`, so that
 * "Kim Jong-un" and "Kim Jong Un" are one name.
 */
export function foldName(text: string): string {
  return openHyphens(fold(text).text.trim());
}

/**
 * Replaces each hyphen between two characters by a blank, so that the length stays the same. A dash with blanks around
 * it stays: it separates clauses, and "the North – Korea said" contains no name.
 */
export function openHyphens(folded: string): string {
  return folded.replace(/(?<=[^ -])-(?=[^ -])/g, ' ');
}

/** Whether a medial or final jamo has no Hangul before it to belong to, so that it is a letter of its own. */
function isLoneJamo(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isJamo = (unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0xd7b0 && unit <= 0xd7fb);
  return isJamo && !/[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb]/.test(text.charAt(at - 1));
}

/** The end of the character that begins at `start`: its base, its marks, and invisible characters between them. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  let next = end;
  while (next < text.length && !isLoneJamo(text, next)) {
    const length = extendsAt(text, next);
    if (length > 0) end = next + length;
    else if (unitClass(text.charCodeAt(next)) !== DROPPED) break;
    next += Math.max(length, 1);
  }
  return end;
}

/** The folded text while it grows, with the original characters behind each unit; `length` is the original's. */
function createUnits(length: number) {
  let units = new Uint16Array(length + 16);
  // Until the first unit that moves, the map is the identity and is not stored.
  let starts: Int32Array | undefined;
  let ends: Int32Array | undefined;
  let size = 0;

  function grow(): void {
    const wider = new Uint16Array(units.length * 2);
    wider.set(units);
    units = wider;
    if (starts) starts = widened(starts, wider.length);
    if (ends) ends = widened(ends, wider.length);
  }
  function leaveIdentity(): void {
    starts = Int32Array.from({ length: units.length }, (_, index) => index);
    ends = Int32Array.from({ length: units.length }, (_, index) => index + 1);
  }
  function put(unit: number, start: number, end: number): void {
    if (size === units.length) grow();
    if (!starts && (start !== size || end !== size + 1)) leaveIdentity();
    units[size] = unit;
    if (starts && ends) {
      starts[size] = start;
      ends[size] = end;
    }
    size++;
  }
  /** Adds a blank, or extends the previous one. */
  function putSpace(start: number, end: number): void {
    if (size === 0 || units[size - 1] !== 0x20) {
      put(0x20, start, end);
      return;
    }
    if (!starts) leaveIdentity();
    if (ends) ends[size - 1] = end;
  }
  function finish(): Folded {
    const text = decode(units, size);
    const from = starts;
    const to = ends;
    if (!from || !to) return { text, span: identitySpan };
    return {
      text,
      span(start, end) {
        const first = start < size ? (from[start] ?? length) : length;
        return { start: first, end: end > start ? (to[end - 1] ?? length) : first };
      },
    };
  }
  return { put, putSpace, finish };
}

const identitySpan = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

function foldUnits(text: string): Folded {
  const { length } = text;
  const { put, putSpace, finish } = createUnits(length);
  let index = 0;
  while (index < length) {
    const unit = text.charCodeAt(index);
    const kind = unitClass(unit);
    const next = index + 1 < length ? unitClass(text.charCodeAt(index + 1)) : SPACE;
    if (kind === PLAIN && (next === PLAIN || next === SPACE)) {
      put(plainFold(unit), index, index + 1);
      index++;
      continue;
    }
    if (kind === DROPPED) {
      index++;
      continue;
    }
    const end = clusterEnd(text, index);
    if (kind === SPACE) putSpace(index, end);
    else if (kind === PLAIN && end === index + 1) put(plainFold(unit), index, end);
    else if (kind === PLAIN || kind === COMPLEX || kind === EXTENDS) {
      const folded = foldCluster(text.slice(index, Math.min(end, index + CLUSTER_LIMIT)));
      if (folded === ' ') putSpace(index, end);
      else for (let at = 0; at < folded.length; at++) put(folded.charCodeAt(at), index, end);
    }
    index = end;
  }
  return finish();
}

function widened(map: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(map);
  return wider;
}

function decode(units: Uint16Array, size: number): string {
  let text = '';
  for (let at = 0; at < size; at += DECODE_CHUNK) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(at + DECODE_CHUNK, size)));
  }
  return text;
}
