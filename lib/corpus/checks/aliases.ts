// Finds remarks on aliases that the entity does not have, and entities without any alias.
import type { Entity } from '../../model/corpus.ts';
import type { NameType } from '../../model/manifest.ts';
import type { Item, Items } from '../items.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

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

/** Kinds of names that are proper names: in languages with capitals they have one. */
const PROPER: ReadonlySet<NameType> = new Set<NameType>([
  'person',
  'place',
  'organisation',
  'facility',
  'product',
]);
/** Forms of "be" and "have" make a clause of a phrase. */
const VERBS = /\b(?:is|are|was|were|has|have|had|will)\b/;

/** English aliases that no page would print as a name: without any capital, or with a verb. */
export function aliasesThatAreNoNames({ entities, manifests }: Items): Problem[] {
  const kinds = manifests[0]?.value.entityKinds ?? [];
  const properKinds = new Set(kinds.filter(({ names }) => PROPER.has(names)).map(({ id }) => id));
  return entities.flatMap(({ value, place }) =>
    (value.aliases.en ?? []).flatMap((alias, at) => {
      const isSmall = properKinds.has(value.kind) && !/[\p{Lu}\p{N}]/u.test(alias);
      if (!isSmall && !VERBS.test(alias)) return [];
      const why = isSmall ? 'has no capital' : 'has a verb';
      return [problemAt(place, ['aliases', 'en', at], `"${alias}" ${why}, so it is no name; remove it.`)];
    }),
  );
}
