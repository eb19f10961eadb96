// What was known at an article's date, what came after it, and which office was held.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { temporalStatusOf } from '../../../lib/evidence/as-of.ts';
import { gapOf } from '../../../lib/evidence/gap.ts';
import { officesHeldAt } from '../../../lib/evidence/offices.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import type { Entity, Passage, Source } from '../../../lib/model/corpus.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Coverage } from '../../../lib/model/pack.ts';

const passage = (date?: string): Passage => ({
  id: 'p',
  source: 's',
  text: 'T',
  wording: 'note',
  speaker: 'S',
  entities: ['e'],
  ...(date === undefined ? {} : { date }),
});
const source = (date?: string): Source => ({
  id: 's',
  title: 'T',
  publisher: 'P',
  language: 'en',
  kind: 'news',
  viewpoint: 'un',
  ...(date === undefined ? {} : { date }),
});

describe('temporal status', () => {
  test.each([
    ['2020', '2020-05-20', 'known'],
    ['2020-06', '2020-05-20', 'known'],
    ['2014', '2025-12-08', 'reported-later'],
    ['2018/2024', '2025-12-08', 'later'],
    ['2017-12-22/..', '2025-12-08', 'reported-later'],
    [undefined, '2025-12-08', 'later'],
    ['2025-12-06', undefined, 'later'],
    ['2013/2023', undefined, 'later'],
    ['2019-12/2020-01', undefined, 'known'],
    [undefined, undefined, 'known'],
  ] as const)('a passage about %s in a source of %s', (about, printed, expected) => {
    const article = printed === '2020-05-20' ? '2020-05-20' : '2020-05-14';
    expect(temporalStatusOf(passage(about), source(printed), article)).toBe(expected);
  });

  test.each([
    ['2019', '2020-05-28', '2020-05-28', 'known'],
    ['2019', '2020-05-28', '2020-05-27', 'reported-later'],
    ['2019', '2020-06', '2020-05-31', 'reported-later'],
    // What it is about narrows the bound.
    ['2020-07-01', '2020-05', '2020-06-30', 'later'],
    ['2020-07-01', '2020-05', '2020-07-01', 'known'],
    [undefined, '2020-05', '2020-04-30', 'later'],
  ] as const)(
    'a passage about %s in an undated source not before %s, on %s',
    (about, bound, article, expected) => {
      const undated = { ...source(), notBefore: bound };
      expect(temporalStatusOf(passage(about), undated, article)).toBe(expected);
    },
  );

  test('a month is not over before its last day', () => {
    expect(temporalStatusOf(passage('2020-05'), source('2020-05-30'), '2020-05')).toBe('known');
    expect(temporalStatusOf(passage('2020-05-30'), source('2020-05-30'), '2020-05-29')).toBe('later');
  });
});

describe('officesHeldAt', () => {
  const entity: Entity = {
    id: 'e',
    kind: 'person',
    name: 'N',
    description: 'D',
    aliases: {},
    offices: [
      { office: 'Deputy', from: '2019-04', to: '2022-06' },
      { office: 'Minister', from: '2022-06-11' },
    ],
  };

  test('gives the offices of that day without an end that was not known yet', () => {
    expect(officesHeldAt(entity, '2020')).toEqual([{ office: 'Deputy', from: '2019-04' }]);
    expect(officesHeldAt(entity, '2010-01-01')).toEqual([]);
  });

  test('leaves the description alone where nothing has changed since', () => {
    expect(officesHeldAt(entity, '2024-01-01')).toBeUndefined();
    expect(officesHeldAt(entity, undefined)).toBeUndefined();
  });
});

test('the most serious gap is reported', () => {
  const coverage: Coverage = {
    passages: 3,
    sources: 2,
    last: '2024-05',
    publishers: [],
    viewpoints: [],
    languages: [],
  };
  expect(gapOf({ ...coverage, passages: 0 }, '2020', 0)).toBe('nothing');
  expect(gapOf(coverage, '2010', 0)).toBe('nothing-before');
  expect(gapOf(coverage, '2024-06-01', 3)).toBe('nothing-newer');
  expect(gapOf({ ...coverage, sources: 1 }, '2024-05-02', 3)).toBe('one-source');
  expect(gapOf(coverage, '2024-05-31', 3)).toBeUndefined();
  expect(gapOf(coverage, undefined, 3)).toBeUndefined();
});

