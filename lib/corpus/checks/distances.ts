// Finds coordinates that are far from those of every related place.
import { isWide } from '../../model/location.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** In km: related places of one region are nearer to each other. */
const FAR = 1500;
/** In km, the mean radius of the Earth (IUGG). */
const EARTH = 6371;

interface Location {
  lat: number;
  lon: number;
}

/** Places whose nearest related place is farther away than any region is wide. */
export function farPlaces({ entities }: Items): Problem[] {
  const located = new Map(
    entities.flatMap(({ value }) =>
      value.location === undefined || isWide(value.location) ? [] : [[value.id, value.location]],
    ),
  );
  return entities.flatMap(({ value: { id, related = [] }, place }) => {
    const own = located.get(id);
    const others = related.flatMap((other) => {
      const location = located.get(other);
      return own === undefined || location === undefined ? [] : [{ other, km: distance(own, location) }];
    });
    const [nearest] = others.toSorted((a, b) => a.km - b.km);
    if (nearest === undefined || nearest.km <= FAR) return [];
    const message = `this is ${Math.round(nearest.km)} km from ${nearest.other}, the nearest related place; check the coordinates.`;
    return [problemAt(place, ['location'], message)];
  });
}

/** In km, along the great circle (haversine formula). */
function distance(a: Location, b: Location): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}
