// Tells apart what was known at an article's date and what came after it.

import type { Passage, Source } from '../model/corpus.ts';
import { firstDay, lastDay } from '../text/period.ts';

/** Where a passage lies in relation to a date: printed by then, about a time before it, or a later development. */
export type Standing = 'known' | 'retold' | 'later';

/**
 * How a passage stands to an article of a date, as precise as known. Nothing is reported before it happens: a passage of
 * an undated source is placed by the time it is about, and where that is open too it counts as known.
 */
export function standing(passage: Passage, source: Source, article: string): Standing {
  const today = lastDay(article);
  if (source.date === undefined) {
    return passage.date === undefined || startOf(passage.date) <= today ? 'known' : 'later';
  }
  if (firstDay(source.date) <= today) return 'known';
  return passage.date !== undefined && endOf(passage.date) <= today ? 'retold' : 'later';
}

/** The beginning of the last part of a period: of `2006/2014` the year 2014 has begun when it is told. */
function startOf(period: string): string {
  const [from = period, to = from] = period.split('/');
  return firstDay(to === '..' ? from : to);
}

/** The last day of a period, of an open one its first: what goes on was known when it began. */
function endOf(period: string): string {
  return period.endsWith('/..') ? firstDay(period) : lastDay(period);
}
