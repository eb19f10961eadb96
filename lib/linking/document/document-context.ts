// What a page as a whole says about its names: who is certainly on it, who was introduced, and who else bears the names.

import type { HitCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import { mayStart } from '../../text/boundaries.ts';
import { foldName } from '../../text/fold.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import { otherName } from '../context/longer-names.ts';
import type { Reading } from '../context/matched-block.ts';
import type { OtherName } from '../context/name-context.ts';
import { isUsed } from '../context/usage-patterns.ts';
import { type WorldOnPage, worldOnPage } from './coherence.ts';
import type { PageWords } from './document-words.ts';
import { pairedHits } from './name-bigrams.ts';
import { couplesIn, type Strong } from './pairwise-coherence.ts';
import { regionsOnPage } from './regions.ts';

/** What is known of a page before its hits are decided one by one, and what is learnt on the way. */
export interface PageMemory extends WorldOnPage {
  /**
   * Whether a region whose towns are called after others stands at the page's beginning, in a block with the entity's
   * name, or, looking `wide`, anywhere.
   */
  nearRegion(entity: number, rules: LanguageRules, wide: boolean): boolean;
  /** Why a hit is part of another name. */
  other(reading: Reading, hit: Hit): OtherName | undefined;
  /** The entities that the page names beyond doubt, by number. */
  certain: ReadonlySet<number>;
  /** Those of them that have a name there which nothing else bears. */
  sure: ReadonlySet<number>;
  /** These, and whom strong names of several entities may name: company either way. */
  present: ReadonlySet<number>;
  /** People and others whose full name stands anywhere on the page, beyond doubt. */
  inFull: ReadonlySet<number>;
  /** The entities whose names somebody else bears on the page, and which names; see `nameKey`. */
  disputed: ReadonlySet<number>;
  contested: ReadonlySet<string>;
  /** The entities whose names are part of other names anywhere on the page. */
  lent: ReadonlySet<number>;
  /** Entities whose names stand in small letters. */
  ordinary: ReadonlySet<number>;
  /** Whether a word, or one that begins so, stands anywhere on the page; folded. */
  says(beginning: string): boolean;
  /** Up to the hit under decision: when an entity was last introduced, and when another bearer was. */
  introducedAt: Map<number, Introduction>;
  otherAt: Map<string, number>;
}

/** The last full name of an entity and how many there were. */
interface Introduction {
  /** The number of the hit on the page. */
  at: number;
  block: number;
  count: number;
}

/** As many letters as a name keeps in all its cases and spellings: Хасан, Хасана; Hasan, Hassan. */
const STEM = 4;

/** What a bare name, its inflected forms and its spellings have in common, together with the entity it may name. */
export function nameKey({ text }: Reading, { start, end }: Hit, entity: number): string {
  const stem = foldName(text.slice(start, end)).replace(/(.)\1/g, '$1').slice(0, STEM);
  return `${entity} ${stem}`;
}

/** Whether a folded text holds a word that begins so. */
function hasWord(folded: string, beginning: string): boolean {
  for (let at = folded.indexOf(beginning); at !== -1; at = folded.indexOf(beginning, at + 1)) {
    if (at === 0 || mayStart(folded.charCodeAt(at - 1), folded.charCodeAt(at))) return true;
  }
  return false;
}

/** Whether a stretch of text is a full name, one of more than a word. */
export const isFull = (surface: string): boolean => JOINTS.test(surface);

const JOINTS = /[\s·・-]./;
const FIRST_EAST_ASIAN = 0x2e80;

/** Korean, Chinese and Japanese full names are three characters and need no blank. */
const isFullName = (surface: string): boolean =>
  surface.length === 3 ? surface.charCodeAt(0) >= FIRST_EAST_ASIAN : isFull(surface);

/** The candidates that do not need to be introduced. */
const wholeCandidates = ({ candidates }: Hit): readonly HitCandidate[] =>
  candidates.some(({ short }) => short) ? candidates.filter(({ short }) => !short) : candidates;

/** Looks through the hits of a page once. */
export function pageMemory(gazetteer: Gazetteer, readings: readonly Reading[], words: PageWords): PageMemory {
  const others = new Map<Hit, OtherName | null>();
  const otherOf = (reading: Reading, hit: Hit): OtherName | undefined => {
    const known = others.get(hit);
    if (known !== undefined) return known ?? undefined;
    const found = otherName(gazetteer, reading, hit, words);
    others.set(hit, found ?? null);
    return found;
  };
  // All hits first: a headline stands before the text that tells who is meant.
  for (const reading of readings)
    for (const hit of reading.hits) if (hit.candidates.length > 0) otherOf(reading, hit);
  for (const hit of pairedHits(gazetteer, readings, others))
    others.set(hit, { why: 'leader', introduces: false });
  const certain = new Set<number>();
  const sure = new Set<number>();
  const inFull = new Set<number>();
  const strong: Strong[] = [];
  const disputed = new Set<number>();
  const lent = new Set<number>();
  const contested = new Set<string>();
  const ordinary = new Set<number>();
  const possible = new Set<number>();
  for (const reading of readings) {
    for (const entity of reading.ordinary) ordinary.add(entity);
    for (const hit of reading.hits) {
      if (hit.candidates.length === 0) continue;
      const other = otherOf(reading, hit);
      if (other) {
        for (const { entity } of hit.candidates) lent.add(entity);
        if (!other.introduces) continue;
        for (const { entity } of hit.candidates) {
          disputed.add(entity);
          contested.add(nameKey(reading, hit, entity));
        }
        continue;
      }
      const [sole, second] = wholeCandidates(hit);
      if (!sole || sole.weak || sole.shouted) continue;
      if (second) {
        for (const { entity } of hit.candidates) possible.add(entity);
        continue;
      }
      if (isFullName(reading.text.slice(hit.start, hit.end))) inFull.add(sole.entity);
      strong.push({ reading, hit, entity: sole.entity });
      if (!sole.shared) sure.add(sole.entity);
      else if (!certain.has(sole.entity) && !isUsed(gazetteer, reading, hit, sole)) continue;
      certain.add(sole.entity);
    }
  }
  for (const entity of couplesIn(gazetteer, strong)) certain.add(entity);
  for (const entity of ordinary) if (!inFull.has(entity)) certain.delete(entity);
  const uncontested = new Set<number>();
  for (const { reading, hit, entity } of strong)
    if (disputed.has(entity) && !uncontested.has(entity) && !contested.has(nameKey(reading, hit, entity)))
      uncontested.add(entity);
  for (const entity of disputed) if (!uncontested.has(entity) && !inFull.has(entity)) certain.delete(entity);
  for (const entity of sure) if (!certain.has(entity)) sure.delete(entity);
  const said = new Map<string, boolean>();
  return {
    other: otherOf,
    certain,
    sure,
    present: new Set([...certain, ...possible]),
    ...worldOnPage(gazetteer, { certain, sure }, disputed),
    nearRegion: regionsOnPage(readings),
    inFull,
    disputed,
    contested,
    lent,
    ordinary,
    says(beginning) {
      const known = said.get(beginning) ?? readings.some(({ folded }) => hasWord(folded, beginning));
      said.set(beginning, known);
      return known;
    },
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
