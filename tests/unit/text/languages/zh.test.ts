// A Chinese name in the other characters, as it is printed in Beijing, Taipei and Hong Kong.
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import { expect, test } from 'vitest';
import { ALSO_TRADITIONAL, characterVariants } from '../../../../lib/text/languages/zh/variants.ts';

test.each<[name: string, variants: string[]]>([
  ['海参崴', ['海參崴']],
  ['海參崴', ['海参崴']],
  ['联合国安全理事会', ['聯合國安全理事會']],
  ['台湾', ['臺灣', '台灣']],
  ['啟德', ['启德']],
  ['赫鲁晓夫', ['赫魯曉夫']],
  ['大西洋', []],
  ['平壤', []],
])('%s: %j', (name, variants) => {
  expect(characterVariants(name)).toEqual(variants);
});

test('a character that is traditional as well may stay: Ussuriysk', () => {
  expect(characterVariants('乌苏里斯克')).toContain('烏蘇里斯克');
});

test('the characters that are traditional as well are those that OpenCC keeps in some phrase', () => {
  const changed = new Set(STCharacters.split('|').map((pair) => [...pair][0]));
  const kept = new Set<string>();
  for (const pair of STPhrases.split('|')) {
    const [simplified = [], traditional = []] = pair.split(' ').map((side) => [...side]);
    if (simplified.length !== traditional.length) continue;
    simplified.forEach((char, at) => {
      if (changed.has(char) && traditional[at] === char) kept.add(char);
    });
  }
  expect([...ALSO_TRADITIONAL].sort()).toEqual([...kept].sort());
});
