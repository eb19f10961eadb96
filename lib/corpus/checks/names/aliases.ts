// Finds remarks on aliases that the entity does not have, and entities without any alias.
import type { Entity } from '../../../model/corpus.ts';
import type { Item, Items } from '../../items.ts';
import { type Path, type Problem, problemAt } from '../../problem.ts';

/** Entities without a name that a page could contain. */
export function namelessEntities(items: Items): Problem[] {
  return items.entities.flatMap(({ value, place }) =>
    aliasesOf(value).length > 0
      ? []
      : [problemAt(place, ['aliases'], `${value.id} has no alias; list at least one name for it.`)],
  );
}

/** Entries of `cased`, `lowPrior`, `ambiguous`, `spellings`, `negativeContextWords` and `forms` for a name not listed under `aliases`. */
export function remarksOnUnknownAliases(items: Items): Problem[] {
  return items.entities.flatMap((item) => {
    const {
      cased = [],
      lowPrior = [],
      ambiguous = [],
      spellings = {},
      negativeContextWords = {},
      forms = {},
    } = item.value;
    return [
      ...cased.flatMap((alias, position) => unlessAlias(item, alias, ['cased', position])),
      ...lowPrior.flatMap((alias, position) => unlessAlias(item, alias, ['lowPrior', position])),
      ...ambiguous.flatMap((alias, position) => unlessAlias(item, alias, ['ambiguous', position])),
      ...Object.keys(spellings).flatMap((alias) => unlessAlias(item, alias, ['spellings', alias])),
      ...Object.keys(negativeContextWords).flatMap((alias) =>
        unlessAlias(item, alias, ['negativeContextWords', alias]),
      ),
      ...Object.keys(forms).flatMap((alias) => unlessAlias(item, alias, ['forms', alias])),
    ];
  });
}

/** All names of an entity, in the order they are listed. */
export function aliasesOf(entity: Entity): string[] {
  return Object.values(entity.aliases).flat();
}

function unlessAlias({ value, place }: Item<Entity>, alias: string, field: Path): Problem[] {
  if (aliasesOf(value).includes(alias)) return [];
  return [
    problemAt(
      place,
      field,
      `"${alias}" is no alias of ${value.id}; list it under aliases or remove it here.`,
    ),
  ];
}
