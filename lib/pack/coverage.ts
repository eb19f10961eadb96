// Counts what a corpus has on each entity: passages, sources, publishers, viewpoints, languages and the time they span.

import type { Passage, Source } from '../model/corpus.ts';
import type { Coverage } from '../model/pack.ts';
import { viewpointOf } from '../model/voice.ts';
import { firstDay, lastDay } from '../text/period.ts';

/** The coverage of an entity that no passage is about. */
export const NO_COVERAGE: Coverage = {
  passages: 0,
  sources: 0,
  publishers: [],
  viewpoints: [],
  languages: [],
};

/** The coverage of every entity that a passage is about. */
export function coverageOf(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): Record<string, Coverage> {
  const byEntity = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const id of new Set(passage.entities)) {
      const list = byEntity.get(id) ?? [];
      list.push(passage);
      byEntity.set(id, list);
    }
  }
  return Object.fromEntries(
    [...byEntity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, coverageIn(list, sources)]),
  );
}

/** The coverage that some passages make; with none of them there is none. */
export function coverageIn(passages: readonly Passage[], sources: ReadonlyMap<string, Source>): Coverage {
  const own = [...new Set(passages.map((passage) => passage.source))].flatMap((id) => sources.get(id) ?? []);
  const dates = own.flatMap((source) => source.date ?? []);
  const first = dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(0);
  const last = dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return {
    passages: passages.length,
    sources: own.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    publishers: distinct(own.map((source) => source.publisher)),
    viewpoints: distinct(passages.flatMap((passage) => viewpointIn(passage, sources.get(passage.source)))),
    languages: distinct(own.map((source) => source.language)),
  };
}

function viewpointIn(passage: Passage, source: Source | undefined): string[] {
  return source === undefined ? [] : [viewpointOf({ passage, source })];
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
