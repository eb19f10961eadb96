// The sentences of a text worked out once are those that are looked for around each name.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceMap } from '../../../lib/text/sentence-map.ts';
import { sentenceAround } from '../../../lib/text/sentences.ts';

const pieces = fc.constantFrom(
  ...['He said', 'Mr', 'U.S.', 'No', '3', 'A', 'г', 'т.е', '中国', '🙂', ' ', '  ', '\n', '\n \n', '\t'],
  ...['.', '. ', '? ', '!', '…', '。', '.....', '”', '» ', '“', '(', ')', 'I. ', '\u3000'],
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

it('is the sentence around any word of any text', () => {
  fc.assert(
    fc.property(text, (drawn) => {
      const sentenceOf = sentenceMap(drawn);
      for (const { index, 0: word } of drawn.matchAll(/[^\s.?!…。]+/gu)) {
        const span = { start: index, end: index + word.length };
        expect(sentenceOf(span, drawn.length)).toEqual(sentenceAround(drawn, span.start, span.end));
      }
    }),
    { numRuns: 300 },
  );
});

it('is cut off if it is too long', () => {
  const drawn = `One. ${'a '.repeat(50)}name${' b'.repeat(50)}. Two.`;
  const start = drawn.indexOf('name');
  expect(sentenceMap(drawn)({ start, end: start + 4 }, 10)).toEqual({ start: start - 10, end: start + 14 });
});
