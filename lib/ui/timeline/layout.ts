// Lays passages out on a timeline: a row for each viewpoint, with as many lanes as it takes to keep marks apart.
import type { Excerpt } from '../../model/evidence.ts';
import { viewpointOf } from '../../model/voice.ts';
import { inPackOrder } from '../language/vocabulary.ts';
import { type Axis, axisFor } from './axis.ts';
import { isPoint, spanOf, type TimeSpan } from './span.ts';

/** Sizes in px: a row's head with its badge, a lane, the gap below a row, and the years below everything. */
const SIZE = { head: 20, lane: 13, air: 7, years: 20 } as const;
/** How wide a point is, in px, and the distance of marks in one lane. */
const POINT = { width: 9, apart: 3 } as const;

/** A passage on the timeline; positions in px. */
export interface Mark {
  excerpt: Excerpt;
  left: number;
  right: number;
  /** The middle of its lane. */
  y: number;
  /** A point in time, or a span. */
  isPoint: boolean;
  /** Ends that are unknown or outside the axis. */
  open: { left: boolean; right: boolean };
}

/** The marks of one viewpoint. */
export interface Row {
  viewpoint: string;
  top: number;
  marks: Mark[];
}

/** Everything needed to draw a timeline. */
export interface Layout extends Axis {
  rows: Row[];
  /** All marks in the order of time. */
  marks: Mark[];
  /** In px, including the years. */
  height: number;
}

/**
 * Lays out the dated passages in a given width in px; undefined if fewer than two are dated, because there is nothing
 * to compare.
 */
export function layoutOf(excerpts: readonly Excerpt[], width: number): Layout | undefined {
  const dated = excerpts.flatMap((excerpt) =>
    excerpt.passage.date === undefined ? [] : [{ excerpt, span: spanOf(excerpt.passage.date) }],
  );
  if (dated.length < 2) return undefined;
  const axis = axisFor(
    dated.map(({ span }) => span),
    width,
  );
  const placed = dated
    .map(({ excerpt, span }) => markOf(excerpt, span, axis, width))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const rows: Row[] = [];
  let top = 0;
  for (const viewpoint of inPackOrder(placed.map(({ excerpt }) => viewpointOf(excerpt)))) {
    const marks = placed.filter(({ excerpt }) => viewpointOf(excerpt) === viewpoint);
    if (marks.length === 0) continue;
    const lanes = spread(marks, top + SIZE.head);
    rows.push({ viewpoint, top, marks });
    top += SIZE.head + lanes * SIZE.lane + SIZE.air;
  }
  return { ...axis, rows, marks: placed, height: top + SIZE.years };
}

function markOf(excerpt: Excerpt, span: TimeSpan, { x, begins }: Axis, width: number): Mark {
  const before = begins === undefined ? 0 : POINT.apart;
  const edge = (time: number): number => Math.max(before, Math.min(width, x(time)));
  const left = span.from === undefined ? before : edge(span.from);
  const right = span.to === undefined ? width : edge(span.to);
  const open = {
    left: span.from === undefined || x(span.from) < before,
    right: span.to === undefined,
  };
  // A mark from before the axis is drawn in the part for earlier times, not to scale.
  const isEarlier = begins !== undefined && span.to !== undefined && x(span.to) <= begins;
  if (!isPoint(span) && right - left > POINT.width && !isEarlier)
    return { excerpt, left, right, y: 0, isPoint: false, open };
  const middle = isEarlier ? begins / 2 : (left + right) / 2;
  return {
    excerpt,
    left: middle - POINT.width / 2,
    right: middle + POINT.width / 2,
    y: 0,
    isPoint: true,
    open: { left: false, right: false },
  };
}

/** Gives each mark, in order, the first lane where it fits; returns how many lanes that takes. */
function spread(marks: Mark[], top: number): number {
  const ends: number[] = [];
  for (const mark of marks) {
    const free = ends.findIndex((end) => end + POINT.apart <= mark.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.right;
    mark.y = top + lane * SIZE.lane + SIZE.lane / 2;
  }
  return ends.length;
}
