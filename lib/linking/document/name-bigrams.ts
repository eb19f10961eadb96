// Strangers that the page names in running text, so that headlines, where capitals say nothing, need not tell them again.
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import { wordBefore } from '../context/adjacent-words.ts';
import type { Reading } from '../context/matched-block.ts';
import type { OtherName } from '../context/name-context.ts';

/** "Hector Rason", the word before a known person's name and the name; nothing where no word stands before it. */
function pairOf({ lists }: Gazetteer, { text }: Reading, hit: Hit): string | undefined {
  if (!hit.candidates.some(({ entity }) => lists.entities[entity]?.kind === 'person')) return undefined;
  const leader = wordBefore(text, hit);
  return leader && `${leader.word} ${text.slice(hit.start, hit.end)}`;
}

/**
 * The hits that were let pass although the page says elsewhere that just these two words are somebody else; `others` is
 * what each hit was found to be, null for itself.
 */
export function pairedHits(
  gazetteer: Gazetteer,
  readings: readonly Reading[],
  others: ReadonlyMap<Hit, OtherName | null>,
): Hit[] {
  const strangers = new Set<string | undefined>();
  for (const reading of readings)
    for (const hit of reading.hits)
      if (others.get(hit)?.why === 'leader') strangers.add(pairOf(gazetteer, reading, hit));
  strangers.delete(undefined);
  if (strangers.size === 0) return [];
  return readings.flatMap((reading) =>
    reading.hits.filter((hit) => others.get(hit) === null && strangers.has(pairOf(gazetteer, reading, hit))),
  );
}
