// Finds the conflicts of the corpus that shown excerpts belong to, and gives each side its excerpt: what readers see as disputes.
import type { Conflict, Passage } from '../model/corpus.ts';
import type { Dispute, Excerpt } from '../model/evidence.ts';
import type { PackStore } from '../pack/store.ts';

/** The disputes that the shown excerpts belong to, in the order of these; `excerptOf` makes an excerpt of a passage. */
export function disputesOf(
  store: PackStore,
  shown: readonly Excerpt[],
  order: readonly Passage[],
  excerptOf: (passage: Passage) => Excerpt,
): Dispute[] {
  const rankOf = (passage: string): number => order.findIndex(({ id }) => id === passage);
  const firstShown = (conflict: Conflict): number =>
    shown.findIndex(({ passage }) => conflict.passages.includes(passage.id));
  return store.conflicts
    .filter((conflict) => firstShown(conflict) >= 0)
    .sort((a, b) => firstShown(a) - firstShown(b))
    .map((conflict) => ({
      conflict,
      sides: conflict.sides.flatMap((side) => {
        const passage = representativeOf(side.passages, rankOf, store);
        return passage === undefined ? [] : [{ says: side.says, excerpt: excerptOf(passage) }];
      }),
    }));
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
