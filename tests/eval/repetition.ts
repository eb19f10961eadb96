// Whether two passages report one thing, judged apart from how the pack folds near-duplicates.
import type { Passage } from '../../lib/model/corpus.ts';
import { jaccard, termSet } from '../../lib/search/similarity.ts';
import { pack, sourceFor } from './rankings.ts';

/** Above this Jaccard similarity two notes say nearly the same, whoever says it. */
const SAME_WORDS = 0.5;
/** Notes of one voice or origin about one time say the same at less. */
const SAME_VOICE = 0.3;

/** Whether two passages of different sources report one thing: listed as such, nearly the same words, or the same voice on the same time in similar words. */
export function repeats(a: Passage, b: Passage): boolean {
  if (pack.nearDuplicates[a.id]?.includes(b.id) === true) return true;
  const [from, other] = [sourceFor(a), sourceFor(b)];
  if (from.id === other.id) return false;
  const similarity = jaccard(termSet(a.text), termSet(b.text));
  const voice = (one: Passage): string => one.speaker.replace(/ \(.*$/, '');
  const related = voice(a) === voice(b) || (from.origin !== undefined && from.origin === other.origin);
  return similarity > SAME_WORDS || (related && similarity > SAME_VOICE);
}

/** Whether a card of these passages has one thing twice. */
export const hasRepetition = (shown: readonly Passage[]): boolean =>
  shown.some((one, at) => shown.slice(0, at).some((other) => repeats(one, other)));
