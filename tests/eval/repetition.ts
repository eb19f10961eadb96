// Whether two passages report one thing, judged apart from how cards fold reports.
import type { Passage } from '../../lib/model/corpus.ts';
import { jaccard, termSet } from '../../lib/search/similarity.ts';
import { firstDay, lastDay } from '../../lib/text/period.ts';
import { pack, sourceFor } from './rankings.ts';

/** Above this Jaccard similarity two notes about one time say nearly the same, whoever says it. */
const SAME_WORDS = 0.5;
/** Notes of one voice or origin do at less. */
const SAME_VOICE = 0.3;

/** Whether two passages of different sources report one thing: listed as such, or about one time in similar words. */
export function repeats(a: Passage, b: Passage): boolean {
  if (pack.nearDuplicates[a.id]?.includes(b.id) === true) return true;
  const [from, other] = [sourceFor(a), sourceFor(b)];
  if (from.id === other.id || !isOneTime(a.date, b.date)) return false;
  const similarity = jaccard(termSet(a.text), termSet(b.text));
  const voice = (one: Passage): string => one.speaker.replace(/ \(.*$/, '');
  const related = voice(a) === voice(b) || (from.origin !== undefined && from.origin === other.origin);
  return similarity > (related ? SAME_VOICE : SAME_WORDS);
}

/** Whether two periods overlap; what has none may be of any time. */
const isOneTime = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || (firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a));

/** Whether a card of these passages has one thing twice. */
export const hasRepetition = (shown: readonly Passage[]): boolean =>
  shown.some((one, at) => shown.slice(0, at).some((other) => repeats(one, other)));
