// Measures of a ranking and of a classifier: nDCG, recall, area under the ROC curve.

/** Discounted cumulative gain of the first `depth` grades; gain 2^grade − 1 (Burges et al. 2005), discount log2(rank + 1). */
function dcg(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** Normalised DCG, 0…1: against the best order of all grades there are; 0 if none is above 0. */
export function ndcg(ranked: readonly number[], all: readonly number[], depth: number): number {
  const ideal = dcg(
    all.toSorted((a, b) => b - a),
    depth,
  );
  return ideal === 0 ? 0 : dcg(ranked, depth) / ideal;
}

/** The part of all relevant things that is among the first `depth`, 0…1. */
export function recall(ranked: readonly number[], all: readonly number[], depth: number): number {
  const relevant = all.filter((grade) => grade > 0).length;
  return relevant === 0 ? 0 : ranked.slice(0, depth).filter((grade) => grade > 0).length / relevant;
}

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A thing with a score, and whether it is what the score is to tell from the rest. */
export interface Scored {
  score: number;
  positive: boolean;
}

/** How likely a positive scores above a negative, 0…1, ties counted half (Mann and Whitney 1947); NaN without both. */
export function areaUnderCurve(items: readonly Scored[]): number {
  const positives = items.filter(({ positive }) => positive);
  const negatives = items.filter(({ positive }) => !positive);
  return mean0(
    positives.flatMap(({ score }) =>
      negatives.map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0)),
    ),
  );
}

const mean0 = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : mean(values));
