// What a page as a whole says about its names: who is certainly on it, who was introduced, and who else bears the names.
import { foldName } from '../text/fold.ts';
import type { Gazetteer } from './load.ts';
import type { Hit } from './match.ts';
import { type OtherName, otherName } from './other-names.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './surroundings.ts';

/** What is known of a page before its hits are decided one by one, and what is learnt on the way. */
export interface PageMemory {
  /** Why a hit is part of another name. */
  other(reading: Reading, hit: Hit): OtherName | undefined;
  /** The entities that the page names beyond doubt, by number. */
  certain: ReadonlySet<number>;
  /** These, and whom strong names of several entities may name: company either way. */
  present: ReadonlySet<number>;
  /** People and others whose full name stands anywhere on the page, beyond doubt. */
  inFull: ReadonlySet<number>;
  /** Names, with their entities, that somebody else bears on the page; see `nameKey`. */
  contested: ReadonlySet<string>;
  /** Entities whose names stand in small letters. */
  ordinary: ReadonlySet<number>;
  /** Search terms of the whole page. */
  terms(): ReadonlySet<string>;
  /** Up to the hit under decision: when an entity was last introduced, and when another bearer was. */
  introducedAt: Map<number, Introduction>;
  /** Entities that were found on the page by a name that needs support, in an earlier look at it. */
  established: ReadonlySet<number>;
  otherAt: Map<string, number>;
}

/** The last full name of an entity and how many there were. */
export interface Introduction {
  /** The number of the hit on the page. */
  at: number;
  block: number;
  count: number;
}

/** As many letters as a name keeps in all its cases and spellings: Хасан, Хасана; Hasan, Hassan. */
const STEM = 4;

/** What a bare name and its inflected forms have in common, for each entity it may name. */
export function nameKeys({ text }: Reading, { start, end, candidates }: Hit): string[] {
  const stem = foldName(text.slice(start, end)).replace(/(.)\1/g, '$1').slice(0, STEM);
  return candidates.map(({ entity }) => `${entity} ${stem}`);
}

/** Whether a stretch of text is a full name, one of more than a word. */
export const isFull = (surface: string): boolean => /\p{L}[\s\u00a0·・-]+\p{L}/u.test(surface.trim());

/** Korean, Chinese and Japanese full names need no blank. */
const isFullName = (surface: string): boolean =>
  isFull(surface) || /^[\p{Script=Han}\p{Script=Hangul}]{3}$/u.test(surface);

/** Looks through the hits of a page once. */
export function pageMemory(gazetteer: Gazetteer, readings: readonly Reading[], words: PageWords): PageMemory {
  const others = new Map<Hit, OtherName | undefined>();
  const otherOf = (reading: Reading, hit: Hit): OtherName | undefined => {
    if (!others.has(hit)) others.set(hit, otherName(gazetteer, reading, hit, words));
    return others.get(hit);
  };
  const certain = new Set<number>();
  const inFull = new Set<number>();
  const bearers = new Map<number, Set<string>>();
  const contested = new Set<string>();
  const ordinary = new Set<number>();
  const possible = new Set<number>();
  for (const reading of readings) {
    for (const entity of reading.ordinary) ordinary.add(entity);
    for (const hit of reading.hits) {
      if (hit.candidates.length === 0) continue;
      const other = otherOf(reading, hit);
      if (other) {
        if (other.introduces) for (const key of nameKeys(reading, hit)) contested.add(key);
        continue;
      }
      const [sole, second] = hit.candidates.filter(({ short }) => !short);
      if (!sole || sole.weak || sole.shouted) continue;
      if (second) {
        for (const { entity } of hit.candidates) possible.add(entity);
        continue;
      }
      if (isFullName(reading.text.slice(hit.start, hit.end))) inFull.add(sole.entity);
      const keys = nameKeys(reading, { ...hit, candidates: [sole] });
      bearers.set(sole.entity, (bearers.get(sole.entity) ?? new Set()).add(keys[0] ?? ''));
      certain.add(sole.entity);
    }
  }
  for (const entity of ordinary) if (!inFull.has(entity)) certain.delete(entity);
  for (const [entity, keys] of bearers) {
    if (!inFull.has(entity) && [...keys].every((key) => contested.has(key))) certain.delete(entity);
  }
  let terms: Set<string> | undefined;
  return {
    other: otherOf,
    certain,
    present: new Set([...certain, ...possible]),
    inFull,
    contested,
    ordinary,
    terms() {
      terms ??= new Set(readings.flatMap((reading) => [...reading.terms()]));
      return terms;
    },
    established: new Set(),
    introducedAt: new Map(),
    otherAt: new Map(),
  };
}

/** Remembers a mention that has just been taken; only full names introduce. */
export function remember(
  memory: PageMemory,
  entity: number,
  surface: string,
  at: number,
  block: number,
): void {
  if (!isFullName(surface)) return;
  const count = (memory.introducedAt.get(entity)?.count ?? 0) + 1;
  memory.introducedAt.set(entity, { at, block, count });
}
