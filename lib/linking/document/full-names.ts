// Tells full names from bare ones, and gives bare names and their spellings a common key.
import type { Match } from '../../gazetteer/match.ts';
import { foldName } from '../../text/fold.ts';
import type { MatchedBlock } from '../context/matched-block.ts';

/** Whether a span of text is a full name, one of several words. */
export const isFull = (surface: string): boolean => JOINTS.test(surface);

const JOINTS = /[\s·・-]./;
const FIRST_EAST_ASIAN = 0x2e80;

/** Korean, Chinese and Japanese full names have three characters and no blank. */
export const isFullName = (surface: string): boolean =>
  surface.length === 3 ? surface.charCodeAt(0) >= FIRST_EAST_ASIAN : isFull(surface);

/** How many letters a name keeps in all its cases and spellings: Хасан, Хасана; Hasan, Hassan. */
const STEM = 4;

/** A key shared by a bare name, its inflected forms and its spellings, for one entity that it may name. */
export function nameKey({ text }: MatchedBlock, { start, end }: Match, entity: number): string {
  const stem = foldName(text.slice(start, end)).replace(/(.)\1/g, '$1').slice(0, STEM);
  return `${entity} ${stem}`;
}
