// Suggestions for mistyped names and ids.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../lib/text/nearest.ts';

const NAMES = [['Harbour Gazette'], ['Agency One'], ['Anna Berg', 'Анна Берг'], ['Archive']];

test.each([
  ['harbor gazette', 'Harbour Gazette'],
  ['gazete', 'Harbour Gazette'],
  ['agency-one', 'Agency One'],
  ['анна бегр', 'Анна Берг'],
  ['Arkhive', 'Archive'],
])('%s: %s', (typed, meant) => {
  expect(nearest(typed, NAMES, 0.4)[0]).toBe(meant);
});

test('what is too far was not meant', () => {
  expect(nearest('zzyzx', NAMES, 0.4)).toEqual([]);
  expect(nearest('zzyzx', NAMES)).toHaveLength(3);
});

test('suggests at most three things, each by one of its names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.array(fc.string(), { maxLength: 3 })), (typed, things) => {
      const found = nearest(typed, things);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      for (const one of found) expect(things.flat()).toContain(one);
    }),
  );
});
