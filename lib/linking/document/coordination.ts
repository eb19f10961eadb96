// Names enumerated together stand or fall together: where one of the cranes Moscow and Seoul is no city, neither is the other.

import type { MatchedBlock } from '../context/matched-block.ts';
import type { Rejection } from '../context/name-context.ts';
import { isLedIn } from '../context/usage-patterns.ts';
import type { Outcome } from '../outcome.ts';
import { areCoordinated } from './enumerations.ts';

/**
 * The taken outcomes that stand in a row with a name that is something else's, as the signs beside it tell. A row that is used
 * as places and states are (to Moscow and Seoul) is left alone.
 */
export function doubtfulByCoordination(
  all: readonly Outcome[],
  matchedBlocks: readonly MatchedBlock[],
): ReadonlySet<Outcome> {
  const doubtful = new Set<Outcome>();
  for (const coordinated of coordinationsOf(all, matchedBlocks)) {
    if (!coordinated.some(isAnothersName) || isInUse(coordinated, matchedBlocks)) continue;
    for (const one of coordinated) if (one.taken) doubtful.add(one);
  }
  return doubtful;
}

/** What stands before the first of a row goes for all; what follows it is its fellow and tells nothing. */
function isInUse([first]: readonly Outcome[], matchedBlocks: readonly MatchedBlock[]): boolean {
  const matched = first && matchedBlocks[first.block];
  return first !== undefined && matched !== undefined && isLedIn(matched, first.match);
}

/** The outcomes that enumerations join, two and more at a time. */
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

/** Signs that something other than a person bears a name: pets, ships, teams; a person in full says nothing of his neighbours. */
const NAMESAKE_REASONS: ReadonlySet<Rejection['why']> = new Set(['address', 'age', 'vessel', 'team', 'role']);

/** Whether a name was refused because something on the page says that something else bears it, not for want of support. */
function isAnothersName({ taken, rejection, ranking }: Outcome): boolean {
  if (taken) return false;
  if (rejection) return NAMESAKE_REASONS.has(rejection.why);
  return ranking.candidates[0]?.features.includes('region') === true;
}
