// The timeline's reckoning: periods, the axis, rows and lanes, arcs, keys.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Excerpt, ShownDispute } from '../../../lib/model/evidence.ts';
import { viewpointOf } from '../../../lib/model/voice.ts';
import { viewpoints } from '../../../lib/ui/language/vocabulary.ts';
import { markFor } from '../../../lib/ui/timeline/keys.ts';
import { type Layout, layoutOf } from '../../../lib/ui/timeline/layout.ts';
import { linksOf } from '../../../lib/ui/timeline/links.ts';
import { isPoint, spanOf } from '../../../lib/ui/timeline/span.ts';
import { evidence, excerpts } from './fixtures.ts';

const WIDTH = 328;
const claim = (id: string, date: string | undefined, viewpoint = 'un'): Excerpt => {
  const [{ passage, source }] = excerpts;
  const { date: _date, ...rest } = passage;
  return {
    passage: { ...rest, id, voice: { viewpoint }, ...(date === undefined ? {} : { date }) },
    source,
    highlights: [],
  };
};
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const laid = (...all: Excerpt[]): Layout => {
  const layout = layoutOf(all, WIDTH);
  if (layout === undefined) throw new Error('There is no timeline.');
  return layout;
};
const markOf = (layout: Layout, id: string) => {
  const mark = layout.marks.find(({ excerpt }) => excerpt.passage.id === id);
  if (mark === undefined) throw new Error(`There is no mark ${id}.`);
  return mark;
};

describe('periods', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['2018', '2018-01-01', '2019-01-01'],
    ['2018-12', '2018-12-01', '2019-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['2018-05/2018-06', '2018-05-01', '2018-07-01'],
    ['2018-01-01/..', '2018-01-01', undefined],
    ['../2019-02-28', undefined, '2019-03-01'],
  ])('%s', (period, from, to) => {
    expect(spanOf(period)).toEqual({
      ...(from !== undefined && { from: day(from) }),
      ...(to !== undefined && { to: day(to) }),
    });
  });
  test.each([
    ['2020-05', true],
    ['2020-05-20', true],
    ['2020', false],
    ['2020-05/..', false],
  ])('%s is a point: %s', (period, point) => {
    expect(isPoint(spanOf(period))).toBe(point);
  });
});

const period = fc
  .tuple(
    fc.integer({ min: 1938, max: 2026 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([year, month, open]) => {
    const date = month === 0 ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
    return open === 0 ? `${date}/..` : open === 1 ? `../${date}` : date;
  });

describe('the layout', () => {
  test('needs two dated passages', () => {
    expect(layoutOf([claim('a', '2018'), claim('b', undefined)], WIDTH)).toBeUndefined();
  });

  test('every dated passage is in the row of its viewpoint, inside the drawing, without overlap', () => {
    const some = fc.array(fc.tuple(period, fc.constantFrom(...viewpoints().map(({ id }) => id))), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 240, max: 600 }), (claims, width) => {
        const all = claims.map(([date, viewpoint], at) => claim(`p${at}`, date, viewpoint));
        const layout = layoutOf(all, width);
        expect(layout?.marks).toHaveLength(all.length);
        for (const { viewpoint, marks } of layout?.rows ?? [])
          for (const mark of marks) {
            expect(viewpointOf(mark.excerpt)).toBe(viewpoint);
            expect(mark.left).toBeGreaterThanOrEqual(-5);
            expect(mark.right).toBeLessThanOrEqual(width + 5);
            expect(mark.y).toBeLessThan(layout?.height ?? 0);
            const beside = marks.filter((other) => other !== mark && other.y === mark.y);
            expect(beside.every((other) => other.right <= mark.left || other.left >= mark.right)).toBe(true);
          }
      }),
    );
  });

  test('later is farther right; open ends reach the edge and say so', () => {
    const layout = laid(
      claim('old', '2016-03'),
      claim('new', '2020-03'),
      claim('on', '2018/..'),
      claim('till', '../2017'),
    );
    expect(markOf(layout, 'old').right).toBeLessThan(markOf(layout, 'new').left);
    expect(markOf(layout, 'on')).toMatchObject({ right: WIDTH, open: { left: false, right: true } });
    expect(markOf(layout, 'till')).toMatchObject({ left: 0, open: { left: true, right: false } });
  });

  test('a few that are much earlier than the rest do not squeeze it', () => {
    const recent = Array.from({ length: 9 }, (_, at) => claim(`r${at}`, `${2016 + at}-05`));
    const layout = laid(claim('war', '1938-07'), ...recent);
    expect(layout.begins).toBeGreaterThan(0);
    expect(layout.years[0]?.year).toBeGreaterThan(2010);
    expect(markOf(layout, 'war').right).toBeLessThan(layout.begins ?? 0);
    // Without a gap there is nothing to set apart.
    expect(laid(...recent).begins).toBeUndefined();
  });

  test('years are whole, in order and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 12 }), (dates) => {
        const years =
          layoutOf(
            dates.map((date, at) => claim(`p${at}`, date)),
            WIDTH,
          )?.years ?? [];
        for (const [at, { x }] of years.entries())
          if (at > 0) expect(x - (years[at - 1]?.x ?? 0)).toBeGreaterThanOrEqual(39.9);
      }),
    );
  });
});

test('arcs join each passage of a dispute to the nearest on another side, each pair once', () => {
  const layout = laid(claim('a', '2016', 'un'), claim('b', '2017', 'independent'), claim('c', '2024', 'un'));
  const [dispute] = evidence.disputes;
  if (dispute === undefined) throw new Error('There is no dispute.');
  const sides = [
    { says: 'Yes', passages: ['a', 'c'] },
    { says: 'No', passages: ['b', 'not-on-this-name'] },
  ];
  const one: ShownDispute = { ...dispute, dispute: { ...dispute.dispute, sides } };
  const links = linksOf([one, one], layout.marks);
  expect(links.map(({ ends }) => ends)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  for (const { path } of links) expect(path).toMatch(/^M[\d.]/);
});

test('arrow keys move along in time and to the nearest of the next row', () => {
  const layout = laid(
    claim('a', '2016-01', 'independent'),
    claim('b', '2018-01', 'independent'),
    claim('c', '2018-03', 'un'),
    claim('d', '2024-01', 'un'),
  );
  const to = (key: string, from: string) => markFor(key, layout, markOf(layout, from))?.excerpt.passage.id;
  expect(['ArrowRight', 'ArrowDown', 'End', 'Home'].map((key) => to(key, 'b'))).toEqual(['c', 'c', 'd', 'a']);
  expect(to('ArrowUp', 'd')).toBe('b');
  expect(to('ArrowLeft', 'a')).toBeUndefined();
  expect(to('ArrowDown', 'd')).toBeUndefined();
  expect(to('x', 'a')).toBeUndefined();
});
