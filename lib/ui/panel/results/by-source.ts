// Groups search results by source, so that a source is named once.
import type { Source } from '../../../model/corpus.ts';
import type { Excerpt } from '../../../model/evidence.ts';

/** A source with its excerpts. */
export interface SourceGroup {
  source: Source;
  excerpts: Excerpt[];
}

/** Groups in the order of their best excerpts; within a group the order stays. */
export function groupBySource(excerpts: readonly Excerpt[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const excerpt of excerpts) {
    const group = groups.get(excerpt.source.id);
    if (group === undefined) groups.set(excerpt.source.id, { source: excerpt.source, excerpts: [excerpt] });
    else group.excerpts.push(excerpt);
  }
  return [...groups.values()];
}
