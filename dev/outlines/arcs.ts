// Reads arcs of one TopoJSON file as degrees, and writes the simplified ones into another.
import type { Point } from './thin.ts';

/** The parts of a TopoJSON file that are read. */
export interface Atlas {
  transform: { scale: [number, number]; translate: [number, number] };
  /** Points in steps, each after the first as the difference from the previous one. */
  arcs: [number, number][][];
}

/** An arc of an atlas in degrees; `~index` is the arc read backwards, as in the format. */
export function arcOf({ transform, arcs }: Atlas, index: number): Point[] {
  const { scale, translate } = transform;
  const steps = arcs[index < 0 ? ~index : index] ?? [];
  let [x, y] = [0, 0];
  const points = steps.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return index < 0 ? points.reverse() : points;
}

/** An arc in the format's form, with so many steps per degree; repeated points are dropped. */
export function written(arc: readonly Point[], steps: number): [number, number][] {
  const inSteps = arc.map(([x, y]): [number, number] => [Math.round(x * steps), Math.round(y * steps)]);
  const apart = inSteps.filter(([x, y], at) => {
    const before = inSteps[at - 1];
    return at === inSteps.length - 1 || before === undefined || before[0] !== x || before[1] !== y;
  });
  return apart.map(([x, y], at) => {
    const [a, b] = apart[at - 1] ?? [0, 0];
    return [x - a, y - b];
  });
}
