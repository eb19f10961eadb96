// Telling full names from bare ones, and the key under which a bare name and its spellings are one.
import type { Match } from '../../gazetteer/match.ts';
import { foldName } from '../../text/fold.ts';
import type { MatchedBlock } from '../context/matched-block.ts';

/** Whether a stretch of text is a full name, one of more than a word. */
export const isFull = (surface: string): boolean => JOINTS.test(surface);

const JOINTS = /[\s·・-]./;
const FIRST_EAST_ASIAN = 0x2e80;

/** Korean, Chinese and Japanese full names are three characters and need no blank. */
export const isFullName = (surface: string): boolean =>
  surface.length === 3 ? surface.charCodeAt(0) >= FIRST_EAST_ASIAN : isFull(surface);

/** As many letters as a name keeps in all its cases and spellings: Хасан, Хасана; Hasan, Hassan. */
const STEM = 4;

/** What a bare name, its inflected forms and its spellings have in common, together with the entity it may name. */
export function nameKey({ text }: MatchedBlock, { start, end }: Match, entity: number): string {
  const stem = foldName(text.slice(start, end)).replace(/(.)\1/g, '$1').slice(0, STEM);
  return `${entity} ${stem}`;
}
