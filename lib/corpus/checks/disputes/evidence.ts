// The disputes of which all passages are known, with the passages of each side.
import type { Dispute, Passage } from '../../../model/corpus.ts';
import type { Item, Items } from '../../items.ts';

/** A dispute and, for each of its sides, the passages. */
export interface Evidenced extends Item<Dispute> {
  sides: Passage[][];
}

/** Disputes whose passages are all there and stand on one side each; what is wrong with others is told elsewhere. */
export function evidencedDisputes({ disputes, passages }: Items): Evidenced[] {
  const byId = Map.groupBy(
    passages.map(({ value }) => value),
    ({ id }) => id,
  );
  return disputes.flatMap((item) => {
    const ids = item.value.sides.flatMap((side) => side.passages);
    if (new Set(ids).size < ids.length || ids.some((id) => byId.get(id)?.length !== 1)) return [];
    return [
      { ...item, sides: item.value.sides.map((side) => side.passages.flatMap((id) => byId.get(id) ?? [])) },
    ];
  });
}

/** Each two of so many sides once, by their positions. */
export function pairsOf(sides: readonly unknown[]): [first: number, second: number][] {
  return sides.flatMap((_, second) =>
    sides.slice(0, second).map((__, first): [number, number] => [first, second]),
  );
}
