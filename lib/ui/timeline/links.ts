// Arcs between passages on a timeline that disagree.
import { curveNatural, line, linkVertical } from 'd3-shape';
import type { ShownDispute } from '../../model/evidence.ts';
import { viewpointOf } from '../../model/voice.ts';
import type { Mark } from './layout.ts';

/** An arc between two marks; `path` is an SVG path. */
export interface Link {
  /** The passages at its ends. */
  ends: readonly [string, string];
  path: string;
}

/** How far an arc between neighbours bends away from them, in px. */
const BEND = 12;

/** Links each passage of a dispute to the nearest in time on another side; each pair once. */
export function linksOf(disputes: readonly ShownDispute[], marks: readonly Mark[]): Link[] {
  const placed = new Map(marks.map((mark) => [mark.excerpt.passage.id, mark]));
  const links = new Map<string, Link>();
  for (const { dispute } of disputes) {
    const sides = dispute.sides.map(({ passages }) => passages.flatMap((id) => placed.get(id) ?? []));
    for (const [at, side] of sides.entries()) {
      const others = sides.filter((_, other) => other !== at).flat();
      for (const mark of side) {
        const nearest = others.toSorted((a, b) => apart(mark, a) - apart(mark, b))[0];
        if (nearest === undefined) continue;
        const ends = [mark, nearest].map(({ excerpt }) => excerpt.passage.id).sort() as [string, string];
        if (ends[0] !== ends[1]) links.set(ends.join(' '), { ends, path: pathOf(mark, nearest) });
      }
    }
  }
  return [...links.values()];
}

const middle = ({ left, right }: Mark): number => (left + right) / 2;

const apart = (one: Mark, other: Mark): number => Math.abs(middle(one) - middle(other));

const across = linkVertical<[Mark, Mark], Mark>()
  .source(([from]) => from)
  .target(([, to]) => to)
  .x(middle)
  .y(({ y }) => y);

const bow = line().curve(curveNatural);

function pathOf(one: Mark, other: Mark): string {
  const [from, to] = one.y <= other.y ? [one, other] : [other, one];
  if (viewpointOf(one.excerpt) !== viewpointOf(other.excerpt)) return across([from, to]) ?? '';
  // Within a row an arc bends up and over, or aside where the two stand one above the other.
  const [x, y] = [(middle(one) + middle(other)) / 2, (one.y + other.y) / 2];
  const bend: [number, number] =
    apart(one, other) > BEND ? [x, from.y - BEND] : [Math.max(one.right, other.right) + BEND / 2, y];
  return bow([[middle(from), from.y], bend, [middle(to), to.y]]) ?? '';
}
