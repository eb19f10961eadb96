// Computes a locator map: the paths of countries, the dots of places, and the names that fit.
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Entity } from '../../model/corpus.ts';
import type { Relative } from '../../model/listing.ts';
import type { Location } from '../../model/location.ts';
import type { Outlines } from '../../model/outlines.ts';
import type { ShownName } from '../../model/shown-name.ts';
import { countryName } from '../language/pack-words.ts';
import { type Box, type Label, labelsFor, type Wish } from './labels.ts';
import { projectionFor } from './view.ts';

/** A country with less visible area than this, in square px, is not named. */
const CORNER = 1200;
/** The height of type in px, as in map.css. */
const TYPE = { place: 12.5, related: 11, country: 10.5 } as const;
/** The distance in px of a name from the middle of its dot: clear of the place's ring, and of a dot. */
const OFF = { place: 11, related: 7 } as const;
/** Places nearer than this in px to one that is already drawn would be hidden by it. */
const HIDDEN = { here: 8, there: 6 } as const;
/** Half of the space in px that a dot takes, and the space of the globe in the lower right corner. */
const KEPT = { dot: 5, globe: 66 } as const;

/** An entity that has a place on the map. */
export type LocatedEntity = Entity & ShownName & { location: Location };

interface Size {
  width: number;
  height: number;
}

interface Dot extends ShownName {
  id: string;
  x: number;
  y: number;
}

/** Everything that is drawn, in px. */
export interface LocatorMap {
  x: number;
  y: number;
  related: Dot[];
  countries: { id: string; path: string }[];
  labels: Label[];
}

/** The map of a place; related places outside it, or under another's dot, are left out. */
export function mapOf(
  entity: LocatedEntity,
  related: readonly Relative[],
  outlines: Outlines,
  size: Size,
): LocatorMap {
  const { location } = entity;
  const located = related.flatMap(({ id, name, nameLanguage, location: there }) =>
    there ? [{ id, name, nameLanguage, there }] : [],
  );
  const projection = projectionFor({
    center: location,
    related: located.map(({ there }) => there),
    ...size,
  });
  const path = geoPath(projection).digits(1);
  const [x, y] = projection([location.lon, location.lat]) ?? [0, 0];
  const dots: Dot[] = [];
  for (const { there, ...named } of located) {
    const [left = -1, top = -1] = projection([there.lon, there.lat]) ?? [];
    const isIn = left > 0 && top > 0 && left < size.width && top < size.height;
    const isApart =
      Math.hypot(left - x, top - y) > HIDDEN.here &&
      dots.every((dot) => Math.hypot(left - dot.x, top - dot.y) > HIDDEN.there);
    if (isIn && isApart) dots.push({ ...named, x: left, y: top });
  }
  const countries = outlines.objects.region.geometries.flatMap((one) => {
    const shape = feature(outlines, one);
    const drawn = path(shape);
    if (drawn === null) return [];
    return [{ id: one.id ?? '', path: drawn, area: path.area(shape), middle: path.centroid(shape) }];
  });
  const wishes: Wish[] = [
    { id: entity.id, words: entity.name, x, y, size: TYPE.place, off: OFF.place },
    ...dots.map(
      ({ id, name, nameLanguage: _, ...spot }): Wish => ({
        id,
        words: name,
        ...spot,
        size: TYPE.related,
        off: OFF.related,
      }),
    ),
    ...countries.flatMap(({ id, area, middle }): Wish[] => {
      const words = countryName(id);
      if (words === undefined || area < CORNER) return [];
      return [{ id, words, x: middle[0], y: middle[1], size: TYPE.country }];
    }),
  ];
  const kept = [...[{ x, y }, ...dots].map(boxOf), globeBox(size)];
  return { x, y, related: dots, countries, labels: labelsFor(wishes, size, kept) };
}

const boxOf = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - KEPT.dot,
  top: y - KEPT.dot,
  right: x + KEPT.dot,
  bottom: y + KEPT.dot,
});

const globeBox = ({ width, height }: Size): Box => ({
  left: width - KEPT.globe,
  top: height - KEPT.globe,
  right: width,
  bottom: height,
});
