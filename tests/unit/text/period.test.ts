// Dates and intervals as the corpus writes them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fault, firstDay, inCalendar, lastDay } from '../../../lib/text/period.ts';

describe('period', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12/2020-01', '2019-12-01', '2020-01-31'],
    ['2017-12-22/..', '2017-12-22', '9999-12-31'],
    ['../2019-02-28', '0000-01-01', '2019-02-28'],
  ])('%s lasts from %s to %s', (period, from, to) => {
    expect([firstDay(period), lastDay(period)]).toEqual([from, to]);
    expect(fault(period)).toBeUndefined();
  });

  test.each(['2023-02-29', '2023-04-31', '2020-05-20/2023-02-30', '2023-13', '2023-00-10'])(
    '%s is no date',
    (period) => {
      expect(fault(period)).toContain('is no date');
    },
  );

  test('a day exists exactly if a date object keeps it', () => {
    const part = fc.integer({ min: 1, max: 32 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        part,
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(inCalendar(text)).toBe(date.getUTCMonth() === month - 1);
        },
      ),
    );
  });

  test('an interval within its own first part does not run backwards', () => {
    expect(fault('2020-05-20/2020-05')).toBeUndefined();
    expect(fault('2020-05-20/2019')).toContain('runs backwards');
  });
});
