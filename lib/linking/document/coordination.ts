// Names enumerated together stand or fall together: where one of the cranes Moscow and Seoul is no city, neither is the other.

import type { Reading } from '../context/matched-block.ts';
import type { OtherName } from '../context/name-context.ts';
import { isLedIn } from '../context/usage-patterns.ts';
import type { Outcome } from '../outcome.ts';
import { inRow } from './enumerations.ts';

/**
 * The taken outcomes that stand in a row with a name that is something else's, as the signs beside it tell. A row that is used
 * as places and states are (to Moscow and Seoul) is left alone.
 */
export function doubtfulFellows(all: readonly Outcome[], readings: readonly Reading[]): ReadonlySet<Outcome> {
  const doubtful = new Set<Outcome>();
  for (const row of rowsOf(all, readings)) {
    if (!row.some(isAnothers) || isInUse(row, readings)) continue;
    for (const one of row) if (one.taken) doubtful.add(one);
  }
  return doubtful;
}

/** What stands before the first of a row goes for all; what follows it is its fellow and tells nothing. */
function isInUse([first]: readonly Outcome[], readings: readonly Reading[]): boolean {
  const reading = first && readings[first.block];
  return first !== undefined && reading !== undefined && isLedIn(reading, first.hit);
}

/** The outcomes that enumerations join, two and more at a time. */
function rowsOf(all: readonly Outcome[], readings: readonly Reading[]): Outcome[][] {
  const rows: Outcome[][] = [];
  for (const outcome of all) {
    if (outcome.inner) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && areJoined(last, outcome, readings)) row.push(outcome);
    else rows.push([outcome]);
  }
  return rows.filter(({ length }) => length > 1);
}

function areJoined(one: Outcome, next: Outcome, readings: readonly Reading[]): boolean {
  const reading = readings[next.block];
  return one.block === next.block && reading !== undefined && inRow(reading, one, next);
}

/** Signs that something other than a person bears a name: pets, ships, teams; a person in full says nothing of his neighbours. */
const LENDING: ReadonlySet<OtherName['why']> = new Set(['address', 'age', 'vessel', 'team', 'cast']);

/** Whether a name was refused because something on the page says that something else bears it, not for want of support. */
function isAnothers({ taken, other, resolution }: Outcome): boolean {
  if (taken) return false;
  if (other) return LENDING.has(other.why);
  return resolution.scored[0]?.features.includes('region') === true;
}
