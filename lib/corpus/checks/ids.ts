// Checks that each id is used once, and each source file is named after its id.
import type { Item, Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Two sources, passages, entities, disputes or concepts with the same id. */
export function repeatedIds(items: Items): Problem[] {
  return [items.sources, items.passages, items.entities, items.disputes, items.glossary].flatMap(repeated);
}

function repeated(list: readonly Item<{ id: string }>[]): Problem[] {
  const first = new Map<string, Item<{ id: string }>>();
  return list.flatMap((item) => {
    const earlier = first.get(item.value.id);
    if (earlier === undefined) {
      first.set(item.value.id, item);
      return [];
    }
    const where = `${earlier.place.file}:${earlier.place.lineOf([...earlier.place.path, 'id'])}`;
    return [problemAt(item.place, ['id'], `"${item.value.id}" is taken at ${where}; choose another id.`)];
  });
}

/** Sources whose file is not named after their id. */
export function misnamedSources(items: Items): Problem[] {
  return items.sources.flatMap(({ value, place }) => {
    const name = place.file.split('/').at(-1) ?? '';
    if (name === `${value.id}.yaml`) return [];
    return [
      problemAt(place, ['id'], `"${value.id}" is not the file's name; name the file ${value.id}.yaml.`),
    ];
  });
}
