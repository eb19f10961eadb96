// The entities of a corpus that stand at a point, and how far they are from each other.
import type { Entity } from '../../../model/corpus.ts';
import { isWide, type Location } from '../../../model/location.ts';
import type { Item, Items } from '../../items.ts';

/** In km, the mean radius of the Earth (IUGG). */
const EARTH = 6371;

/** An entity with its coordinates. */
export interface Located extends Item<Entity> {
  at: Location;
}

/** All entities with coordinates that are not those of a whole country. */
export function locatedEntities({ entities }: Items): Located[] {
  return entities.flatMap((item) => {
    const at = item.value.location;
    return at === undefined || isWide(at) ? [] : [{ ...item, at }];
  });
}

/** In km, along the great circle (haversine formula). */
export function distance({ at: a }: Located, { at: b }: Located): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}

/** The nearest of some entities, and how far it is in km; undefined if there are none. */
export function nearest(place: Located, others: readonly Located[]): { id: string; km: number } | undefined {
  return others
    .map((other) => ({ id: other.value.id, km: distance(place, other) }))
    .toSorted((a, b) => a.km - b.km)[0];
}
