// Names of today's states that a state of antiquity had too: 韩国 among the Warring States.

import type { Match } from '../../gazetteer/match.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import type { MatchedBlock } from './matched-block.ts';

/** Only names in East Asian scripts live on unchanged; asked first, for it costs nothing. */
const FIRST_EAST_ASIAN = 0x2e80;

/** An office or organ in Han takes no more. */
const OFFICE = 4;

/** Whether a text speaks of that age; each is read once, however many names it has. */
const ages = new WeakMap<MatchedBlock, boolean>();

/** Whether a state of antiquity had the matched name, and the text speaks of that age. */
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
