// The map's reckoning, on the outlines as the build makes them: where things stand, and whose names find room.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlines } from '../../../dev/outlines/outlines.ts';
import type { Relative } from '../../../lib/model/listing.ts';
import { Outlines } from '../../../lib/model/outlines.ts';
import { labelsFor, type Wish } from '../../../lib/ui/map/labels.ts';
import { type LocatedEntity, mapOf } from '../../../lib/ui/map/map-of.ts';
import { bundledManifest } from '../bundled-manifest.ts';

/** The file's size in bytes at most: it goes with every installation. */
const LIMIT = 60 * 1024;
const SIZE = { width: 328, height: 190 };
const made = outlines(bundledManifest.map);

const rason: LocatedEntity = {
  id: 'rason',
  kind: 'place',
  name: 'Rason',
  description: '',
  aliases: {},
  location: { lat: 42.34444, lon: 130.38444 },
};
const near = (id: string, lat: number, lon: number): Relative => ({
  id,
  name: id,
  kind: 'place',
  description: '',
  location: { lat, lon },
});
const khasan = near('khasan', 42.428, 130.646);

describe('the outlines', () => {
  test('are small, in the agreed form, and the same each time', () => {
    const text = JSON.stringify(made);
    expect(text.length).toBeLessThan(LIMIT);
    expect(Outlines.parse(JSON.parse(text))).toEqual(made);
    expect(JSON.stringify(outlines(bundledManifest.map))).toBe(text);
  });
  test('have the five countries of the region, and land for the globe', () => {
    const { region, land } = made.objects;
    expect(region.geometries.map(({ id }) => id).sort()).toEqual(['156', '392', '408', '410', '643']);
    expect(region.geometries.every(({ arcs }) => arcs.length > 0)).toBe(true);
    expect(land.geometries[0]?.arcs.length).toBeGreaterThan(5);
  });
});

describe('a map', () => {
  const map = mapOf(rason, [khasan, near('moscow', 55.75, 37.6), near('same', 42.345, 130.385)], made, SIZE);
  test('has the place in its middle, and near places on the correct side', () => {
    expect([map.x, map.y].map(Math.round)).toEqual([SIZE.width / 2, SIZE.height / 2]);
    const [dot] = map.related;
    // Khasan lies north-east of Rason.
    expect(dot?.x).toBeGreaterThan(map.x);
    expect(dot?.y).toBeLessThan(map.y);
  });
  test('leaves out what is outside it, or under another dot', () => {
    expect(map.related.map(({ id }) => id)).toEqual(['khasan']);
  });
  test('names the place, its neighbour and the countries around', () => {
    expect(map.labels.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Rason', 'khasan', 'Russia', 'China', 'DPRK']),
    );
  });
  test('of a country reaches as far as a country', () => {
    const country = mapOf(
      { ...rason, location: { lat: 40, lon: 127 } },
      [near('pyongyang', 39.03, 125.75)],
      made,
      SIZE,
    );
    expect(country.related.map(({ id }) => id)).toEqual(['pyongyang']);
    expect(country.labels.map(({ words }) => words)).toContain('ROK');
  });
});

test('no two names overlap, none leaves the map, the first is never dropped for a later one', () => {
  const wish: fc.Arbitrary<Omit<Wish, 'id'>> = fc.record(
    {
      words: fc.string({ minLength: 1, maxLength: 24 }),
      x: fc.integer({ min: 0, max: SIZE.width }),
      y: fc.integer({ min: 0, max: SIZE.height }),
      size: fc.constantFrom(11, 12.5),
      off: fc.constantFrom(7, 11),
    },
    { requiredKeys: ['words', 'x', 'y', 'size'] },
  );
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (some) => {
      const wishes = some.map((one, at) => ({ ...one, id: String(at) }));
      const labels = labelsFor(wishes, SIZE, []);
      const heights = labels.map(({ id, y }) => ({ y, half: (wishes[Number(id)]?.size ?? 0) * 0.6 }));
      for (const { y, half } of heights) {
        expect(y - half).toBeGreaterThanOrEqual(0);
        expect(y + half).toBeLessThanOrEqual(SIZE.height);
      }
      // Taking the last wish away changes nothing for those before it.
      const fewer = labelsFor(wishes.slice(0, -1), SIZE, []);
      expect(labels.slice(0, fewer.length)).toEqual(fewer);
    }),
  );
});
