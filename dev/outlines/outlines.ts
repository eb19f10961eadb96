// Makes the small file of outlines for the panel's maps, from Natural Earth's (public domain).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MapArea, MapRegion } from '../../lib/model/manifest.ts';
import type { Outlines } from '../../lib/model/outlines.ts';
import { type Atlas, arcOf, written } from './arcs.ts';
import { type Point, type Tolerance, thinned } from './thin.ts';

/** In degrees, far from every place: just enough detail to close the shapes. */
const ELSEWHERE = 3;
/** In degrees: for a thumbnail globe. */
const GLOBE = 1;
/** The size of the smallest island to draw, in degrees from end to end: in the region, and on the globe. */
const ISLAND = { region: 0.06, globe: 3 };

/** Steps per degree: about 110 m on the ground, less than a pixel of any map here. */
const STEPS = 1000;

interface Shape {
  id?: string | number;
  type: string;
  arcs: number[][] | number[][][];
}
type WithShapes<Name extends string> = Atlas & { objects: Record<Name, { geometries: Shape[] }> };

/**
 * Outlines of the countries that a pack's maps show, in the detail that its areas ask for, and of all land for a globe.
 */
export function outlines({ areas, countries: shown }: MapRegion = { areas: [], countries: [] }): Outlines {
  const fine: WithShapes<'countries'> = read(import.meta.resolve('world-atlas/countries-10m.json'));
  const coarse: WithShapes<'land'> = read(import.meta.resolve('world-atlas/land-110m.json'));
  const arcs: Outlines['arcs'] = [];
  const numbers = new Set(shown.map(({ number }) => number));
  const countries = fine.objects.countries.geometries.filter(({ id }) => numbers.has(String(id)));
  const wanted = (box: Box) => areas.some((area) => meets(box, area)) && span(box) > ISLAND.region;
  const region = copier(fine, arcs, toleranceIn(areas), wanted);
  const globe = copier(
    coarse,
    arcs,
    () => GLOBE,
    (box) => span(box) > ISLAND.globe,
  );
  return {
    type: 'Topology',
    transform: { scale: [1 / STEPS, 1 / STEPS], translate: [0, 0] },
    objects: {
      region: { type: 'GeometryCollection', geometries: countries.map(region) },
      land: { type: 'GeometryCollection', geometries: coarse.objects.land.geometries.map(globe) },
    },
    arcs,
  };
}

const read = (address: string) => JSON.parse(readFileSync(fileURLToPath(address), 'utf8'));

/** Copies shapes of an atlas with simplified arcs; unwanted rings are left out. */
function copier(
  atlas: Atlas,
  into: Outlines['arcs'],
  tolerance: Tolerance,
  wanted: (box: Box) => boolean,
): (shape: Shape) => Outlines['objects']['land']['geometries'][number] {
  const places = new Map<number, number>();
  const copied = (index: number): number => {
    const old = index < 0 ? ~index : index;
    const place = places.get(old) ?? into.length;
    if (place === into.length) into.push(written(thinned(arcOf(atlas, old), tolerance), STEPS));
    places.set(old, place);
    return index < 0 ? ~place : place;
  };
  return ({ id, type, arcs }) => ({
    type: 'MultiPolygon',
    ...(id === undefined ? {} : { id: String(id) }),
    arcs: polygons(type, arcs)
      .filter(([outer = []]) => wanted(boxOf(outer.flatMap((index) => arcOf(atlas, index)))))
      .map((rings) => rings.map((ring) => ring.map(copied))),
  });
}

const polygons = (type: string, arcs: Shape['arcs']): number[][][] =>
  (type === 'Polygon' ? [arcs] : arcs) as number[][][];

const toleranceIn =
  (areas: readonly MapArea[]): Tolerance =>
  ([x, y]) =>
    areas.findLast(({ west, south, east, north }) => x > west && x < east && y > south && y < north)
      ?.tolerance ?? ELSEWHERE;

interface Box {
  low: Point;
  high: Point;
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const ends = (of: (...values: number[]) => number): Point => [
    xs.reduce((a, b) => of(a, b)),
    ys.reduce((a, b) => of(a, b)),
  ];
  return { low: ends(Math.min), high: ends(Math.max) };
}

const span = ({ low, high }: Box): number => Math.max(high[0] - low[0], high[1] - low[1]);

const meets = ({ low, high }: Box, { west, south, east, north }: MapArea): boolean =>
  low[0] < east && high[0] > west && low[1] < north && high[1] > south;
