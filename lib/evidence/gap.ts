// Tells what is missing in the coverage of an entity, seen from the date of an article.

import type { Gap } from '../model/evidence.ts';
import type { Coverage } from '../model/pack.ts';
import { firstDay, lastDay } from '../text/period.ts';

/** The most serious gap, if there is one; `known` is the number of passages that were known at the date. */
export function gapOf(coverage: Coverage, article: string | undefined, known: number): Gap | undefined {
  if (coverage.passages === 0) return 'nothing';
  if (known === 0) return 'nothing-before';
  if (article !== undefined && coverage.last !== undefined && lastDay(coverage.last) < firstDay(article)) {
    return 'nothing-newer';
  }
  return coverage.sources === 1 ? 'one-source' : undefined;
}