describe('Ambassador Matsegora', () => {
  let library: Library;
  beforeAll(async () => {
    const { pack, gazetteer } = await compileCorpus();
    library = openLibrary(pack, gazetteer.buffer);
  });

  const on = (published: string, block: string): Evidence => {
    const start = block.indexOf('Matsegora');
    const context = { block, start, end: start + 'Matsegora'.length, page: { title: '', published } };
    return library.evidence({ entity: 'alexander-matsegora', others: [], context, limit: 3 });
  };

  test.each([
    'Ambassador Matsegora praised the measures against the virus.',
    'Matsegora visited the port of Nampo.',
    'Asked about the talks, Matsegora shrugged.',
  ])('is ambassador on a page of 2020, and his death is among the later: %s', (block) => {
    const { held, excerpts, later, more } = on('2020-05-20', block);
    expect(held).toEqual([{ office: "Russia's ambassador to the DPRK", from: '2014-12' }]);
    expect(later?.some(({ passage: { text } }) => text.includes('died on 6 December 2025'))).toBe(true);
    for (const { passage } of excerpts) expect(passage.text).not.toMatch(/died|late Russian ambassador/);
    expect(excerpts.length + (later?.length ?? 0) + more).toBe(
      library.coverage('alexander-matsegora').passages,
    );
  });

  test('coverage and gap are those of what was known, not of what came later', () => {
    const question = { entity: 'alexander-matsegora', others: [], limit: 1000 };
    const then = library.evidence({ ...question, published: '2020-05-20' });
    const sources = new Set(then.excerpts.map((one) => one.source.id));
    expect(then.coverage.passages).toBe(then.excerpts.length);
    expect(then.coverage.sources).toBe(sources.size);
    expect(then.coverage.passages).toBeLessThan(library.coverage('alexander-matsegora').passages);
    expect(new Set(then.coverage.publishers)).toEqual(
      new Set(then.excerpts.map((one) => one.source.publisher)),
    );
    const before = library.evidence({ ...question, published: '1900' });
    expect([before.gap, before.coverage.passages, before.excerpts]).toEqual(['nothing-before', 0, []]);
  });

  test('an interview is not known before it was given, though its source has no date', () => {
    const answers = (published: string) =>
      library
        .evidence({ entity: 'alexander-matsegora', others: [], limit: 1000, published })
        .excerpts.filter(({ source }) => source.notBefore === '2020-05-20');
    expect(answers('2020-05-20')).not.toEqual([]);
    // What it says of earlier years was true before, and is reported later.
    expect(answers('2020-05-19').every(({ passage: { date = '' } }) => date < '2020-05-20')).toBe(true);
    expect(answers('2020-05-19').length).toBeLessThan(answers('2020-05-20').length);
  });

  test('is dead on a page of 2026: the description says so, nothing is later', () => {
    const { held, later, entity, gap } = on('2026-03-10', 'Matsegora had served for eleven years.');
    expect(held).toBeUndefined();
    expect(later).toBeUndefined();
    expect(entity.description).toContain('6 December 2025');
    expect(gap).toBe('nothing-newer');
  });

  test('by a date alone, without a sentence: all that was known, then all that came later', () => {
    const question = { entity: 'alexander-matsegora', others: [], limit: 1000 };
    const then = library.evidence({ ...question, published: '2020-05-20' });
    expect(then.asOf).toBe('2020-05-20');
    expect(then.held?.map(({ office }) => office)).toEqual(["Russia's ambassador to the DPRK"]);
    expect(then.later?.map(({ passage }) => passage.id)).toContain('p188');
    expect(then.excerpts.map(({ passage }) => passage.id)).not.toContain('p188');
    expect(then.more).toBe(0);
    const now = library.evidence(question);
    expect(now.held).toBeUndefined();
    expect(now.excerpts).toHaveLength(then.excerpts.length + (then.later?.length ?? 0));
  });

  test('lists the other sources of the interview, and shows near-duplicates once', () => {
    const block =
      'Matsegora said dialogue with Washington is put off until after the US presidential election.';
    const { excerpts } = on('2020-05-25', block);
    const [first] = excerpts;
    expect(first?.passage.id).toBe('p122');
    expect(first?.sameOrigin?.map(({ publisher }) => publisher).sort()).toEqual(['Interfax', 'Proletarian']);
  });

  test('an excerpt has its match reasons', () => {
    const block = 'Matsegora put the workers in Vladivostok at 10,000 and quoted Resolution 2397.';
    const { excerpts } = on('2020-05-25', block);
    expect(excerpts[0]?.passage.id).toBe('p132');
    const { words, figures, names } = excerpts[0]?.matchReasons ?? {};
    expect([words, figures]).toEqual([['workers'], ['10,000']]);
    expect(names).toEqual(['UN Security Council resolution 2397 (2017)']);
    // The text of p134 does not name the city that it is about.
    const [visit] = on(
      '2020-05-25',
      'Matsegora was at the economic forum in Vladivostok that autumn.',
    ).excerpts;
    expect([visit?.passage.id, visit?.matchReasons?.names]).toEqual(['p134', ['Vladivostok']]);
  });
});
