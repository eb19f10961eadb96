// What the search's filters can be in a library: its kinds, viewpoints and languages, its publishers, and whoever speaks in it.
import type { PackStore } from '../pack/store.ts';
import { each, type ValuesByFilter } from '../search/filter-faults.ts';

/** The values of each filter that has any; dates are not among them. */
export function filterValues(store: PackStore): ValuesByFilter {
  const { manifest, sources } = store;
  return {
    kind: () => ({ values: each(manifest.sourceKinds.map(({ id }) => id)) }),
    viewpoint: () => ({ values: each(manifest.viewpoints.map(({ id }) => id)) }),
    lang: () => ({
      values: each([...new Set([...sources.values()].map(({ language }) => language.toLowerCase()))].sort()),
    }),
    sort: () => ({ values: each(['fit', 'date']) }),
    publisher: () => ({ values: each(publishers(store)), isOpen: true }),
    voice: () => ({ values: speakers(store), isOpen: true }),
  };
}

/** Everyone who publishes or passes on a source. */
const publishers = ({ sources }: PackStore): ReadonlySet<string> =>
  new Set(
    [...sources.values()].flatMap(({ publisher, via }) =>
      via === undefined ? [publisher] : [publisher, via],
    ),
  );

/** Everyone who speaks, by all names; several wordings of a speaker who is an entity are one. */
function speakers({ passages, entities }: PackStore): (readonly string[])[] {
  const names = new Map<string, Set<string>>();
  for (const { speaker, voice } of passages.values()) {
    const entity = voice?.entity === undefined ? undefined : entities.get(voice.entity);
    const own = entity === undefined ? [] : [entity.name, ...Object.values(entity.aliases).flat()];
    const key = entity === undefined ? `"${speaker}` : entity.id;
    const known = names.get(key) ?? new Set(own);
    names.set(key, known.add(speaker));
  }
  return [...names.values()].map((set) => [...set]);
}
