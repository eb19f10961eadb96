// Which letter case a name asks for.
import { describe, expect, it } from 'vitest';
import { casePattern, caseRule, satisfies } from '../../../lib/gazetteer/letter-case.ts';
import type { NameType } from '../../../lib/model/manifest.ts';
import { fold } from '../../../lib/text/fold.ts';

function accepts(alias: string, surface: string, type: NameType = 'place', cased = false): boolean {
  const folded = fold(surface);
  return satisfies(casePattern(surface, folded, 0, folded.text.length), caseRule(alias, type, cased));
}

describe('caseRule', () => {
  it.each([
    ['Rason', 'Rason', true],
    ['Rason', 'RASON', true],
    ['Rason', 'rason', false],
    ['Rasŏn', 'RASŎN', true],
    ['the North', 'The North', true],
    ['the North', 'The north', false],
    ['North Korea', 'north Korea', true],
    ['North Korea', 'north korea', false],
    ['Lake Khasan', 'lake Khasan', true],
    ['RasonConTrans', 'Rasoncontrans', true],
    ['RasonConTrans', 'rasonconTrans', false],
    ['US', 'us', false],
    ['US', 'Us', false],
    ['U.S.', 'U.S.', true],
    ['KCNA', 'Kcna', true],
    ['road map', 'Road Map', true],
    ['북한', '북한', true],
  ])('%s on a page as %s: %s', (alias, surface, accepted) => {
    expect(accepts(alias, surface)).toBe(accepted);
  });

  it('matches cased aliases exactly', () => {
    expect(accepts('Foreign Trade', 'Foreign trade', 'organisation', true)).toBe(false);
    expect(accepts('Foreign Trade', 'Foreign Trade', 'organisation', true)).toBe(true);
  });

  it('lets terms begin in lower case, unless they contain a proper name', () => {
    expect(accepts('Barley hump', 'barley hump', 'term')).toBe(true);
    expect(accepts('COVID-19', 'covid-19', 'term')).toBe(true);
    expect(accepts('Golden Triangle', 'golden triangle', 'term')).toBe(false);
    expect(accepts('detente of Pyongyang', 'detente of pyongyang', 'term')).toBe(false);
  });
});
