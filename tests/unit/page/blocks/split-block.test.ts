// Very long paragraphs: nothing is lost, nothing is too long, and every piece leads back to its characters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_LENGTH } from '../../../../lib/model/primitives/limits.ts';
import type { Piece } from '../../../../lib/page/blocks/block.ts';
import { splitBlock } from '../../../../lib/page/blocks/split-block.ts';

/** Stands in for a text node: only its characters count here. */
const node = (data: string): Text => ({ data }) as unknown as Text;

function joined(texts: readonly string[]): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const data of texts) {
    pieces.push({ node: node(data), start: text.length, from: 0, length: data.length });
    // A gap that no piece covers, as a line break leaves one.
    text += `${data}\n`;
  }
  return { text, pieces };
}

const words = fc
  .array(fc.constantFrom('a ', 'bcd', ' ', '\u{1F600}', 'Rason ', '金正恩'), { minLength: 1, maxLength: 30 })
  .chain((some) => fc.integer({ min: 1, max: 400 }).map((times) => some.join('').repeat(times)));

test('cutting keeps every character and the way back to it', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
      const { text, pieces } = joined(texts);
      const blocks = splitBlock(text, pieces);
      expect(blocks.map((block) => block.text).join('')).toBe(text);
      for (const block of blocks) {
        expect(block.text.length).toBeLessThanOrEqual(BLOCK_LENGTH);
        for (const piece of block.pieces)
          expect(piece.node.data.slice(piece.from, piece.from + piece.length)).toBe(
            block.text.slice(piece.start, piece.start + piece.length),
          );
      }
      const covered = blocks.flatMap((block) => block.pieces).reduce((sum, { length }) => sum + length, 0);
      expect(covered).toBe(texts.join('').length);
    }),
    { numRuns: 40 },
  );
});

test('cuts after a space if there is one, and never through a surrogate pair', () => {
  const prose = 'word '.repeat(BLOCK_LENGTH);
  for (const block of splitBlock(prose, [])) expect(block.text).toMatch(/ $/);
  const faces = `x${'\u{1F600}'.repeat(BLOCK_LENGTH)}`;
  for (const block of splitBlock(faces, []))
    expect(block.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
});
