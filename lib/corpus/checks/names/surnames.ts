// Finds people whose surname is listed before their full name, by which readers are shown them.
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

/** What divides the parts of a personal name: blanks, and the dots of Chinese and Japanese. */
const BETWEEN_PARTS = /[\s·・]+/;

/** Surnames of people before their full names: readers of a language are shown the first name that is listed in it. */
export function surnamesListedFirst({ entities, manifests }: Items): Problem[] {
  const kinds = manifests[0]?.value.entityKinds ?? [];
  const people = new Set(kinds.filter(({ names }) => names === 'person').map(({ id }) => id));
  return entities.flatMap(({ value, place }) =>
    Object.entries(people.has(value.kind) ? value.aliases : {}).flatMap(
      ([language, [first = '', ...rest]]) => {
        const full = rest.find((name) => name !== first && name.split(BETWEEN_PARTS).includes(first));
        if (full === undefined) return [];
        const why = `is shown to readers as the name of ${value.id}; list a full name such as "${full}" first.`;
        return [problemAt(place, ['aliases', language, 0], `"${first}" ${why}`)];
      },
    ),
  );
}
