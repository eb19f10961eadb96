// What a search says beside its passages: disputes, filters that cannot be applied; and the order of the results.
import { describe, expect, test } from 'vitest';
import { changed } from '../corpus/small-corpus.ts';
import { opened } from './small-library.ts';

const ids = async (query: string): Promise<string[]> =>
  (await opened()).search(query, 5).excerpts.map(({ passage }) => passage.id);

test('a passage that is on one side of a dispute brings the other side with it', async () => {
  const { excerpts, disputes } = (await opened()).search('130,000 tonnes', 1);
  expect(excerpts.map(({ passage }) => passage.id)).toEqual(['p3']);
  expect(disputes.map(({ dispute, beside }) => [dispute.id, beside])).toEqual([['c1', 'p3']]);
  expect(disputes[0]?.sides.map(({ excerpt }) => excerpt.passage.id)).toEqual(['p1', 'p3']);
  expect((await opened()).search('fishing quota', 1).disputes).toEqual([]);
});

describe('the order', () => {
  test('is that of fit, or by date if that is asked for', async () => {
    expect(await ids('ministry coal tonnes')).toEqual(['p3', 'p1', 'p4']);
    expect(await ids('coal sort:date')).toEqual(['p1', 'p3']);
    // The newer p1 has only some of the words.
    expect(await ids('ministry coal tonnes sort:date')).toEqual(['p3', 'p1', 'p4']);
    expect(await ids('ministry coal tonnes sort:fit')).toEqual(['p3', 'p1', 'p4']);
  });

  test('puts undated sources last', async () => {
    const library = await opened(changed('corpus/sources/2024-agency-coal.yaml', 'date: "2024-05-20"\n', ''));
    expect(library.search('coal sort:date', 5).excerpts.map(({ passage }) => passage.id)).toEqual([
      'p3',
      'p1',
    ]);
  });
});

describe('a filter that cannot be applied is told, with what may be written', () => {
  test.each([
    ['viewpiont:un', 'viewpiont', 'name', 'viewpoint'],
    ['source:tass', 'source', 'name', 'publisher'],
    ['kind:novel', 'kind', 'value', 'official-statement'],
    ['viewpoint:martian', 'viewpoint', 'value', 'russian-official'],
    ['lang:xx', 'lang', 'value', 'ru'],
    ['sort:colour', 'sort', 'value', 'date'],
  ])('coal %s', async (typed, name, what, allowed) => {
    const { faults = [] } = (await opened()).search(`coal ${typed}`, 5);
    expect(faults).toMatchObject([{ name, what }]);
    expect(faults[0]?.allowed).toContain(allowed);
  });

  test.each([
    ['voice:nobody', 'voice', 'nobody', []],
    ['voice:spokeswomen', 'voice', 'spokeswomen', [/^Ministry spokeswoman$/]],
    ['publisher:xyzzy', 'publisher', 'xyzzy', []],
    ['publisher:"agancy one"', 'publisher', 'agancy one', [/^Agency One$/]],
  ])('%s: nobody has that name', async (typed, name, value, near) => {
    const { faults = [], total } = (await opened()).search(`coal ${typed}`, 5);
    expect(total).toBe(0);
    const nearest = near.map((one) => expect.stringMatching(one));
    expect(faults).toEqual([{ name, value, what: 'value', allowed: [], nearest }]);
  });

  test('a suggested value finds something, and so does a suggested name', async () => {
    const library = await opened();
    for (const typed of [
      'voice:spokeswomen',
      'publisher:"agancy one"',
      'kind:newz',
      'viewpoint:independant',
    ]) {
      const { faults: [fault] = [] } = library.search(typed, 5);
      const [meant] = fault?.nearest ?? [];
      const mended = library.search(`${fault?.name}:"${meant}"`, 5);
      expect([typed, mended.total > 0, mended.faults]).toEqual([typed, true, undefined]);
    }
    expect(library.search('viewpiont:un', 5).faults?.[0]?.nearest).toEqual(['viewpoint']);
  });

  test('a date that is none has nothing to choose from', async () => {
    const { faults } = (await opened()).search('coal before:yesterday', 5);
    expect(faults).toEqual([{ name: 'before', value: 'yesterday', what: 'date', allowed: [], nearest: [] }]);
  });

  test.each([
    'coal kind:off',
    'coal kind:o',
    'coal before:',
    'https://agency.example/coal',
    'coal voice:spokes',
    'coal voice:"ministry spokes"',
    'coal publisher:archive',
    'a: b',
  ])('nothing is wrong with %s', async (query) => {
    expect((await opened()).search(query, 5).faults).toBeUndefined();
  });
});
