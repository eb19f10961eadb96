// Goes through the aliases of all entities, each with what a check of it needs.
import type { Entity } from '../../../model/corpus.ts';
import type { NameType } from '../../../model/manifest.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

/** An alias, its entity, and how a problem with it is told. */
export interface PlacedAlias {
  alias: string;
  /** Primary tag of its language. */
  language: string;
  entity: Entity;
  /** How the names of the entity's kind behave; undefined where the manifest lacks the kind. */
  type: NameType | undefined;
  /** Whether the entity says that the alias can mean something else. */
  isWeighed: boolean;
  problem: (message: string) => Problem;
}

/** All aliases in the order of the files. */
export function eachAlias({ entities, manifests }: Items): PlacedAlias[] {
  const types = new Map((manifests[0]?.value.entityKinds ?? []).map(({ id, names }) => [id, names]));
  return entities.flatMap(({ value, place }) =>
    Object.entries(value.aliases).flatMap(([language, names]) =>
      names.map((alias, at) => ({
        alias,
        language,
        entity: value,
        type: types.get(value.kind),
        isWeighed: [...(value.lowPrior ?? []), ...(value.ambiguous ?? [])].includes(alias),
        problem: (message: string) => problemAt(place, ['aliases', language, at], message),
      })),
    ),
  );
}
