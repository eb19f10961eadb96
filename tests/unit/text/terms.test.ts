// The terms that passages, queries and contexts have in common.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../lib/text/terms.ts';

const terms = (text: string): string[] => searchTerms(text).map(({ term }) => term);

describe('searchTerms', () => {
  it.each([
    ['The talks were resumed', ['talk', 'resum']],
    ['Kim Jong-un’s talks', ['kim', 'jong', 'un', 'talk']],
    ["P'yŏngyang and Pyongyang", ['pyongyang', 'pyongyang']],
    ['в Северной Корее и Кореи', ['северн', 'кор', 'кор']],
    ['13,223 tons', ['13223', 'ton']],
    ['13 223 тонны', ['13223', 'тон']],
    ['13223', ['13223']],
    ['4.5 4,5', ['4.5', '4.5']],
    ['in 2019 500 men', ['2019', '500', 'men']],
    ['S/RES/2397', ['s', 're', '2397']],
    ['평양에서 나', ['평양', '양에', '에서', '나']],
    ['데일리NK는', ['데일', '일리', 'nk', '는']],
    ['朝鲜领导人', ['朝鲜', '鲜领', '领导', '导人']],
    ['2020年', ['2020', '年']],
    ['— … «»', []],
  ])('%j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('gives the words as they are written', () => {
    const text = 'The Ra\u00adsŏn’s 13\u00a0223 tons';
    expect(searchTerms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ra\u00adsŏn',
      '13\u00a0223',
      'tons',
    ]);
  });

  it('gives the same terms for every spelling of a text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rasŏn', 'Хасан', '북한', 'talks', ' ', '1,000', '朝鲜')),
        (words) => {
          const text = words.join(' ');
          expect(terms(text.normalize('NFD').toUpperCase())).toEqual(terms(text));
        },
      ),
    );
  });
});
