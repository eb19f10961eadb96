// Whether two passages report one thing: the same claim about the same time, whoever passes it on.
import type { Passage } from '../../model/corpus.ts';
import type { PackStore } from '../../pack/store.ts';
import { firstDay, lastDay } from '../../text/period.ts';
import { contentOfPassage } from '../context/shared.ts';

/**
 * Two notes about one time are reports of one thing if they share this part of what they say (a weighted Jaccard index),
 * and more where the time is as vague as a year. In the bundled corpus, different claims about one month reach .29.
 */
const SAME_CLAIM = 0.3;
const SAME_CLAIM_IN_A_YEAR = 0.4;

/** Whether a reader who has seen one passage learns nothing new from the other. */
export function isSameReport(store: PackStore, a: Passage, b: Passage): boolean {
  if (store.nearDuplicates(a.id).includes(b.id)) return true;
  // One source says a thing once.
  if (a.source === b.source || a.date === undefined || b.date === undefined) return false;
  const [from, to] = [firstDay(a.date), lastDay(a.date)];
  if (from > lastDay(b.date) || firstDay(b.date) > to) return false;
  const [x, y] = [contentOfPassage(store, a), contentOfPassage(store, b)];
  if (figuresDiffer([...x.keys()], [...y.keys()])) return false;
  const isVague = Math.max(a.date.length, b.date.length) < 'YYYY-MM'.length;
  return overlap(x, y) >= (isVague ? SAME_CLAIM_IN_A_YEAR : SAME_CLAIM);
}

type Content = ReturnType<typeof contentOfPassage>;

/** The part of the worth of both that they share, 0…1. */
function overlap(a: Content, b: Content): number {
  const [ofA, ofB] = [worths(a), worths(b)];
  let [shared, all] = [0, 0];
  for (const key of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [x, y] = [ofA.get(key) ?? 0, ofB.get(key) ?? 0];
    shared += Math.min(x, y);
    all += Math.max(x, y);
  }
  return all === 0 ? 0 : shared / all;
}

function worths(content: Content): Map<string, number> {
  const inText = [...content].map(([key, items]): [string, number[]] => [
    key,
    items.filter(({ start, end }) => end > start).map(({ worth }) => worth),
  ]);
  return new Map(inText.map(([key, list]) => [key, Math.max(0, ...list)]));
}

/** Whether both give figures and none is the same. */
function figuresDiffer(a: readonly string[], b: readonly string[]): boolean {
  const isFigure = (key: string): boolean => key.startsWith('#');
  const [ofA, ofB] = [a.filter(isFigure), new Set(b.filter(isFigure))];
  return ofA.length > 0 && ofB.size > 0 && !ofA.some((key) => ofB.has(key));
}
