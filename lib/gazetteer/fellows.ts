// Names enumerated together stand or fall together: where one of the cranes Moscow and Seoul is no city, neither is the other.
import type { Outcome } from './decide.ts';
import { inRow } from './rows.ts';
import type { Reading } from './surroundings.ts';

/** The taken outcomes that stand in a row with a name that is somebody else's, by the reasons it was refused for. */
export function doubtfulFellows(all: readonly Outcome[], readings: readonly Reading[]): ReadonlySet<Outcome> {
  const doubtful = new Set<Outcome>();
  const rows = rowsOf(all, readings);
  for (const row of rows) if (row.some(isAnothers)) for (const one of row) if (one.taken) doubtful.add(one);
  return doubtful;
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

/** Whether a name was refused because something on the page says that somebody else bears it, not for want of support. */
function isAnothers({ taken, other, resolution }: Outcome): boolean {
  if (taken) return false;
  return other?.introduces === true || resolution.scored[0]?.features.includes('region') === true;
}
