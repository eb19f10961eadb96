// The table of how common words are is keyed by search terms and tells everyday words from rare ones in each language.
import { expect, test } from 'vitest';
import { zipfOf } from '../../../lib/text/frequencies/zipf.ts';
import { searchTerms } from '../../../lib/text/terms.ts';

const zipf = (word: string): number => Math.min(...searchTerms(word).map(({ term }) => zipfOf(term)));

test.each([
  ['year', 'treaty'],
  ['help', 'denuclearisation'],
  ['помощь', 'нефтепродукты'],
  ['время', 'денуклеаризация'],
  ['시간', '밀가루'],
  ['时间', '煤炭'],
])('%s is more common than %s', (common, rare) => {
  expect(zipf(common)).toBeGreaterThan(zipf(rare));
});

test('all forms of a word are equally common', () => {
  expect(new Set(['договор', 'договора', 'договором'].map(zipf)).size).toBe(1);
  expect(new Set(['worker', 'workers'].map(zipf)).size).toBe(1);
});
