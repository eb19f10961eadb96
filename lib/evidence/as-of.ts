// Decides whether a passage was already published at an article's date, was published later, or happened later.

import type { Passage, Source } from '../model/corpus.ts';
import { type PackStore, sourceOf } from '../pack/store.ts';
import { isKnownBy } from '../search/known-since.ts';
import { firstDay, lastDay } from '../text/period.ts';

/**
 * A passage seen from an article's date: published by then; true then but published later; or a later development.
 */
export type TemporalStatus = 'known' | 'reported-later' | 'later';

/**
 * The status of a passage for an article of a date, which may be as coarse as a year. A passage that nothing dates counts
 * as known.
 */
export function temporalStatusOf(passage: Passage, source: Source, article: string): TemporalStatus {
  if (isKnownBy(passage, source, article)) return 'known';
  return passage.date !== undefined && endOf(passage.date) <= lastDay(article) ? 'reported-later' : 'later';
}

/** The passages that evidence as of a date counts as its own: all but later developments; all of them without a date. */
export function passagesAsOf(
  store: PackStore,
  passages: readonly Passage[],
  asOf: string | undefined,
): readonly Passage[] {
  if (asOf === undefined) return passages;
  return passages.filter((passage) => temporalStatusOf(passage, sourceOf(store, passage), asOf) !== 'later');
}

/** The last day of a period. For an open one its first: what is still going on was known when it began. */
function endOf(period: string): string {
  return period.endsWith('/..') ? firstDay(period) : lastDay(period);
}
