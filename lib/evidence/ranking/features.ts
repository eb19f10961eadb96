// The features by which a passage is judged to speak of a sentence or not; each is 0 or more, and more is for the passage.
import type { Passage } from '../../model/corpus.ts';
import type { PackStore } from '../../pack/store.ts';
import { ends } from '../../text/period.ts';
import type { ContextQuery } from '../context/context-query.ts';
import { type SharedItem, sharedWith } from '../context/shared.ts';
import { smoothScores } from './score-smoothing.ts';

/** The features, in the order of the model's weights. */
export const FEATURES = [
  'words',
  'coverage',
  'surroundings',
  'names',
  'namesAround',
  'figures',
  'day',
  'month',
  'year',
  'similar',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** A candidate with what it shares with the context. */
export interface Matched {
  passage: Passage;
  shared: readonly SharedItem[];
  features: FeatureValues;
}

/** One rare word tells more than several common ones of the same worth together, which are often shared by chance. */
const RARITY_EXPONENT = 1.5;
/** A longer period in years is about no year in particular. */
const SHORT_PERIOD = 2;
/** What few of an entity's passages have tells less of them apart; fewer than this count as this many. */
const FEW_PASSAGES = 5;

/** Matches the passages of an entity, by its id, with a context. What many of them share counts less: it tells none of them from the rest. */
export function matchPassages(
  store: PackStore,
  entity: string,
  passages: readonly Passage[],
  query: ContextQuery,
): Matched[] {
  const shared = passages.map((passage) => sharedWith(store, query.items, passage));
  const frequency = new Map<string, number>();
  for (const { key } of shared.flat()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const others = Math.max(passages.length, FEW_PASSAGES) - 1;
  const told = (key: string): number => 1 - ((frequency.get(key) ?? 1) - 1) / others;
  const whole = query.items
    .filter(({ inSentence, kind }) => inSentence && kind === 'word')
    .reduce((sum, { worth }) => sum + worth, 0);
  const matched = passages.map((passage, index) => {
    const items = (shared[index] ?? []).map((item) => ({ ...item, value: item.value * told(item.key) }));
    return { passage, shared: items, features: featuresOf(passage, items, query, whole) };
  });
  const scores = new Map(matched.map(({ passage, features }) => [passage.id, ownScore(features)]));
  const smoothed = smoothScores(passages, scores, entity);
  return matched.map((one) => {
    const { id } = one.passage;
    const similar = (smoothed.get(id) ?? 0) - (scores.get(id) ?? 0);
    return { ...one, features: { ...one.features, similar } };
  });
}

/** What a passage shares by itself, roughly: enough to tell which others are worth being similar to. */
const ownScore = ({ words, names, figures, day, surroundings }: FeatureValues): number =>
  words + names + figures + (day + surroundings) / 3;

function featuresOf(
  passage: Passage,
  shared: readonly SharedItem[],
  query: ContextQuery,
  whole: number,
): FeatureValues {
  const sum = (select: (item: SharedItem) => boolean): number =>
    shared.filter(select).reduce((total, { value }) => total + value ** RARITY_EXPONENT, 0);
  const isWord = ({ kind }: SharedItem): boolean => kind === 'word' || kind === 'concept';
  const words = sum((item) => isWord(item) && item.inSentence);
  const dated = datesOf(query, passage.date);
  return {
    words: Math.log1p(words),
    // One more, so that a sentence of two words is not covered by one.
    coverage: words / (whole + 1),
    surroundings: Math.log1p(sum((item) => isWord(item) && !item.inSentence)),
    names: Math.log1p(sum(({ kind, inSentence }) => kind === 'name' && inSentence)),
    namesAround: Math.log1p(sum(({ kind, inSentence }) => kind === 'name' && !inSentence)),
    figures: Math.log1p(sum(({ kind }) => kind === 'figure')),
    day: dated === 'day' ? 1 : 0,
    month: dated === 'month' ? 1 : 0,
    similar: 0,
    year: query.years.some((year) => inYear(passage.date, year)) ? 1 : 0,
  };
}

/** Whether the sentence names the day on which what a passage is about happened, began or ended; or only its month. */
function datesOf(
  { dates, published }: ContextQuery,
  period: string | undefined,
): 'day' | 'month' | undefined {
  const named = ends(period ?? '..').flatMap((end) => {
    const [year, month, day] = end.split('-').map(Number);
    const inMonth = dates.filter(
      (date) =>
        date.month === month &&
        (date.year ?? (published === undefined ? year : Number(published.slice(0, 4)))) === year,
    );
    return inMonth.flatMap((date) => {
      if (date.day === undefined || day === undefined) return ['month' as const];
      return date.day === day ? ['day' as const] : [];
    });
  });
  return named.includes('day') ? 'day' : named[0];
}

/** Whether a period begins or ends in a year, or is short and contains it. */
function inYear(period: string | undefined, year: number): boolean {
  if (period === undefined) return false;
  const [from = 0, to = from] = ends(period).map((end) => Number.parseInt(end, 10));
  return from === year || to === year || (from < year && year < to && to - from <= SHORT_PERIOD);
}
