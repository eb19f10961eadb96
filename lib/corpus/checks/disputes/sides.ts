// Checks that every passage of a dispute is on exactly one side, and every passage of a side in the dispute.
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

/** Passages of a dispute that are on no side or on two, and passages of a side that the dispute lacks. */
export function brokenSides(items: Items): Problem[] {
  return items.disputes.flatMap(({ value, place }) => {
    const sided = value.sides.flatMap((side) => side.passages);
    const faults = value.passages.flatMap((id, position) => {
      if (value.passages.indexOf(id) !== position) {
        return [problemAt(place, ['passages', position], `${id} is listed twice; list it once.`)];
      }
      const sides = sided.filter((other) => other === id).length;
      if (sides === 1) return [];
      const what = sides === 0 ? 'no side' : `${sides} sides`;
      return [problemAt(place, ['passages', position], `${id} stands on ${what}; put it on exactly one.`)];
    });
    const unlisted = value.sides.flatMap((side, at) =>
      side.passages.flatMap((id, position) =>
        value.passages.includes(id)
          ? []
          : [
              problemAt(
                place,
                ['sides', at, 'passages', position],
                `${id} is not among the dispute's passages; add it there or remove it here.`,
              ),
            ],
      ),
    );
    return [...faults, ...unlisted];
  });
}
