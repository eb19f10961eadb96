// Walks through the hits of a page in order and decides each in the light of those before it.
import type { PageContext } from '../model.ts';
import { latinRules } from '../text/languages/written-in.ts';
import { cueTermsIn } from './cues.ts';
import { MARK_THRESHOLD } from './features.ts';
import { initialsAfter, initialsBefore } from './initials.ts';
import type { Gazetteer } from './load.ts';
import { type Hit, matchesIn } from './match.ts';
import type { OtherName } from './other-names.ts';
import { nameKeys, type PageMemory, pageMemory, remember } from './page-memory.ts';
import { pageWords } from './page-words.ts';
import { type Resolution, resolve } from './resolve.ts';
import { type Reading, readingOf } from './surroundings.ts';

/** What became of a hit. The span includes initials that belong to the name. */
export interface Outcome {
  block: number;
  start: number;
  end: number;
  hit: Hit;
  resolution: Resolution;
  taken: boolean;
  other: OtherName | undefined;
}

interface Page {
  gazetteer: Gazetteer;
  readings: readonly Reading[];
  memory: PageMemory;
  title: ReadonlySet<string>;
}

/** The outcomes of all hits of a page, in order; a refused name is followed by the shorter ones inside it. */
export function outcomes(gazetteer: Gazetteer, blocks: readonly string[], context: PageContext): Outcome[] {
  const latin = latinRules(context.language, blocks);
  const readings = blocks.map((text) => readingOf(text, matchesIn(gazetteer, text, 'page'), latin));
  if (readings.every(({ hits }) => hits.length === 0)) return [];
  const page: Page = {
    gazetteer,
    readings,
    memory: pageMemory(gazetteer, readings, pageWords(blocks)),
    title: new Set(cueTermsIn(context.title).map(({ term }) => term)),
  };
  const first = walk(page);
  const established = establishedBy(first);
  const doubtful = first.some(
    ({ taken, other, hit }) =>
      !taken && !other && hit.candidates.some(({ entity }) => established.has(entity)),
  );
  if (!doubtful) return first;
  // A name that only a cue elsewhere supports means the same throughout a page, also before that place.
  page.memory.established = established;
  page.memory.introducedAt.clear();
  page.memory.otherAt.clear();
  return walk(page);
}

function establishedBy(found: readonly Outcome[]): ReadonlySet<number> {
  return new Set(
    found.flatMap(({ taken, hit, resolution: { entity } }) =>
      taken && hit.candidates.some((one) => one.entity === entity && one.weak && !one.short) ? [entity] : [],
    ),
  );
}

function walk(page: Page): Outcome[] {
  const found: Outcome[] = [];
  let at = 0;
  for (const [block, reading] of page.readings.entries()) {
    for (const hit of reading.hits) {
      at++;
      decideHit(page, { reading, block, at }, hit, found);
    }
  }
  return found;
}

interface Place {
  reading: Reading;
  block: number;
  /** The number of the hit on the page. */
  at: number;
}

/** Decides a hit; where it is no mention and no other name either, the shorter names inside it get their turn. */
function decideHit(page: Page, place: Place, hit: Hit, found: Outcome[]): void {
  if (hit.candidates.length === 0) return;
  const { gazetteer, memory, title } = page;
  const { reading, block, at } = place;
  const resolution = resolve(gazetteer, reading, hit, { block, at, title }, memory);
  const other = memory.other(reading, hit);
  if (other?.introduces) for (const key of nameKeys(reading, hit)) memory.otherAt.set(key, at);
  const taken = resolution.confidence >= MARK_THRESHOLD;
  const { start, end } = taken ? withInitials(reading.text, hit, resolution) : hit;
  found.push({ block, start, end, hit, resolution, taken, other });
  if (taken) remember(memory, resolution.entity, reading.text.slice(start, end), at, block);
  else if (!other) for (const inner of reading.within(hit)) decideHit(page, place, inner, found);
}

/** The span of a taken hit together with the initials that belong to it. */
function withInitials(text: string, hit: Hit, { scored }: Resolution): { start: number; end: number } {
  if (!scored[0]?.features.includes('initials')) return hit;
  const before = initialsBefore(text, hit);
  if (before) return { start: before.start, end: hit.end };
  return { start: hit.start, end: initialsAfter(text, hit)?.end ?? hit.end };
}
