// Tells since when a passage can have been known, from the dates of its source and of its claim.
import type { Passage, Source } from '../model/corpus.ts';
import { firstDay, lastDay } from '../text/period.ts';

/**
 * The first day, YYYY-MM-DD, on which a passage can have been known: that of its source's date. Where that is unknown, it is
 * the day before which the source cannot have been published or, if that is later, the start of what the passage is
 * about, because nothing is reported before it happens. Undefined if none of these is known.
 */
export function knownSince(passage: Passage, source: Source): string | undefined {
  if (source.date !== undefined) return firstDay(source.date);
  const bounds = [
    ...(source.notBefore === undefined ? [] : [firstDay(source.notBefore)]),
    ...(passage.date === undefined ? [] : [startOf(passage.date)]),
  ];
  return bounds.sort().at(-1);
}

/** Whether a passage can have been known at a date, which may be as coarse as a year; undated ones count as known. */
export function isKnownBy(passage: Passage, source: Source, asOf: string): boolean {
  const since = knownSince(passage, source);
  return since === undefined || since <= lastDay(asOf);
}

/** The first day of the last part of a period: a report on `2006/2014` cannot be older than the start of 2014. */
function startOf(period: string): string {
  const [from = period, to = from] = period.split('/');
  return firstDay(to === '..' ? from : to);
}
