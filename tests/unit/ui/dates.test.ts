// Dates and periods as the reader sees them.
import { describe, expect, test } from 'vitest';
import { aboutPeriod, formatDate, formatPeriod, formatYears } from '../../../lib/ui/language/dates.ts';

describe('formatDate', () => {
  test.each([
    ['2020-05-20', '20 May 2020'],
    ['2020-05-02', '2 May 2020'],
    ['2020-05', 'May 2020'],
    ['2020', '2020'],
    [undefined, 'no date'],
  ])('%s → %s', (date, words) => expect(formatDate(date)).toBe(words));
});

describe('formatPeriod', () => {
  test.each([
    ['2018', '2018'],
    ['2015/2018', '2015–2018'],
    ['2020-01/2020-03', 'January–March 2020'],
    ['2020-05-01/2020-05-20', '1–20 May 2020'],
    ['2019-12/2020-01', 'December 2019 – January 2020'],
    ['2020-01-28/2020-02-27', '28 January – 27 February 2020'],
    ['2017-12-22/..', 'since 22 December 2017'],
    ['../2019', 'until 2019'],
    ['2020-05/2020-05', 'May 2020'],
    ['2018/2019-04', '2018 – April 2019'],
  ])('%s → %s', (period, words) => expect(formatPeriod(period)).toBe(words));
});

describe('aboutPeriod', () => {
  test.each([
    ['2018', undefined, 'about 2018'],
    ['2018', '2020-05-20', 'about 2018'],
    ['2020-05-14', '2020', 'about 14 May 2020'],
    ['2024-04/2024-06', '2025-03', 'about April–June 2024'],
  ])('says %s of a source of %s', (passage, source, words) =>
    expect(aboutPeriod(passage, source)).toBe(words),
  );

  test.each([
    [undefined, '2020'],
    ['2020-05-20', '2020-05-20'],
    ['2020-05', '2020-05-20'],
    ['2020', '2020-05'],
  ])('adds nothing: %s of a source of %s', (passage, source) =>
    expect(aboutPeriod(passage, source)).toBeUndefined(),
  );
});

test('a year is written once if both are the same', () => {
  expect(formatYears('2015-06', '2026-02-03')).toBe('2015–2026');
  expect(formatYears('2020-01', '2020-12')).toBe('2020');
  expect(formatYears(undefined, '2020')).toBe('2020');
  expect(formatYears(undefined, undefined)).toBeUndefined();
});
