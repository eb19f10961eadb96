// Labels, counts and reasons in words.
import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../../lib/model/pack.ts';
import type { TabState } from '../../../lib/model/tab.ts';
import { coverageLine, coverageSentence, languagesLine } from '../../../lib/ui/language/counts.ts';
import { say, sayCount } from '../../../lib/ui/language/i18n.ts';
import { sourceKinds, viewpointLabel, viewpoints } from '../../../lib/ui/language/vocabulary.ts';
import { filterSites } from '../../../lib/ui/options/listed-sites.tsx';
import { groupBySource } from '../../../lib/ui/panel/results/by-source.ts';
import { reasonInWords } from '../../../lib/ui/popup/reason.ts';
import { excerpts } from './fixtures.ts';

const coverage: Coverage = {
  passages: 9,
  sources: 6,
  first: '2018',
  last: '2025-03',
  publishers: ['A', 'B', 'C', 'D'],
  viewpoints: ['russian-official'],
  languages: ['en', 'ru'],
};

test('a date that ends in a full stop brings none after it', () => {
  expect(say('gapBefore', '2025')).toBe('Nothing here predates 2025.');
  expect(say('gapBefore', '2025 г.')).toBe('Nothing here predates 2025 г.');
});

describe('counts', () => {
  test('singular and plural', () => {
    expect(sayCount('sources', 1)).toBe('1 source');
    expect(sayCount('sources', 1204)).toBe('1,204 sources');
  });
  test('coverage, short and long', () => {
    expect(coverageLine(coverage)).toBe('6 sources · 2018–2025');
    expect(coverageSentence(coverage)).toBe('6 sources by 4 publishers, 2018–2025');
    expect(languagesLine(coverage)).toBe('English, Russian');
  });
  test('coverage of nothing, and without dates', () => {
    const { first: _first, last: _last, ...undated } = coverage;
    expect(coverageLine({ ...undated, sources: 0 })).toBe('No sources yet');
    expect(coverageSentence({ ...undated, sources: 1, publishers: ['A'] })).toBe(
      '1 source by 1 publisher, undated',
    );
  });
});

test('no two viewpoints share a label or badge, and none depends on colour alone', () => {
  const labels = viewpoints().map(({ id }) => viewpointLabel(id));
  expect(labels.length).toBeGreaterThan(1);
  expect(new Set(labels.map(({ label }) => label)).size).toBe(labels.length);
  expect(new Set(labels.map(({ badge }) => `${badge.letters} ${badge.shape}`)).size).toBe(labels.length);
});

test('every kind of source has a label of its own', () => {
  const labels = sourceKinds().map(({ label }) => label);
  expect(labels.length).toBeGreaterThan(1);
  expect(new Set(labels).size).toBe(labels.length);
});

test('results are grouped by source in the order of the best excerpt', () => {
  const [a, b] = excerpts;
  const again = { ...a, passage: { ...a.passage, id: 'p9' } };
  const groups = groupBySource([b, a, again]);
  expect(groups.map(({ source }) => source.id)).toEqual([b.source.id, a.source.id]);
  expect(groups[1]?.excerpts.map(({ passage }) => passage.id)).toEqual([a.passage.id, 'p9']);
});

describe('reasons', () => {
  const tab: TabState = {
    tab: 1,
    host: 'example.org',
    title: '',
    on: true,
    reason: 'reader',
    mode: 'listed',
    names: [],
  };
  test.each<[Partial<TabState>, string]>([
    [{}, 'You turned it on'],
    [{ on: false }, 'You turned it off'],
    [{ reason: 'listed', site: 'NK News' }, 'Listed news site: NK News'],
    [{ reason: 'permission', on: false }, 'Needs your permission for example.org'],
    [{ reason: 'mode' }, 'On everywhere'],
    [{ reason: 'mode', on: false }, 'Not a listed news site'],
    [{ reason: 'mode', on: false, mode: 'mine' }, 'Not one of your sites'],
  ])('%j → %s', (change, words) => expect(reasonInWords({ ...tab, ...change })).toBe(words));
});

test('listed sites are found by name, host or language', () => {
  const sites = [
    { name: 'Интерфакс', host: 'interfax.ru', language: 'ru' },
    { name: 'Yonhap', host: 'yna.co.kr', language: 'ko' },
  ];
  expect(filterSites(sites, ' ИНТЕР ').map(({ host }) => host)).toEqual(['interfax.ru']);
  expect(filterSites(sites, 'korean').map(({ host }) => host)).toEqual(['yna.co.kr']);
  expect(filterSites(sites, 'yna').map(({ host }) => host)).toEqual(['yna.co.kr']);
  expect(filterSites(sites, '')).toHaveLength(2);
});
