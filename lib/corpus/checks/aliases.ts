// Remarks on aliases that the entity does not have, and entities without any alias.
import type { Entity } from '../../model/corpus.ts';
import type { Item, Items } from '../items.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

/** Entities that no page could ever name. */
export function namelessEntities(items: Items): Problem[] {
  return items.entities.flatMap(({ value, place }) =>
    aliasesOf(value).length > 0
      ? []
      : [problemAt(place, ['aliases'], `${value.id} has no alias; list at least one name for it.`)],
  );
}

/** `cased`, `weak`, `shared`, `spellings`, `against` and `forms` that speak of a name not listed under `aliases`. */
export function strayRemarks(items: Items): Problem[] {
  return items.entities.flatMap((item) => {
    const { cased = [], weak = [], shared = [], spellings = {}, against = {}, forms = {} } = item.value;
    return [
      ...cased.flatMap((alias, position) => stray(item, alias, ['cased', position])),
      ...weak.flatMap((alias, position) => stray(item, alias, ['weak', position])),
      ...shared.flatMap((alias, position) => stray(item, alias, ['shared', position])),
      ...Object.keys(spellings).flatMap((alias) => stray(item, alias, ['spellings', alias])),
      ...Object.keys(against).flatMap((alias) => stray(item, alias, ['against', alias])),
      ...Object.keys(forms).flatMap((alias) => stray(item, alias, ['forms', alias])),
    ];
  });
}

/** All names of an entity, in the order they are listed. */
export function aliasesOf(entity: Entity): string[] {
  return Object.values(entity.aliases).flat();
}

function stray({ value, place }: Item<Entity>, alias: string, field: Path): Problem[] {
  if (aliasesOf(value).includes(alias)) return [];
  return [
    problemAt(
      place,
      field,
      `"${alias}" is no alias of ${value.id}; list it under aliases or remove it here.`,
    ),
  ];
}
