// The charts' reckoning: numbers as printed, never guessed; figures of one thing; a scale from nothing.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Excerpt } from '../../../lib/model/evidence.ts';
import { readValue } from '../../../lib/ui/chart/number.ts';
import { scaleFor } from '../../../lib/ui/chart/scale.ts';
import { seriesOf } from '../../../lib/ui/chart/series.ts';
import { excerpts } from './fixtures.ts';

test.each<[string, number, number]>([
  ['277,365', 277365, 277365],
  ['8.5', 8.5, 8.5],
  ['0.5', 0.5, 0.5],
  ['1.36 million', 1.36e6, 1.36e6],
  ['1.2 billion', 1.2e9, 1.2e9],
  ['2,000–3,000', 2000, 3000],
  ['2,000 - 3,000', 2000, 3000],
  ['1.5 million–2 million', 1.5e6, 2e6],
  ['2018', 2018, 2018],
])('%s is read', (printed, low, high) => {
  const value = readValue(printed);
  expect(value?.low).toBeCloseTo(low);
  expect(value?.high).toBeCloseTo(high);
});

test.each([
  ...[
    '',
    'many',
    'about 5',
    '2-3,000',
    '500–1,000',
    '3,000–2,000',
    '1,36',
    '1.234.567',
    '12,34',
    '1–2–3',
    '-5',
  ],
  ...['007', '1e6', '2–3 million', '5 %', '1 000', '½', '٣', '1,0000', '0x10', '1 trillion', '5+', '>5'],
])('%s is not guessed at', (printed) => {
  expect(readValue(printed)).toBeUndefined();
});

test.each([
  ['de', '2,4', 2.4],
  ['de', '277.365', 277365],
  ['de', '1,36 Millionen', 1.36e6],
  ['ru', '12 345,5', 12345.5],
  ['ru', '5 миллионов', 5e6],
  ['ko', '5만', 5e4],
  ['zh', '1.2亿', 1.2e8],
])('in %s, %s is read', (language, printed, number) => {
  expect(readValue(printed, language)?.low).toBeCloseTo(number);
});

test('every formatted whole number is read back', () => {
  const print = new Intl.NumberFormat('en');
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(readValue(print.format(number))).toEqual({ low: number, high: number });
    }),
  );
});

const stating = (date: string, ...figures: [value: string, unit: string, of: string][]): Excerpt => {
  const [{ passage, source }] = excerpts;
  return {
    passage: { ...passage, date, figures: figures.map(([value, unit, of]) => ({ value, unit, of })) },
    source,
    highlights: [],
  };
};

test('figures with one unit about one thing make a series, in the order of time; unreadable ones are counted', () => {
  const [first, ...rest] = seriesOf([
    stating('2020', ['30', 'tons', 'coal 2020']),
    stating('2018', ['10', 'tons', 'coal, Russia 2018'], ['7', 'tons', 'wheat']),
    stating('2019', ['2-3,000', 'tons', 'coal'], ['20', 'tons', 'coal (estimate)']),
    stating('2021', ['5', 'barrels', 'coal'], ['9', 'tons', 'coal deficit']),
  ]);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ unit: 'tons', subject: 'coal', unread: 1 });
  expect(first?.stated.map(({ figure }) => figure.value)).toEqual(['10', '20', '30']);
});

test('a label of only who and when leaves the unit; two figures are not a series', () => {
  const of = ['Russia 2019', 'China and Russia 2018', 'January 2023'];
  const states = of.map((label, at) => stating(`201${at}`, ['5', 'barrels', label]));
  expect(seriesOf(states)).toMatchObject([{ unit: 'barrels', subject: '' }]);
  expect(seriesOf(states.slice(1))).toEqual([]);
});

test('the scale begins at zero and includes the greatest', () => {
  const { at, ticks } = scaleFor([
    { low: 130, high: 130 },
    { low: 300, high: 320 },
  ]);
  expect(at(0)).toBe(0);
  expect(at(320)).toBeLessThanOrEqual(100);
  expect(at(320)).toBeGreaterThan(50);
  expect(ticks[0]).toEqual({ words: '0', at: 0 });
});
