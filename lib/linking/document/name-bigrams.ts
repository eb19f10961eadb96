// Name bigrams: two words that are a namesake in running text are one in headlines too, where capitals mean nothing.
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import { wordBefore } from '../context/adjacent-words.ts';
import type { MatchedBlock } from '../context/matched-block.ts';
import type { Rejection } from '../context/name-context.ts';

/** "Hector Rason": the word before a known person's name and the name; undefined if no word precedes it. */
function bigramOf({ metadata }: Gazetteer, { text }: MatchedBlock, match: Match): string | undefined {
  if (!match.candidates.some(({ entity }) => metadata.entities[entity]?.type === 'person')) return undefined;
  const precedingWord = wordBefore(text, match);
  return precedingWord && `${precedingWord.word} ${text.slice(match.start, match.end)}`;
}

/**
 * The matches not rejected so far although the same two words are a namesake elsewhere on the page; `rejections` has
 * null for a match that was not rejected.
 */
export function namesakesInBigrams(
  gazetteer: Gazetteer,
  matchedBlocks: readonly MatchedBlock[],
  rejections: ReadonlyMap<Match, Rejection | null>,
): Match[] {
  const namesakes = new Set<string | undefined>();
  for (const matched of matchedBlocks)
    for (const match of matched.matches)
      if (rejections.get(match)?.why === 'wordBefore') namesakes.add(bigramOf(gazetteer, matched, match));
  namesakes.delete(undefined);
  if (namesakes.size === 0) return [];
  return matchedBlocks.flatMap((matched) =>
    matched.matches.filter(
      (match) => rejections.get(match) === null && namesakes.has(bigramOf(gazetteer, matched, match)),
    ),
  );
}
