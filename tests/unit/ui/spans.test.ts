// Cutting a text at its matched words loses nothing and lights exactly them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNeighbours, splitBySpans } from '../../../lib/ui/spans.ts';
import { anyText } from '../any-text.ts';

const isHighlighted = (text: string, ...spans: [number, number][]) =>
  splitBySpans(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map((piece) => (piece.isHighlighted ? `[${piece.text}]` : piece.text));

describe('splitBySpans', () => {
  test('leaves a text without spans in one piece', () => expect(isHighlighted('coal')).toEqual(['coal']));
  test('lights the first and the last word', () =>
    expect(isHighlighted('coal at Rajin', [0, 4], [8, 13])).toEqual(['[coal]', ' at ', '[Rajin]']));
  test('lights a whole text', () => expect(isHighlighted('라진', [0, 2])).toEqual(['[라진]']));
  test('sorts spans', () => expect(isHighlighted('abc', [2, 3], [0, 1])).toEqual(['[a]', 'b', '[c]']));
  test('cuts spans that extend beyond the text', () =>
    expect(isHighlighted('abc', [2, 9], [7, 8])).toEqual(['ab', '[c]']));
  test('skips empty spans', () => expect(isHighlighted('abc', [1, 1])).toEqual(['abc']));
  test('gives nothing for nothing', () => expect(isHighlighted('', [0, 3])).toEqual([]));

  test('joined, the pieces are the text; the highlighted units are those of the spans', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(anyText(30), fc.array(span), (text, spans) => {
        const pieces = splitBySpans(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const seen = pieces
          .map(({ text: { length }, isHighlighted }) => (isHighlighted ? 'x' : '-').repeat(length))
          .join('');
        const isLit = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
        const wanted = Array.from({ length: text.length }, (_, at) => (isLit(at) ? 'x' : '-')).join('');
        expect(seen).toBe(wanted);
      }),
    );
  });
});

test('neighbours with only blanks between are one phrase', () => {
  const spans = [
    { start: 8, end: 12 },
    { start: 0, end: 7 },
    { start: 16, end: 21 },
  ];
  expect(joinNeighbours('Russian coal at Rajin', spans)).toEqual([
    { start: 0, end: 12 },
    { start: 16, end: 21 },
  ]);
});
