// Walks through the hits of a page in order and decides each in the light of those before it.

import { cueTermsIn } from '../gazetteer/context-terms.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { type Hit, matchesIn } from '../gazetteer/match.ts';
import type { PageContext } from '../model/mention.ts';
import { latinRules } from '../text/languages/written-in.ts';
import { initialsAfter, initialsBefore } from './context/initials.ts';
import { type Reading, readingOf } from './context/matched-block.ts';
import type { OtherName } from './context/name-context.ts';
import { isUsed } from './context/usage-patterns.ts';
import { doubtfulFellows } from './document/coordination.ts';
import { isFull, nameKey, type PageMemory, pageMemory, remember } from './document/document-context.ts';
import { pageWords } from './document/document-words.ts';
import { type Feature, MARK_THRESHOLD } from './features.ts';
import type { Outcome } from './outcome.ts';
import { type Resolution, resolutionOf, resolve, withFeature } from './score.ts';

interface Page {
  gazetteer: Gazetteer;
  readings: readonly Reading[];
  memory: PageMemory;
  title: ReadonlySet<string>;
  /** The name taken last. */
  last: Outcome | undefined;
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
    last: undefined,
  };
  const first = walk(page);
  const established = establishedBy(first);
  // A name that only a cue elsewhere supports means the same throughout a page, also before that place.
  const second = established.size === 0 ? first : withEstablished(first, established);
  const all = withFellows(page, second);
  return isElsewhere(all, readings) ? all.map((outcome) => doubted(page, outcome)) : [...all];
}

/** Fewer different names than this tell nothing of a page. */
const FEWEST = 4;
/** Where fewer of its names than this are mentions, a page is about other things; on news of the world nine of ten are. */
const LEAST_SHARE = 0.5;

/** Whether most of the names on a page turned out to be other things' names. */
function isElsewhere(all: readonly Outcome[], readings: readonly Reading[]): boolean {
  const names = new Map<string, boolean>();
  for (const { block, hit, taken } of all) {
    const name = readings[block]?.text.slice(hit.start, hit.end) ?? '';
    names.set(name, names.get(name) === true || taken);
  }
  const taken = [...names.values()].filter(Boolean).length;
  return names.size >= FEWEST && taken < names.size * LEAST_SHARE;
}

/** An outcome on a page about other things: only what is used as a name right there stays, and what is no single word. */
function doubted({ gazetteer, readings }: Page, outcome: Outcome): Outcome {
  const { block, hit, taken, resolution } = outcome;
  const reading = readings[block];
  const candidate = hit.candidates.find(({ entity }) => entity === resolution.entity);
  if (!taken || !reading || !candidate) return outcome;
  const sure = !candidate.weak && !candidate.shared && !candidate.short;
  if (sure && isFull(reading.text.slice(hit.start, hit.end))) return outcome;
  const features = resolution.scored[0]?.features ?? [];
  const used = !candidate.weak && isUsed(gazetteer, reading, hit, candidate);
  if (features.includes('acts') || (used && !features.some((one) => REFUTES_USE.has(one)))) return outcome;
  return lessened(outcome, 'elsewhere');
}

/** What a name in use is doubted for all the same: 韩国的, but of the Warring States; cranes called Moscow and Seoul. */
const REFUTES_USE: ReadonlySet<Feature> = new Set(['olderState', 'fellow']);

/** An outcome with one more reason against it. */
function lessened(outcome: Outcome, feature: Feature): Outcome {
  const resolution = resolutionOf(outcome.resolution.scored.map((one) => withFeature(one, feature)));
  return { ...outcome, resolution, taken: resolution.confidence >= MARK_THRESHOLD };
}

/** The outcomes with doubt on those whose fellows in a row are somebody else's; full names and what nothing else bears stay. */
function withFellows({ readings }: Page, all: readonly Outcome[]): readonly Outcome[] {
  const doubtful = doubtfulFellows(all, readings);
  if (doubtful.size === 0) return all;
  return all.map((outcome) => {
    const { hit, resolution } = outcome;
    const shared = hit.candidates.some(({ entity, shared }) => entity === resolution.entity && shared);
    return shared && doubtful.has(outcome) ? lessened(outcome, 'fellow') : outcome;
  });
}

/** The outcomes with a second chance for names that the page uses elsewhere beyond doubt. */
function withEstablished(first: readonly Outcome[], established: ReadonlySet<number>): Outcome[] {
  let inside = -1;
  return first.flatMap((outcome): Outcome[] => {
    // The shorter names inside a name that is taken after all.
    if (outcome.inner && inside >= 0) return [];
    inside = -1;
    const { scored } = outcome.resolution;
    if (outcome.taken || outcome.other || !scored.some(({ entity }) => established.has(entity)))
      return [outcome];
    const resolution = resolutionOf(
      scored.map((one) => (established.has(one.entity) ? withFeature(one, 'established') : one)),
    );
    const taken = resolution.confidence >= MARK_THRESHOLD;
    if (taken && !outcome.inner) inside = outcome.start;
    return [{ ...outcome, resolution, taken }];
  });
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
      decideHit(page, { reading, block, at, inner: false }, hit, found);
    }
  }
  return found;
}

interface Place {
  reading: Reading;
  block: number;
  /** The number of the hit on the page. */
  at: number;
  inner: boolean;
}

/** A longer name that its context or its owner refutes leaves those inside it as they are: US sanctions on *North Korea*. */
const APART: ReadonlySet<OtherName['why']> = new Set(['context', 'owner']);

/** Decides a hit; where it is no mention and no other name either, the shorter names inside it get their turn. */
function decideHit(page: Page, place: Place, hit: Hit, found: Outcome[]): void {
  if (hit.candidates.length === 0) return;
  const { gazetteer, memory, title } = page;
  const { reading, block, at, inner } = place;
  const resolution = resolve(gazetteer, reading, hit, { block, at, title }, memory);
  const other = memory.other(reading, hit);
  if (other?.introduces)
    for (const { entity } of hit.candidates) memory.otherAt.set(nameKey(reading, hit, entity), at);
  const taken = resolution.confidence >= MARK_THRESHOLD;
  const span = taken ? withInitials(reading.text, hit, resolution) : hit;
  // Initials between two surnames ("Matsegora A. Matsegora") belong to the first, which has them already.
  const claimed = span.start < hit.start && page.last?.block === block && page.last.end > span.start;
  const { start, end } = claimed ? hit : span;
  const outcome = { block, start, end, hit, resolution, taken, other, inner };
  found.push(outcome);
  if (taken) page.last = outcome;
  if (taken) remember(memory, resolution.entity, reading.text.slice(start, end), at, block);
  else if (!other || APART.has(other.why))
    for (const shorter of reading.within(hit)) decideHit(page, { ...place, inner: true }, shorter, found);
}

/** The span of a taken hit together with the initials that belong to it. */
function withInitials(text: string, hit: Hit, { scored }: Resolution): { start: number; end: number } {
  if (!scored[0]?.features.includes('initials')) return hit;
  const before = initialsBefore(text, hit);
  if (before) return { start: before.start, end: hit.end };
  return { start: hit.start, end: initialsAfter(text, hit)?.end ?? hit.end };
}
