// Finds coordinates that do not fit the name: far from the place that a thing is called after, or at a place of another name.
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { distance, type Located, locatedEntities, nearest } from './located.ts';

/** In km: a port, station or bridge is nearer to the town whose name it has. */
const IN_TOWN = 10;
/** In km: the middles of two towns or districts are farther apart. */
const SAME_SPOT = 1;

/** What is built and is called after a related place, but stands farther from every such place than a town is wide. */
export function farFromNamesake(items: Items): Problem[] {
  const located = locatedEntities(items);
  const facilities = kindsWith(items, 'facility');
  return located.flatMap((own) => {
    if (!facilities.has(own.value.kind)) return [];
    const others = located.filter((other) => areRelated(own, other) && shareName(own, other));
    const found = nearest(own, others);
    if (found === undefined || found.km <= IN_TOWN) return [];
    const message = `this is ${Math.round(found.km)} km from ${found.id}, whose name it has; check the coordinates of both.`;
    return [problemAt(own.place, ['location'], message)];
  });
}

/** Places at the spot of an earlier place that has no name in common with them: one of the two has the other's coordinates. */
export function sameSpots(items: Items): Problem[] {
  const places = kindsWith(items, 'place');
  const located = locatedEntities(items).filter(({ value }) => places.has(value.kind));
  return located.flatMap((own, at) => {
    const other = located
      .slice(0, at)
      .find((earlier) => distance(own, earlier) < SAME_SPOT && !shareName(own, earlier));
    if (other === undefined) return [];
    const message = `these are also the coordinates of ${other.value.id}, a place of another name; correct one of them or leave it out.`;
    return [problemAt(own.place, ['location'], message)];
  });
}

const kindsWith = ({ manifests }: Items, type: string): ReadonlySet<string> =>
  new Set((manifests[0]?.value.entityKinds ?? []).filter(({ names }) => names === type).map(({ id }) => id));

const areRelated = ({ value: a }: Located, { value: b }: Located): boolean =>
  (a.related?.includes(b.id) ?? false) || (b.related?.includes(a.id) ?? false);

/** Whether the names of two entities have a word with a capital in common. */
function shareName({ value: a }: Located, { value: b }: Located): boolean {
  const words = new Set<string>(b.name.match(/\p{Lu}\p{L}*/gu));
  return (a.name.match(/\p{Lu}\p{L}*/gu) ?? []).some((word) => words.has(word));
}
