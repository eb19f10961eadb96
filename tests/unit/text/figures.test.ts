// Figures are read as numbers however a newspaper puts them.
import { expect, test } from 'vitest';
import { figuresIn } from '../../../lib/text/figures.ts';

test.each([
  ['13,223 tonnes', '13,223', 13_223],
  ['13 223 тонны', '13 223', 13_223],
  ['25 тысяч тонн', '25 тысяч', 25_000],
  ['4,5 млн долларов', '4,5 млн', 4_500_000],
  ['шесть тысяч сапёров', 'шесть тысяч', 6_000],
  ['полтора миллиона', 'полтора миллиона', 1_500_000],
  ['some ten million people', 'ten million', 10_000_000],
  ['10.1 million people', '10.1 million', 10_100_000],
  ['about a thousand workers', 'a thousand', 1_000],
  ['half a million barrels', 'half a million', 500_000],
  ['for four months', 'four', 4],
  ['약 2만 5천 톤', '2만 5천', 25_000],
  ['130만 배럴', '130만', 1_300_000],
  ['4천 명', '4천', 4_000],
  ['约900万发', '900万', 9_000_000],
  ['3 亿美元', '3 亿', 300_000_000],
])('%s', (text, surface, value) => {
  const found = figuresIn(text);
  expect(found.map((figure) => text.slice(figure.start, figure.end))).toEqual([surface]);
  expect(found.map((figure) => figure.value)).toEqual([value]);
});

test('an article, or one of something, is not a figure', () => {
  expect(figuresIn('A ship left one port, and then another; одна из них.')).toEqual([]);
});

test('a scale is a whole word: a thousandth is not a thousand, and 5 тысячелетий are five', () => {
  expect(figuresIn('one thousandth')).toEqual([]);
  expect(figuresIn('5 тысячелетий').map(({ value }) => value)).toEqual([5]);
});

test('the parts of a range are two figures', () => {
  expect(figuresIn('2,000-3,000 tons').map(({ value }) => value)).toEqual([2_000, 3_000]);
});
