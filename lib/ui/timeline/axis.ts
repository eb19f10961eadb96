// The axis of a timeline: the scale, the years to label, and what lies before it.
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { TimeSpan } from './span.ts';

/** Width in px of the part for earlier times, if there are any; and of the word under them. */
const EARLIER = { marks: 34, word: 56 } as const;
/** Margin in px at both ends, so that a mark at an end is complete. */
const EDGE = 7;
/** The width in px that a year's label needs, with a gap. */
const YEAR = 40;
/** Steps between labelled years: round ones. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** At most this share of all spans may be before the axis… */
const FEW = 0.2;
/** … if a gap separates them from the rest that is as wide as this share of the rest. */
const GAP = 0.3;

/** A scale from time to px, the years to label, and where the axis proper begins if something precedes it. */
export interface Axis {
  x: ScaleTime<number, number>;
  years: { year: number; x: number }[];
  begins?: number;
}

/** An axis of whole years for some spans of time. A few that are much earlier than the rest are set apart. */
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

/** How many of the starts, in order, are much earlier than the rest. */
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
