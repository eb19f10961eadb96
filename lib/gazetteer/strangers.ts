// Whether a capitalised stranger beside a name makes it part of a name the corpus does not know: "Khasan Baiev".
import type { Gazetteer } from './load.ts';
import type { Hit } from './match.ts';
import { isHeadline, wordAfter, wordBefore } from './neighbours.ts';
import type { Reading } from './surroundings.ts';

/** One word with a capital and small letters, soft hyphens allowed; abbreviations join nothing. */
const SINGLE_WORD = /^(?=.*\p{Lu})(?=.*\p{Ll})\p{L}[\p{L}'’\u00ad]*$/u;

/**
 * Only names of people and places lend themselves to it ("Khasan Baiev", "Moscow State University", "Hector Rason");
 * abbreviations, names of several words, titles ("President Putin") and headlines are left alone. In Russian an inflected
 * name does not join the nominative after it ("президент России Дмитрий …"), nor a place in the genitive what stands
 * before it ("глава Совбеза России").
 */
export function hasStranger(gazetteer: Gazetteer, reading: Reading, hit: Hit): boolean {
  const kinds = new Set(hit.candidates.map(({ entity }) => gazetteer.lists.entities[entity]?.kind));
  if (!kinds.has('person') && !kinds.has('place')) return false;
  const { text } = reading;
  const surface = text.slice(hit.start, hit.end);
  if (!SINGLE_WORD.test(surface)) return false;
  const inflected = hit.candidates.every(({ generated }) => generated);
  const after = inflected ? undefined : wordAfter(text, hit, reading.beginsName);
  const before = inflected && !kinds.has('person') ? undefined : wordBefore(text, hit, reading.endsName);
  const stranger = after ?? before;
  if (stranger === undefined) return false;
  const sentence = reading.sentence(hit);
  return !isHeadline(text.slice(sentence.start, sentence.end), [surface, stranger]);
}
