// Passages that restate one origin: an interview and its digests, a statement and its reprints.
import type { Conflict, Passage, Source } from '../model/corpus.ts';
import { jaccard, termSet } from '../search/similarity.ts';

/**
 * Two passages of one speaker and origin that share more than this part of their words report the same claim. Passages
 * are notes in our own words, so that the same claim is seldom put alike: in the bundled corpus different claims of one
 * interview reach .26, its restated ones begin at .30.
 */
const SAME_CLAIM = 0.28;

/** For each passage those of other sources that say the same from the same origin, in the order of the corpus. */
export function echoesOf(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
  conflicts: readonly Conflict[],
): Record<string, string[]> {
  const byOrigin = new Map<string, { passage: Passage; terms: ReadonlySet<string> }[]>();
  for (const passage of passages) {
    const origin = sources.get(passage.source)?.origin;
    if (origin === undefined) continue;
    const list = byOrigin.get(origin) ?? [];
    list.push({ passage, terms: termSet(passage.text) });
    byOrigin.set(origin, list);
  }
  // Two wordings of one origin are two reports of one claim, however unlike their words.
  const wordings = conflicts.filter(({ kind }) => kind === 'wording');
  const worded = (a: string, b: string): boolean =>
    wordings.some((conflict) => conflict.passages.includes(a) && conflict.passages.includes(b));
  const echoes = new Map<string, string[]>();
  for (const list of byOrigin.values()) {
    for (const one of list) {
      const same = list.filter(
        (other) =>
          other.passage.source !== one.passage.source &&
          voice(other.passage) === voice(one.passage) &&
          (jaccard(one.terms, other.terms) > SAME_CLAIM || worded(one.passage.id, other.passage.id)),
      );
      if (same.length > 0)
        echoes.set(
          one.passage.id,
          same.map(({ passage }) => passage.id),
        );
    }
  }
  return Object.fromEntries([...echoes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who speaks, whoever passed it on: "X (via Y)" is X. */
function voice({ speaker }: Passage): string {
  return speaker.replace(/ \(.*$/, '');
}

/**
 * For each passage the other sources of its origin, where it is of the origin and not the source's own comment: where
 * its speaker is heard in another source of that origin too.
 */
export function reportsOf(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): (passage: Passage) => Source[] {
  const heard = new Map<string, Set<string>>();
  const key = (passage: Passage): string | undefined => {
    const origin = sources.get(passage.source)?.origin;
    return origin === undefined ? undefined : `${origin}\n${voice(passage)}`;
  };
  for (const passage of passages) {
    const where = key(passage);
    if (where !== undefined) heard.set(where, (heard.get(where) ?? new Set()).add(passage.source));
  }
  return (passage) => {
    const where = key(passage);
    if (where === undefined || (heard.get(where)?.size ?? 0) < 2) return [];
    const origin = sources.get(passage.source)?.origin;
    return [...sources.values()].filter((source) => source.origin === origin && source.id !== passage.source);
  };
}
