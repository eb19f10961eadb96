// What a pack's manifest says of names: the language that it is written in, and how names of each kind behave.
import type { Entity } from '../model/corpus.ts';
import type { AuthoredManifest, NameType } from '../model/manifest.ts';

/** As much of a manifest as names depend on. */
export type Naming = Pick<AuthoredManifest, 'language' | 'entityKinds'>;

/** How names of each kind of entity behave; those of a kind that the manifest does not have, as terms do. */
export function nameTypes({ entityKinds }: Naming): (kind: string) => NameType {
  const types = new Map(entityKinds.map(({ id, names }) => [id, names]));
  return (kind) => types.get(kind) ?? 'term';
}

/** An entity, and how its names behave. */
export type NamedEntity = Entity & { type: NameType };

/** Lines, trains and projects between two places, by a name that says so: a bare pair of places is two names. */
export const isRoute = (name: string, { type }: NamedEntity): boolean =>
  type === 'facility' && / /.test(name);
