// How much a corpus knows of each entity: passages, sources, publishers, voices, languages and the time they span.

import type { Passage, Source } from '../model/corpus.ts';
import type { Coverage } from '../model/pack.ts';
import { firstDay, lastDay } from '../text/period.ts';

/** What is known of something that no passage is about. */
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
  const about = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const id of new Set(passage.entities)) {
      const list = about.get(id) ?? [];
      list.push(passage);
      about.set(id, list);
    }
  }
  return Object.fromEntries(
    [...about].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, summed(list, sources)]),
  );
}

function summed(passages: readonly Passage[], sources: ReadonlyMap<string, Source>): Coverage {
  const used = [...new Set(passages.map((passage) => passage.source))].flatMap((id) => sources.get(id) ?? []);
  const dates = used.flatMap((source) => source.date ?? []);
  const first = dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(0);
  const last = dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return {
    passages: passages.length,
    sources: used.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    publishers: distinct(used.map((source) => source.publisher)),
    viewpoints: distinct(used.map((source) => source.viewpoint)),
    languages: distinct(used.map((source) => source.language)),
  };
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
