// Names that several entities share: each needs one stated resolution, and each resolution such a name.
import { foldName } from '../../text/fold.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';
import { aliasesOf } from './aliases.ts';

/** Shared aliases that no ambiguity covers, told at the second entity that has the name. */
export function unresolvedAliases(items: Items): Problem[] {
  const resolved = new Set(items.ambiguities.map(({ value }) => foldName(value.alias)));
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { value, place } of items.entities) {
    const own = new Set<string>();
    for (const [language, names] of Object.entries(value.aliases)) {
      names.forEach((alias, position) => {
        const folded = foldName(alias);
        if (own.has(folded)) return;
        own.add(folded);
        const other = owner.get(folded);
        if (other === undefined) owner.set(folded, value.id);
        else if (other !== value.id && !resolved.has(folded)) {
          const message = `"${alias}" is also a name of ${other}; say in ambiguities.yaml which is meant when.`;
          problems.push(problemAt(place, ['aliases', language, position], message));
        }
      });
    }
  }
  return problems;
}

/** Ambiguities whose candidates are not exactly the entities that bear the name, or that are stated twice. */
export function staleAmbiguities(items: Items): Problem[] {
  if (!items.complete) return [];
  const bearers = bearersByName(items);
  const seen = new Set<string>();
  return items.ambiguities.flatMap(({ value, place }) => {
    const folded = foldName(value.alias);
    if (seen.has(folded)) {
      return [problemAt(place, ['alias'], `"${value.alias}" is resolved twice; keep one of the entries.`)];
    }
    seen.add(folded);
    // Unknown candidates are told elsewhere, and entities with other faults have no readable names.
    if (!value.candidates.every((id) => items.entities.some((item) => item.value.id === id))) return [];
    const bearing = bearers.get(folded) ?? new Set();
    if (bearing.size < 2) {
      const message = `"${value.alias}" is no longer a name of two entities; remove this entry.`;
      return [problemAt(place, ['alias'], message)];
    }
    const same =
      bearing.size === new Set(value.candidates).size && value.candidates.every((id) => bearing.has(id));
    if (same) return [];
    const message = `"${value.alias}" is a name of ${[...bearing].sort().join(', ')}; list exactly these.`;
    return [problemAt(place, ['candidates'], message)];
  });
}

/** Preferences and cues for an entity that is no candidate. */
export function strayPreferences(items: Items): Problem[] {
  return items.ambiguities.flatMap(({ value, place }) => {
    const message = (id: string): string =>
      `"${id}" is not among the candidates; add it there or correct it.`;
    const cued = Object.keys(value.cues ?? {}).filter((id) => !value.candidates.includes(id));
    return [
      ...(value.candidates.includes(value.prefer)
        ? []
        : [problemAt(place, ['prefer'], message(value.prefer))]),
      ...cued.map((id) => problemAt(place, ['cues', id], message(id))),
    ];
  });
}

function bearersByName(items: Items): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { value } of items.entities) {
    for (const alias of aliasesOf(value)) {
      const folded = foldName(alias);
      const ids = bearers.get(folded) ?? new Set();
      bearers.set(folded, ids.add(value.id));
    }
  }
  return bearers;
}
