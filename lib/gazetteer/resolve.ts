// Whom a hit names, and how sure that is: the one place where ambiguity is decided.
import type { Gazetteer } from './load.ts';
import type { Hit, HitCandidate } from './match.ts';
import { hasStranger } from './strangers.ts';
import type { Reading } from './surroundings.ts';

/** Hits below this confidence are no mentions. */
export const MARK_THRESHOLD = 0.5;

// What a candidate starts from. Chosen so that: a preferred name stands alone; a cue lifts the second choice above the
// first; a weak alias passes with a cue or in company, never alone; and company alone overturns no preference.
const SOLE = 0.9;
const PREFERRED = 0.7;
const RUNNER_UP = 0.35;
const WEAK = 0.25;
const WEAK_RUNNER_UP = 0.2;
/** A cue word in the sentence, nearby, or in the page's title. */
const CUE = 0.4;
/** Another, unmistakable name of the entity or of a related one in the same blocks. */
const COMPANY = 0.3;
/** A capitalised stranger beside the name; low enough to drop whatever speaks for it. */
const STRANGER = 0.4;

/** What the page says as a whole. */
export interface Surroundings {
  /** The search terms of the page's title. */
  title: ReadonlySet<string>;
  /** The entities that the page names beyond doubt, by number. */
  certain: ReadonlySet<number>;
}

/** A decision about a hit; entities by number. */
export interface Resolution {
  entity: number;
  confidence: number;
  /** The other candidates, likeliest first. */
  others: number[];
}

/** The entities that the readings name beyond doubt: a single strong candidate, with no stranger beside it. */
export function certainEntities(gazetteer: Gazetteer, readings: readonly Reading[]): ReadonlySet<number> {
  const certain = new Set<number>();
  for (const reading of readings) {
    for (const hit of reading.hits) {
      const [sole, second] = hit.candidates;
      if (!sole || second || certain.has(sole.entity) || isWeak(reading, hit, sole)) continue;
      if (!hasStranger(gazetteer, reading, hit)) certain.add(sole.entity);
    }
  }
  return certain;
}

/** Decides about one hit in the light of its surroundings. It throws none away: compare with `MARK_THRESHOLD`. */
export function resolve(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  surroundings: Surroundings,
): Resolution {
  const count = hit.candidates.length;
  const damping = hasStranger(gazetteer, reading, hit) ? STRANGER : 1;
  const scored = hit.candidates.map((candidate, rank) => {
    const weak = isWeak(reading, hit, candidate);
    let score = prior(rank, count, weak);
    if (count > 1 || weak) {
      if (hasCue(gazetteer, reading, hit, candidate, surroundings.title)) score += CUE;
      if (inCompany(gazetteer, candidate, surroundings.certain)) score += COMPANY;
    }
    return { entity: candidate.entity, score: Math.min(score, 1) * damping };
  });
  const [best, ...rest] = scored.toSorted((a, b) => b.score - a.score);
  return {
    entity: best?.entity ?? 0,
    confidence: best?.score ?? 0,
    others: rest.map(({ entity }) => entity),
  };
}

function prior(rank: number, count: number, weak: boolean): number {
  if (weak) return rank === 0 ? WEAK : WEAK_RUNNER_UP;
  if (count === 1) return SOLE;
  return rank === 0 ? PREFERRED : RUNNER_UP;
}

function hasCue(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  candidate: HitCandidate,
  title: ReadonlySet<string>,
): boolean {
  const cues = gazetteer.lists.cues[candidate.cues] ?? [];
  return cues.some((terms) => terms.every((term) => title.has(term)) || reading.isNear(terms, hit));
}

function inCompany(gazetteer: Gazetteer, { entity }: HitCandidate, certain: ReadonlySet<number>): boolean {
  if (certain.has(entity)) return true;
  return gazetteer.lists.entities[entity]?.related.some((other) => certain.has(other)) ?? false;
}

/** Weak by the corpus's word, or because the line is all in capitals, where "WHO" may be the pronoun. */
function isWeak(reading: Reading, hit: Hit, candidate: HitCandidate): boolean {
  if (candidate.weak || !candidate.exact) return candidate.weak;
  const { start, end } = reading.sentence(hit);
  const rest = `${reading.text.slice(start, hit.start)} ${reading.text.slice(hit.end, end)}`;
  return /\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(rest);
}
