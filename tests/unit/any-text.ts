// Texts of any code points, halves of characters among them.
import fc from 'fast-check';

/** The same texts as fast-check's `unit: 'binary'`, which spends most of a second of each file on laying out Unicode. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ max: 0xffff, min: 0 }), fc.integer({ max: 0x10ffff, min: 0 })), {
      maxLength,
    })
    .map((points) => String.fromCodePoint(...points));
