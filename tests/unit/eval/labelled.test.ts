// Judging what was found in a labelled text.
import { expect, test } from 'vitest';
import { verdictOn } from '../../eval/labelled.ts';
import { plainMatcher } from '../../eval/plain-matchers.ts';

const text = {
  id: 'set/1',
  lang: 'en',
  text: 'Lindow and Ilm met in Veria, Lindow said. Later, Ilm.',
  judged: [0, 41] as [number, number],
  mentions: [
    { start: 0, end: 6, entity: 'lindow', alt: ['lindow-city'] },
    { start: 11, end: 14, entity: 'ilm' },
    { start: 29, end: 35, entity: 'lindow' },
    { start: 49, end: 52, entity: 'ilm' },
  ],
  ignore: [{ start: 29, end: 35 }],
  wrong: [{ start: 22, end: 27, entity: 'veria' }],
};

test('counts exact spans and entities inside what is judged and not ignored', () => {
  const found = [
    { start: 0, end: 6, entity: 'lindow-city' },
    { start: 22, end: 27, entity: 'veria' },
    { start: 29, end: 35, entity: 'ilm' },
    { start: 49, end: 52, entity: 'lindow' },
  ];
  const { right, wrong, missing } = verdictOn(text, found, new Set(['lindow', 'lindow-city', 'ilm']));
  expect(right.map(({ start }) => start)).toEqual([0]);
  expect(wrong.map(({ start }) => start)).toEqual([22]);
  expect(missing.map(({ start }) => start)).toEqual([11]);
});

test('plain matchers find whole words, the longest first', () => {
  const entity = { kind: 'place', description: '' };
  const entities = [
    { ...entity, id: 'a', name: 'Ilm', aliases: { en: ['Ilm'] } },
    { ...entity, id: 'b', name: 'Ilm Bay', aliases: { en: ['Ilm Bay'] } },
  ];
  const spans = (caseSensitive: boolean): string[] =>
    plainMatcher(entities, caseSensitive)('Ilm Bay, ilm, Ilms, Ilm').map(({ entity: id }) => id);
  expect(spans(true)).toEqual(['b', 'a']);
  expect(spans(false)).toEqual(['b', 'a', 'a']);
});
