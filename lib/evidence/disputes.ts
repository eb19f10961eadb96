// Where sources disagree: the conflicts that shown excerpts take part in, with an excerpt for each side.
import type { Conflict, Passage } from '../model/corpus.ts';
import type { Dispute, Excerpt } from '../model/evidence.ts';
import type { Holdings } from '../pack/store.ts';

/** The disputes of some shown excerpts, in their order; `excerptOf` makes an excerpt of a passage not shown. */
export function disputesOf(
  holdings: Holdings,
  shown: readonly Excerpt[],
  order: readonly Passage[],
  excerptOf: (passage: Passage) => Excerpt,
): Dispute[] {
  const placeOf = (passage: string): number => order.findIndex(({ id }) => id === passage);
  const firstShown = (conflict: Conflict): number =>
    shown.findIndex(({ passage }) => conflict.passages.includes(passage.id));
  return holdings.conflicts
    .filter((conflict) => firstShown(conflict) >= 0)
    .sort((a, b) => firstShown(a) - firstShown(b))
    .map((conflict) => ({
      conflict,
      sides: conflict.sides.flatMap((side) => {
        const passage = spokesman(side.passages, placeOf, holdings);
        return passage === undefined ? [] : [{ says: side.says, excerpt: excerptOf(passage) }];
      }),
    }));
}

/** The passage that stands for a side: the best ranked on the entity, else the first listed. */
function spokesman(
  side: readonly string[],
  placeOf: (passage: string) => number,
  holdings: Holdings,
): Passage | undefined {
  const ranked = side.filter((id) => placeOf(id) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  const chosen = ranked[0] ?? side[0];
  return chosen === undefined ? undefined : holdings.passages.get(chosen);
}
