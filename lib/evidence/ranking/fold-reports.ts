// Folds reports of one thing into one excerpt, the original first, so that a card never says a thing twice.
import type { AnswerKind } from '../../model/evidence.ts';
import type { PackStore } from '../../pack/store.ts';
import { firstDay } from '../../text/period.ts';
import type { RankedPassage } from './rank.ts';
import { isSameReport } from './same-report.ts';

/** A passage with the other reports of the same thing, best first. */
export interface Folded {
  lead: RankedPassage;
  others: RankedPassage[];
}

/** On a sentence the original leads a group of reports unless it fits worse than the best of them; elsewhere unless much worse. */
const ORIGINAL_KEEPS = { sentence: 0.9, other: 0.5 };

/** The first `limit` things that ranked passages of an answer report, each with all its reports. */
export function foldReports(
  store: PackStore,
  answer: AnswerKind,
  ranked: readonly RankedPassage[],
  limit: number,
): Folded[] {
  const keeps = answer === 'sentence' ? ORIGINAL_KEEPS.sentence : ORIGINAL_KEEPS.other;
  const groups: RankedPassage[][] = [];
  for (const item of ranked) {
    const group = groups.find((others) =>
      others.some(({ passage }) => isSameReport(store, passage, item.passage)),
    );
    if (group !== undefined) group.push(item);
    else if (groups.length < limit) groups.push([item]);
  }
  return groups.map((group) => {
    // What also reports the thing of another group leads none: the card would say that thing twice.
    const elsewhere = groups.filter((other) => other !== group).flat();
    const own = group.filter(
      ({ passage }, at) =>
        at === 0 || !elsewhere.some((other) => isSameReport(store, passage, other.passage)),
    );
    const lead = originalOf(own, keeps);
    return { lead, others: group.filter((item) => item !== lead) };
  });
}

/** The earliest published of a group's reports, if it fits about as well as the best; the best if no date is known. */
function originalOf([best, ...others]: readonly RankedPassage[], keeps: number): RankedPassage {
  if (best === undefined) throw new RangeError('A group of reports is never empty.');
  const time = ({ source }: RankedPassage): string => firstDay(source.date ?? '9999');
  return others
    .filter(({ score }) => score >= best.score * keeps)
    .reduce((original, item) => (time(item) < time(original) ? item : original), best);
}
