// Concepts of the glossary are found in any of its languages, the longest wording first.
import { expect, test } from 'vitest';
import { conceptList, conceptsIn } from '../../../lib/search/concepts.ts';
import { wordTerms } from '../../../lib/text/terms.ts';

const list = conceptList([
  { id: 'coal', terms: { en: ['coal'], ru: ['уголь', 'угля'], ko: ['석탄'], zh: ['煤炭'] } },
  { id: 'ambassador', terms: { en: ['ambassador'], ko: ['대사'] } },
  { id: 'embassy', terms: { en: ['embassy'], ko: ['대사관'] } },
  { id: 'ministry', terms: { en: ['foreign ministry'] } },
  { id: 'minister', terms: { en: ['foreign minister', 'minister'] } },
  { id: 'wheat', terms: { ko: ['밀가루'] } },
  { id: 'flour', terms: { ko: ['밀가루'] } },
  { id: 'nothing', terms: { en: ['the', 'of'] } },
  { id: 'supply', terms: { en: ['handed over', 'call for'] } },
]);
const found = (text: string): string[] => conceptsIn(list, wordTerms(text)).map(({ concept }) => concept);

test.each([
  ['Coal for the ambassador', ['coal', 'ambassador']],
  ['Поставки угля', ['coal']],
  ['러시아산 석탄이', ['coal']],
  ['煤炭出口', ['coal']],
  ['대사관은', ['embassy']],
  ['대사는', ['ambassador']],
  ['The foreign ministry and a foreign minister', ['ministry', 'minister']],
  ['밀가루', ['wheat', 'flour']],
  ['the port of call', []],
  // Stop words of a wording must be there, too.
  ['Aid was handed over', ['supply']],
  ['They handed in a note and held hands', []],
  ['a call for aid', ['supply']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('gives its span', () => {
  const text = 'of the foreign ministries there';
  const [one] = conceptsIn(list, wordTerms(text));
  expect(one && text.slice(one.start, one.end)).toBe('foreign ministries');
});
