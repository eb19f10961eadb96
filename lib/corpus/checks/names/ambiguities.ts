// Checks that each name of several entities is resolved once in ambiguities.yaml, and that each entry there is needed.
import { foldName } from '../../../text/fold.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { aliasesOf } from './aliases.ts';

/** Aliases of several entities that no ambiguity covers, reported at the second entity with the name. */
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

/** Ambiguities whose candidates are not exactly the entities with the name, or that are stated twice. */
export function wrongAmbiguities(items: Items): Problem[] {
  if (!items.complete) return [];
  const byName = entitiesByName(items);
  const seen = new Set<string>();
  return items.ambiguities.flatMap(({ value, place }) => {
    const folded = foldName(value.alias);
    if (seen.has(folded)) {
      return [problemAt(place, ['alias'], `"${value.alias}" is resolved twice; keep one of the entries.`)];
    }
    seen.add(folded);
    // Unknown candidates are reported elsewhere, and the names of entities with other faults are not known here.
    if (!value.candidates.every((id) => items.entities.some((item) => item.value.id === id))) return [];
    const named = byName.get(folded) ?? new Set();
    if (named.size < 2) {
      const message = `"${value.alias}" is no longer a name of two entities; remove this entry.`;
      return [problemAt(place, ['alias'], message)];
    }
    const same =
      named.size === new Set(value.candidates).size && value.candidates.every((id) => named.has(id));
    if (same) return [];
    const message = `"${value.alias}" is a name of ${[...named].sort().join(', ')}; list exactly these.`;
    return [problemAt(place, ['candidates'], message)];
  });
}

/** Preferences and context words for an entity that is not a candidate. */
export function preferencesForOthers(items: Items): Problem[] {
  return items.ambiguities.flatMap(({ value, place }) => {
    const message = (id: string): string =>
      `"${id}" is not among the candidates; add it there or correct it.`;
    const unknown = Object.keys(value.contextWords ?? {}).filter((id) => !value.candidates.includes(id));
    return [
      ...(value.candidates.includes(value.prefer)
        ? []
        : [problemAt(place, ['prefer'], message(value.prefer))]),
      ...unknown.map((id) => problemAt(place, ['contextWords', id], message(id))),
    ];
  });
}

function entitiesByName(items: Items): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { value } of items.entities) {
    for (const alias of aliasesOf(value)) {
      const folded = foldName(alias);
      const ids = byName.get(folded) ?? new Set();
      byName.set(folded, ids.add(value.id));
    }
  }
  return byName;
}
