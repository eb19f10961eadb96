// Coordinated names are of the same kind: if one of the cranes Moscow and Seoul is not a city, neither is the other.

import type { MatchedBlock } from '../context/matched-block.ts';
import type { Rejection } from '../context/name-context.ts';
import { isLedIn } from '../context/usage-patterns.ts';
import type { Outcome } from '../outcome.ts';
import { areCoordinated } from './enumerations.ts';

/**
 * The accepted outcomes that are coordinated with a namesake, as its adjacent words show. Names used as places or
 * states (to Moscow and Seoul) are left out.
 */
export function doubtfulByCoordination(
  all: readonly Outcome[],
  matchedBlocks: readonly MatchedBlock[],
): ReadonlySet<Outcome> {
  const doubtful = new Set<Outcome>();
  for (const coordinated of coordinationsOf(all, matchedBlocks)) {
    if (!coordinated.some(isAnothersName) || isInUse(coordinated, matchedBlocks)) continue;
    for (const one of coordinated) if (one.isMention) doubtful.add(one);
  }
  return doubtful;
}

/** The words before the first coordinated name apply to all of them; the words after it are only the next name. */
function isInUse([first]: readonly Outcome[], matchedBlocks: readonly MatchedBlock[]): boolean {
  const matched = first && matchedBlocks[first.block];
  return first !== undefined && matched !== undefined && isLedIn(matched, first.match);
}

/** The groups of two or more coordinated outcomes. */
function coordinationsOf(all: readonly Outcome[], matchedBlocks: readonly MatchedBlock[]): Outcome[][] {
  const coordinations: Outcome[][] = [];
  for (const outcome of all) {
    if (outcome.nested) continue;
    const coordinated = coordinations.at(-1);
    const last = coordinated?.at(-1);
    if (coordinated && last && areJoined(last, outcome, matchedBlocks)) coordinated.push(outcome);
    else coordinations.push([outcome]);
  }
  return coordinations.filter(({ length }) => length > 1);
}

function areJoined(one: Outcome, next: Outcome, matchedBlocks: readonly MatchedBlock[]): boolean {
  const matched = matchedBlocks[next.block];
  return one.block === next.block && matched !== undefined && areCoordinated(matched, one, next);
}

/**
 * Reasons that indicate a pet, a ship or a team of that name; a person's full name tells nothing about coordinated
 * names.
 */
const NAMESAKE_REASONS: ReadonlySet<Rejection['why']> = new Set(['address', 'age', 'vessel', 'team', 'role']);

/** Whether a match was rejected because it means something else there, not for lack of support. */
function isAnothersName({ isMention, rejection, ranking }: Outcome): boolean {
  if (isMention) return false;
  if (rejection) return NAMESAKE_REASONS.has(rejection.why);
  return ranking.candidates[0]?.features.includes('region') === true;
}
