// Whether a capitalised stranger beside a name makes it part of a name the corpus does not know: "Khasan Baiev".
import type { Gazetteer } from './load.ts';
import type { Hit, HitCandidate } from './match.ts';
import { isHeadline, wordAfter, wordBefore } from './neighbours.ts';
import type { Reading } from './surroundings.ts';

/** One word with a capital, soft hyphens allowed. */
const SINGLE_WORD = /^(?=.*\p{Lu})\p{L}[\p{L}'’\u00ad]*$/u;

/**
 * Only people and places lend themselves to it ("Khasan Baiev", "Moscow State University", "Hector Rason"); abbreviations,
 * names of several words, titles ("President Putin") and headlines are left alone. In Russian an inflected name does not
 * join the nominative after it ("президент России Дмитрий …"), nor a place in the genitive the body before it.
 */
export function hasStranger(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  candidate: HitCandidate,
): boolean {
  const kind = gazetteer.lists.entities[candidate.entity]?.kind;
  if (candidate.exact || (kind !== 'person' && kind !== 'place')) return false;
  const { text } = reading;
  const surface = text.slice(hit.start, hit.end);
  if (!SINGLE_WORD.test(surface)) return false;
  const after = candidate.generated ? undefined : wordAfter(text, hit, reading.beginsName);
  const before =
    candidate.generated && kind === 'place' ? undefined : wordBefore(text, hit, reading.endsName);
  const stranger = after ?? before;
  if (stranger === undefined) return false;
  const sentence = reading.sentence(hit);
  return !isHeadline(text.slice(sentence.start, sentence.end), [surface, stranger]);
}
