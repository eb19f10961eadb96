// Finds entities by a prefix of one of their names, in any script, for a search box.
import type { Entity } from '../model/corpus.ts';
import { foldName } from '../text/fold.ts';

/** All names, folded and sorted, each with its entity. */
export type NameList = readonly { folded: string; entity: string }[];

/**
 * The shortest prefix: one letter of an alphabet begins too many names, but one Han character or Hangul syllable can be
 * a word.
 */
const SHORTEST_PREFIX = 2;
const SYLLABIC = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** Lists the names of entities for entitiesByPrefix. */
export function nameList(entities: Iterable<Entity>): NameList {
  return [...entities]
    .flatMap((entity) =>
      Object.values(entity.aliases)
        .flat()
        .map((alias) => ({ folded: foldName(alias), entity: entity.id })),
    )
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
}

/** The entities with a name that starts with what was typed, each once. */
export function entitiesByPrefix(names: NameList, typed: string): string[] {
  const prefix = foldName(typed.trim());
  if (prefix.length < SHORTEST_PREFIX && !SYLLABIC.test(prefix)) return [];
  const found = new Set<string>();
  for (let at = lowerBound(names, prefix); names[at]?.folded.startsWith(prefix) === true; at += 1) {
    const entity = names[at]?.entity;
    if (entity !== undefined) found.add(entity);
  }
  return [...found];
}

function lowerBound(names: NameList, prefix: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.folded ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
