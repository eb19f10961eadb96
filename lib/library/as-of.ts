// Tells apart what was known at an article's date and what came after it.
import { firstDay, lastDay } from '../corpus/period.ts';
import type { Passage, Source } from '../model.ts';

/** Where a passage lies in relation to a date: printed by then, about a time before it, or a later development. */
export type Standing = 'known' | 'retold' | 'later';

/** Stands for a time of which nothing is known: before all dates. */
const UNDATED = '';

/**
 * The first day on which each source can have been published: its date, or for an undated one the latest time that one
 * of its passages is about, for nothing is reported before it happens; empty where not even that is known.
 */
export function publicationDays(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { id, date } of sources.values()) days.set(id, date === undefined ? UNDATED : firstDay(date));
  for (const { source, date } of passages) {
    if (date === undefined || sources.get(source)?.date !== undefined) continue;
    const day = startOf(date);
    if (day > (days.get(source) ?? UNDATED)) days.set(source, day);
  }
  return days;
}

/** How a passage stands to an article of a date, as precise as known; `published` is the first day its source can be of. */
export function standing(passage: Passage, published: string, article: string): Standing {
  const today = lastDay(article);
  if (published <= today) return 'known';
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
