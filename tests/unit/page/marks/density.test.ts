// Which marks are painted, of one name that stands three times in two sections and another that stands once.
import { expect, test } from 'vitest';
import { marksToPaint } from '../../../../lib/page/marks/density.ts';

const placed = (entity: string, section: number) => ({ mark: { entity, section }, section });
const marks = [placed('a', 1), placed('b', 1), placed('a', 1), placed('a', 2)];

test.each([
  ['none', []],
  ['page', ['a1', 'b1']],
  ['section', ['a1', 'b1', 'a2']],
  ['all', ['a1', 'b1', 'a1', 'a2']],
] as const)('%s', (density, expected) => {
  expect(marksToPaint(marks, density).map(({ entity, section }) => `${entity}${section}`)).toEqual(expected);
});
