// Finds passages of one source that say nearly the same.
import { searchTerms } from '../../../text/terms.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';

/** Two passages that share this part of their terms and figures say one thing twice; different claims of one list share up to .7. */
const SAME = 0.75;

/** The later of two passages of one source that share nearly all of their words. */
export function nearDuplicates({ passages }: Items): Problem[] {
  const bySource = Map.groupBy(passages, ({ value }) => value.source);
  return [...bySource.values()].flatMap((list) => {
    const texts = list.map(({ value }) => new Set(searchTerms(value.text).map(({ term }) => term)));
    return list.flatMap(({ place }, at) => {
      const earlier = texts.slice(0, at).findIndex((other) => overlap(other, texts[at] ?? new Set()) >= SAME);
      const first = list[earlier]?.value.id;
      if (first === undefined) return [];
      return [problemAt(place, ['text'], `this says nearly what ${first} says; keep one of the two.`)];
    });
  });
}

/** The Jaccard index of two sets, 0…1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / (a.size + b.size - shared || 1);
}
