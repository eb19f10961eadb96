// Paragraphs: what a name may stand in, and where each lies in the whole text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../cli/paragraphs.ts';

const cut = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each([
    ['a\nb', ['a', 'b']],
    ['a\nb\n\nc', ['a\nb', 'c']],
    ['\n\na\r\n \t\r\nb\n\n', ['a', 'b']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  test('there is only white space between them', () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', ' ', '\n\n', 'é', '😀');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of paragraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
