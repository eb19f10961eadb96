// Which marks are painted, and what is told of them.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { marksToPaint } from '../../../../lib/page/marks/density.ts';
import { type Count, countNames, createCountReporter } from '../../../../lib/page/marks/name-counts.ts';

const marks = [
  { mark: { entity: 'a', at: 1 }, section: 0 },
  { mark: { entity: 'a', at: 2 }, section: 0 },
  { mark: { entity: 'b', at: 3 }, section: 0 },
  { mark: { entity: 'a', at: 4 }, section: 1 },
];

test('the first on the page, the first in each section, or all', () => {
  const at = (density: 'page' | 'section' | 'all'): number[] =>
    marksToPaint(marks, density).map((mark) => mark.at);
  expect(at('page')).toEqual([1, 3]);
  expect(at('section')).toEqual([1, 3, 4]);
  expect(at('all')).toEqual([1, 2, 3, 4]);
});

test('names are counted whether painted or not', () => {
  expect(countNames(marks.map(({ mark }) => mark))).toEqual([
    { entity: 'a', count: 3 },
    { entity: 'b', count: 1 },
  ]);
});

test('names in prose come first, in their order, and it is said how many of all are', () => {
  const [menu, lead, other] = ['a', 'b', 'a'].map((entity) => ({ entity }));
  if (!menu || !lead || !other) throw new Error('Three are needed.');
  expect(countNames([menu, { entity: 'c' }, lead, other], [lead, other])).toEqual([
    { entity: 'b', count: 1 },
    { entity: 'a', count: 2, prose: 1 },
    { entity: 'c', count: 1, prose: 0 },
  ]);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('counts are reported once they no longer change, each state once, and again on demand', () => {
  const told: Count[][] = [];
  const ending = new AbortController();
  const teller = createCountReporter((names) => told.push(names), ending.signal);
  const one = [{ entity: 'a', count: 1 }];
  const two = [{ entity: 'a', count: 2 }];

  // That a page is read and holds no name is told, too.
  teller.update([]);
  vi.runAllTimers();
  expect(told.splice(0)).toEqual([[]]);
  teller.update(one);
  teller.update(two);
  vi.runAllTimers();
  teller.update(two);
  vi.runAllTimers();
  expect(told).toEqual([two]);
  teller.repeat();
  vi.runAllTimers();
  expect(told).toEqual([two, two]);
  teller.update([]);
  vi.runAllTimers();
  expect(told.at(-1)).toEqual([]);

  teller.update(one);
  ending.abort();
  vi.runAllTimers();
  expect(told).toHaveLength(3);
});
