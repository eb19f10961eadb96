// Finds the disputes that shown excerpts belong to, and an excerpt for each side.
import type { Dispute, Passage } from '../model/corpus.ts';
import type { Excerpt, ShownDispute } from '../model/evidence.ts';
import type { PackStore } from '../pack/store.ts';

/** A shown excerpt: its passage, and the other reports of the same thing that are folded into it. */
export interface Shown {
  passage: string;
  reports: readonly string[];
}

/**
 * The disputes that shown excerpts or their other reports belong to, each beside the first of these, in their order;
 * `excerptOf` makes an excerpt of a passage.
 */
export function disputesOf(
  store: PackStore,
  shown: readonly Shown[],
  order: readonly Passage[],
  excerptOf: (passage: Passage) => Excerpt,
): ShownDispute[] {
  const ranks = new Map(order.map(({ id }, rank) => [id, rank]));
  const rankOf = (passage: string): number => ranks.get(passage) ?? -1;
  return shown.flatMap(({ passage, reports }, at) => {
    const concerns = ({ passages }: Dispute, one: Shown): boolean =>
      [one.passage, ...one.reports].some((id) => passages.includes(id));
    return store.disputes
      .filter(
        (dispute) =>
          concerns(dispute, { passage, reports }) &&
          !shown.slice(0, at).some((one) => concerns(dispute, one)),
      )
      .map((dispute) => ({
        dispute,
        sides: dispute.sides.flatMap((side) => {
          const chosen = representativeOf(side.passages, rankOf, store);
          return chosen === undefined ? [] : [{ says: side.says, excerpt: excerptOf(chosen) }];
        }),
        beside: passage,
      }));
  });
}

/** The passage that represents a side: the best ranked on the entity, else the first listed. */
function representativeOf(
  side: readonly string[],
  rankOf: (passage: string) => number,
  store: PackStore,
): Passage | undefined {
  const ranked = side.filter((id) => rankOf(id) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  const chosen = ranked[0] ?? side[0];
  return chosen === undefined ? undefined : store.passages.get(chosen);
}
