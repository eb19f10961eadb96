// A region is looked for anew where the entity is the same but the language or the reach is not.
import { expect, test } from 'vitest';
import type { MatchedBlock } from '../../../../lib/linking/context/matched-block.ts';
import { regionsInDocument } from '../../../../lib/linking/document/regions.ts';
import { english } from '../../../../lib/text/languages/en/rules.ts';
import { russian } from '../../../../lib/text/languages/ru/rules.ts';

/** Blocks of folded text without any match. */
const blocksOf = (...folded: string[]) =>
  folded.map((text) => ({ folded: text, matches: [] })) as unknown as MatchedBlock[];

test('farther away it is found only if looking wide, whoever asked before', () => {
  const near = regionsInDocument(blocksOf('a title', 'a beginning', 'snow in idaho'));
  expect(near(0, english, false)).toBe(false);
  expect(near(0, english, true)).toBe(true);
  expect(near(0, english, false)).toBe(false);
});

test('each language knows its own names of regions, whichever was asked before', () => {
  const near = regionsInDocument(blocksOf('снег в айдахо'));
  expect(near(0, english, true)).toBe(false);
  expect(near(0, russian, true)).toBe(true);
});
