// Recognises ancient states that share the name of a present one: 韩国 among the Warring States.

import type { Match } from '../../gazetteer/match.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import type { MatchedBlock } from './matched-block.ts';

/** Only names in East Asian scripts have stayed the same; checked first because it is cheap. */
const FIRST_EAST_ASIAN = 0x2e80;

/** The longest office or organ in Han characters. */
const OFFICE = 4;

/** Whether a text is about that age; each text is read once, however many names it has. */
const ages = new WeakMap<MatchedBlock, boolean>();

/** Whether the matched name was also that of an ancient state, and the text is about that age. */
export function isHistoricalNamesake(matched: MatchedBlock, { start, end }: Match): boolean {
  const { text, latin } = matched;
  if (text.charCodeAt(start) < FIRST_EAST_ASIAN) return false;
  const surface = text.slice(start, end);
  const older = rulesOf(surface, latin).adjacentWords.historicalNamesakes;
  if (older?.names.has(surface) !== true || older.today.test(text.slice(end, end + OFFICE))) return false;
  const known = ages.get(matched) ?? older.age.test(text);
  ages.set(matched, known);
  return known;
}
