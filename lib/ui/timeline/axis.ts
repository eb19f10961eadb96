// The axis of a timeline: which time stands where, which years are written, and what lies before it.
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { TimeSpan } from './span.ts';

/** Room in px that the times before the axis share, if there are any; and that the word under them takes. */
const EARLIER = { marks: 34, word: 56 } as const;
/** Room in px at both ends, so that a mark at an end is whole. */
const EDGE = 7;
/** A year's figure needs this room in px, with air. */
const YEAR = 40;
/** Steps between written years: round ones. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** At most this share of all stretches may lie before the axis… */
const FEW = 0.2;
/** … if a gap parts them from the rest that is as wide as this share of the rest. */
const GAP = 0.3;

/** A scale from time to px, the years to write, and where the axis proper begins if something lies before it. */
export interface Axis {
  x: ScaleTime<number, number>;
  years: { year: number; x: number }[];
  begins?: number;
}

/** An axis of whole years for some stretches of time. A few that lie far before the rest are set apart. */
export function axisFor(spans: readonly TimeSpan[], width: number): Axis {
  const starts = spans.flatMap(({ from, to }) => from ?? to ?? []).sort((a, b) => a - b);
  const end = Math.max(...spans.flatMap(({ from, to }) => to ?? from ?? []));
  const cut = apart(starts, end);
  const first = new Date(starts[cut] ?? end).getUTCFullYear();
  const lastDay = new Date(end - 1);
  const last = Math.max(first, lastDay.getUTCFullYear()) + 1;
  const left = cut > 0 ? EARLIER.marks : EDGE;
  const x = scaleUtc([Date.UTC(first, 0), Date.UTC(last, 0)], [left, width - EDGE]);
  const years = yearsOf(first, last, x);
  if (cut === 0) return { x, years };
  return { x, years: years.filter((year) => year.x >= EARLIER.word), begins: left };
}

/** How many of the starts, in order, lie far before the rest. */
function apart(starts: readonly number[], end: number): number {
  for (let cut = Math.floor(starts.length * FEW); cut > 0; cut -= 1) {
    const [before, first] = [starts[cut - 1], starts[cut]];
    if (before !== undefined && first !== undefined && first - before > (end - first) * GAP) return cut;
  }
  return 0;
}

function yearsOf(first: number, last: number, x: Axis['x']): Axis['years'] {
  const one = x(Date.UTC(first + 1, 0)) - x(Date.UTC(first, 0));
  const step = STEPS.find((years) => years * one >= YEAR) ?? last - first;
  const years: Axis['years'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    years.push({ year, x: x(Date.UTC(year, 0)) });
  return years;
}
