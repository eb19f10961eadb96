// Measures of a ranking: nDCG and recall, from the grades of what was ranked and of what there was.

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
