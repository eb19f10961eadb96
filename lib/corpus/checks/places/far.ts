// Finds coordinates that are far from those of every related place.
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { locatedEntities, nearest } from './located.ts';

/** In km: related places of one region are nearer to each other. */
const FAR = 1500;

/** Places whose nearest related place is farther away than any region is wide. */
export function farPlaces(items: Items): Problem[] {
  const located = locatedEntities(items);
  return located.flatMap((own) => {
    const others = located.filter(({ value }) => own.value.related?.includes(value.id));
    const found = nearest(own, others);
    if (found === undefined || found.km <= FAR) return [];
    const message = `this is ${Math.round(found.km)} km from ${found.id}, the nearest related place; check the coordinates.`;
    return [problemAt(own.place, ['location'], message)];
  });
}
