// What counts as near a name.
import { describe, expect, it } from 'vitest';
import { contextTerms } from '../../../../lib/gazetteer/context-terms.ts';
import type { Match } from '../../../../lib/gazetteer/match.ts';
import { matchedBlock } from '../../../../lib/linking/context/matched-block.ts';

const matches = (matches: Match[]) => ({
  matches,
  folded: '',
  nestedMatches: () => [],
  seenInLowercase: new Set<number>(),
});

/** Whether a cue is near the star in a text. */
function near(contextWord: string, drawn: string): boolean {
  const start = drawn.indexOf('*');
  const text = drawn.replace('*', 'Khasan');
  const terms = contextTerms(contextWord);
  return matchedBlock(text, matches([])).isNear(terms, { start, end: start + 'Khasan'.length });
}

const FILLER = 'More words of another kind. ';

describe('isNear', () => {
  it.each<[string, string, boolean]>([
    ['station', 'The stations of *.', true],
    ['station', '* has a station.', true],
    ['natural resources', 'resources at *, all natural', true],
    ['natural resources', 'resources at *', false],
    ['Khasan', 'only *', false],
    ['Khasan', 'Khasan and *', true],
    ['station', `A station. ${FILLER.repeat(3)}* is here.`, false],
    ['station', `A station. ${FILLER}* is here.`, true],
    ['station', `A station of which ${'it is said, '.repeat(10)} that * has it.`, true],
    ['station', `A station and ${'so on, '.repeat(200)} *.`, false],
    ['역', '*역 근처의 역', true],
  ])('%s in %j: %s', (contextWord, text, expected) => {
    expect(near(contextWord, text)).toBe(expected);
  });
});

describe('matchedBlock', () => {
  it('knows where names begin and end', () => {
    const matched = matchedBlock(
      'Kim Pak',
      matches([
        { start: 0, end: 3, candidates: [] },
        { start: 4, end: 7, candidates: [] },
      ]),
    );
    expect([matched.beginsName(4), matched.beginsName(3), matched.endsName(3), matched.endsName(4)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
