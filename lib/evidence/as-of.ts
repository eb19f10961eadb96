// Decides whether a passage was already published at an article's date, was published later, or happened later.

import type { Passage, Source } from '../model/corpus.ts';
import { firstDay, lastDay } from '../text/period.ts';

/**
 * A passage seen from an article's date: published by then; true then but published later; or a later development.
 */
export type TemporalStatus = 'known' | 'reported-later' | 'later';

/**
 * The status of a passage for an article of a date, which may be as coarse as a year. Nothing is reported before it
 * happens, so a passage of an undated source goes by the time it is about; if that is unknown too, it counts as known.
 */
export function temporalStatusOf(passage: Passage, source: Source, article: string): TemporalStatus {
  const today = lastDay(article);
  if (source.date === undefined) {
    return passage.date === undefined || startOf(passage.date) <= today ? 'known' : 'later';
  }
  if (firstDay(source.date) <= today) return 'known';
  return passage.date !== undefined && endOf(passage.date) <= today ? 'reported-later' : 'later';
}

/** The first day of the last part of a period: a report on `2006/2014` cannot be older than the start of 2014. */
function startOf(period: string): string {
  const [from = period, to = from] = period.split('/');
  return firstDay(to === '..' ? from : to);
}

/** The last day of a period. For an open one its first: what is still going on was known when it began. */
function endOf(period: string): string {
  return period.endsWith('/..') ? firstDay(period) : lastDay(period);
}
