// Finds entities without passages: worth a warning, but not an error.
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Entities without a passage. */
export function unusedEntities(items: Items): Problem[] {
  const used = new Set(items.passages.flatMap(({ value }) => value.entities));
  return items.entities.flatMap(({ value, place }) =>
    used.has(value.id)
      ? []
      : [problemAt(place, ['id'], `no passage is about ${value.id}; add one or remove it.`)],
  );
}
