// Finds passages that restate one origin, such as an interview and its digests or a statement and its reprints.
import type { Dispute, Passage, Source } from '../model/corpus.ts';
import { jaccard, termSet } from '../search/similarity.ts';

/**
 * Two passages of one speaker and origin report the same claim if their Jaccard similarity is above this. It is low
 * because passages are notes in our own words, which seldom word a claim the same way: in the bundled corpus, different
 * claims of one interview reach .26 and restated ones begin at .30.
 */
const DUPLICATE_SIMILARITY = 0.28;

/**
 * For each passage, those of other sources that report the same claim from the same origin, in the order of the corpus.
 */
export function findNearDuplicates(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
  disputes: readonly Dispute[],
): Record<string, string[]> {
  const byOrigin = new Map<string, { passage: Passage; terms: ReadonlySet<string> }[]>();
  for (const passage of passages) {
    const origin = sources.get(passage.source)?.origin;
    if (origin === undefined) continue;
    const list = byOrigin.get(origin) ?? [];
    list.push({ passage, terms: termSet(passage.text) });
    byOrigin.set(origin, list);
  }
  // The passages of a "wording" dispute report one claim, however different their words.
  const wordings = disputes.filter(({ kind }) => kind === 'wording');
  const inWordingDispute = (a: string, b: string): boolean =>
    wordings.some((dispute) => dispute.passages.includes(a) && dispute.passages.includes(b));
  const duplicates = new Map<string, string[]>();
  for (const list of byOrigin.values()) {
    for (const one of list) {
      const same = list.filter(
        (other) =>
          other.passage.source !== one.passage.source &&
          originalSpeaker(other.passage) === originalSpeaker(one.passage) &&
          (jaccard(one.terms, other.terms) > DUPLICATE_SIMILARITY ||
            inWordingDispute(one.passage.id, other.passage.id)),
      );
      if (same.length > 0)
        duplicates.set(
          one.passage.id,
          same.map(({ passage }) => passage.id),
        );
    }
  }
  return Object.fromEntries([...duplicates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The speaker, without whoever passed the words on: "X (via Y)" is X. */
function originalSpeaker({ speaker }: Passage): string {
  return speaker.replace(/ \(.*$/, '');
}

/**
 * Returns a function that lists the other sources of a passage's origin. For a source's own comment it lists none,
 * unless another source of that origin also reports the same speaker.
 */
export function sameOriginFinder(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): (passage: Passage) => Source[] {
  const sourcesBySpeaker = new Map<string, Set<string>>();
  const speakerKey = (passage: Passage): string | undefined => {
    const origin = sources.get(passage.source)?.origin;
    return origin === undefined ? undefined : `${origin}\n${originalSpeaker(passage)}`;
  };
  for (const passage of passages) {
    const key = speakerKey(passage);
    if (key !== undefined)
      sourcesBySpeaker.set(key, (sourcesBySpeaker.get(key) ?? new Set()).add(passage.source));
  }
  return (passage) => {
    const key = speakerKey(passage);
    if (key === undefined || (sourcesBySpeaker.get(key)?.size ?? 0) < 2) return [];
    const origin = sources.get(passage.source)?.origin;
    return [...sources.values()].filter((source) => source.origin === origin && source.id !== passage.source);
  };
}
