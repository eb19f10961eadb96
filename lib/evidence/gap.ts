// What must be admitted about the coverage of an entity beside an article of a date.

import type { Gap } from '../model/evidence.ts';
import type { Coverage } from '../model/pack.ts';
import { firstDay, lastDay } from '../text/period.ts';

/** The gravest gap, or undefined if there is nothing to admit; `known` is how many passages were known at the date. */
export function gapOf(coverage: Coverage, article: string | undefined, known: number): Gap | undefined {
  if (coverage.passages === 0) return 'nothing';
  if (known === 0) return 'nothing-before';
  if (article !== undefined && coverage.last !== undefined && lastDay(coverage.last) < firstDay(article)) {
    return 'nothing-newer';
  }
  return coverage.sources === 1 ? 'one-source' : undefined;
}
