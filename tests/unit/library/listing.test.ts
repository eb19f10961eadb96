// Lists of the library: names and sources, filtered in any script, and all of one source.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import { UnknownSourceError } from '../../../lib/library/listing.ts';
import { opened } from './small-library.ts';

let small: Library;
let bundled: Library;
beforeAll(async () => {
  small = await opened();
  const { pack, gazetteer } = await compileCorpus();
  bundled = openLibrary(pack, gazetteer.buffer);
});

const found = (filter: string) => small.listing.entities(filter).map(({ id, alias }) => [id, alias]);
const sources = (filter: string) => small.listing.sources(filter).map(({ source }) => source.id);

describe('names', () => {
  test('all, by name, with how many passages each has', () => {
    expect(small.listing.entities('').map(({ name, passages }) => [name, passages])).toEqual([
      ['Khasan', 1],
      ['Rajin port', 2],
      ['Rason', 3],
    ]);
  });

  test('as of a date, with the passages that were known by it', () => {
    expect(small.listing.entities('', '2020').map(({ name, passages }) => [name, passages])).toEqual([
      ['Khasan', 0],
      // What was reported later of a time before counts, as it does for the name itself.
      ['Rajin port', 2],
      ['Rason', 2],
    ]);
    for (const { id, passages } of bundled.listing.entities('', '2020-05-20')) {
      const evidence = bundled.evidence({ entity: id, others: [], limit: 1000, published: '2020-05-20' });
      expect(evidence.coverage.passages, id).toBe(passages);
    }
  });

  test.each<[string, [string, string | undefined][]]>([
    ['khas', [['khasan', undefined]]],
    [
      '  RAJ  ',
      [
        ['port-of-rajin', undefined],
        ['rason', 'Rajin'],
      ],
    ],
    ['хас', [['khasan', 'Хасан']]],
    ['진항', [['port-of-rajin', '라진항']]],
    ['port raj', [['port-of-rajin', undefined]]],
    ['ajin', []],
    ['rason port', []],
  ])('%s', (filter, names) => {
    expect(found(filter)).toEqual(names);
  });
});

describe('sources', () => {
  test('the newest first, with how many passages each has', () => {
    expect(small.listing.sources('').map(({ source, passages }) => [source.id, passages])).toEqual([
      ['2024-agency-coal', 2],
      ['2019-ministry-answer', 2],
    ]);
  });
  test.each([
    ['border', ['2024-agency-coal']],
    ['ann wri', ['2024-agency-coal']],
    ['archive', ['2019-ministry-answer']],
    ['2019', ['2019-ministry-answer']],
    ['question', ['2019-ministry-answer']],
    ['rder', []],
  ])('%s', (filter, ids) => {
    expect(sources(filter)).toEqual(ids);
  });
  test('as of a date, those that were there by then', () => {
    const at = (asOf: string) => small.listing.sources('', asOf).map(({ source }) => source.id);
    expect(at('2024-05-20')).toEqual(['2024-agency-coal', '2019-ministry-answer']);
    expect(at('2024-05-19')).toEqual(['2019-ministry-answer']);
    expect(at('2019-02')).toEqual([]);
    const early = bundled.listing.sources('', '2020-05-20').map(({ source }) => source);
    expect(early.length).toBeGreaterThan(10);
    expect(early.filter(({ date, notBefore }) => (date ?? notBefore ?? '') > '2020-05-20')).toEqual([]);
  });

  test('the undated come last', async () => {
    const undated = bundled.listing.sources('').map(({ source }) => source.date ?? '');
    expect(undated.toSorted((a, b) => (a < b ? 1 : -1)).filter(Boolean)).toHaveLength(
      undated.lastIndexOf(undated.findLast((date) => date !== '') ?? '') + 1,
    );
  });
});

describe('a source', () => {
  test('has its passages in order, and the names they are about', () => {
    const { source, excerpts, entities } = small.listing.source('2024-agency-coal');
    expect(source.publisher).toBe('Agency One');
    expect(excerpts.map(({ passage }) => passage.id)).toEqual(['p1', 'p2']);
    expect(excerpts.every((excerpt) => excerpt.source === source)).toBe(true);
    expect(entities.map(({ id }) => id)).toEqual(['rason', 'port-of-rajin', 'khasan']);
  });
  test('throws an error of its own if it is unknown', () => {
    expect(() => small.listing.source('nowhere')).toThrow(UnknownSourceError);
  });
  test('of the bundled corpus: every passage belongs to exactly one', () => {
    const all = bundled.listing
      .sources('')
      .flatMap(({ source }) => bundled.listing.source(source.id).excerpts.map(({ passage }) => passage.id));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(856);
  });
});

test('related names have their location; a country has none', () => {
  expect(small.listing.related('port-of-rajin')).toMatchObject([{ id: 'rason', name: 'Rason' }]);
  const khasan = bundled.listing.related('khasan');
  expect(khasan.find(({ id }) => id === 'tumangang')?.location).toBeDefined();
  expect(khasan.find(({ id }) => id === 'north-korea')).toMatchObject({ name: 'North Korea (DPRK)' });
  expect(khasan.find(({ id }) => id === 'north-korea')?.location).toBeUndefined();
});
