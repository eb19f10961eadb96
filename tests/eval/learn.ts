// Fits two small linear models by gradient descent: a ranking of candidates, and a logistic regression.

/** One ranking task: the features of each candidate, the gain of each, and how much the task counts. */
export interface Task {
  features: readonly (readonly number[])[];
  gains: readonly number[];
  weight: number;
}

/** One decision: its features, whether the answer is yes, and how much it counts. */
export interface Decision {
  features: readonly number[];
  yes: boolean;
  weight: number;
}

/** Both fits have converged to the third decimal after these; the penalties keep a few dozen cases from being learnt by heart. */
const RANKING = { steps: 600, rate: 2, penalty: 0.004, prior: 1 };
const REGRESSION = { steps: 3000, rate: 0.5, penalty: 0.02 };

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Weights, none negative, whose scores put the gains of each task highest: ListNet (Cao et al. 2007), the cross-entropy of
 * the scores' softmax against the normalised gains, with an L2 penalty on leaving the prior: each feature counts one
 * until the cases say otherwise.
 */
export function fitRanking(tasks: readonly Task[], size: number): number[] {
  const useful = tasks.filter(({ gains }) => gains.length > 1 && gains.some((gain) => gain > 0));
  const whole = useful.reduce((sum, { weight }) => sum + weight, 0);
  const weights: number[] = new Array(size).fill(0.5);
  for (let step = 0; step < RANKING.steps; step++) {
    const gradient: number[] = weights.map((weight) => RANKING.penalty * (weight - RANKING.prior));
    for (const { features, gains, weight } of useful) {
      const total = gains.reduce((sum, gain) => sum + gain, 0);
      const shares = softmax(features.map((values) => dot(values, weights)));
      features.forEach((values, at) => {
        const error = (((shares[at] ?? 0) - (gains[at] ?? 0) / total) * weight) / whole;
        values.forEach((value, index) => {
          gradient[index] = (gradient[index] ?? 0) + error * value;
        });
      });
    }
    gradient.forEach((slope, at) => {
      weights[at] = Math.max(0, (weights[at] ?? 0) - RANKING.rate * slope);
    });
  }
  return weights;
}

/** The intercept and the weights, none of these negative, of a logistic regression with an L2 penalty on the weights. */
export function fitRegression(decisions: readonly Decision[], size: number): [number, ...number[]] {
  const whole = decisions.reduce((sum, { weight }) => sum + weight, 0);
  let intercept = 0;
  const weights: number[] = new Array(size).fill(0);
  for (let step = 0; step < REGRESSION.steps; step++) {
    let slope = 0;
    const gradient = weights.map((weight) => REGRESSION.penalty * weight);
    for (const { features, yes, weight } of decisions) {
      const likelihood = 1 / (1 + Math.exp(-(intercept + dot(features, weights))));
      const error = ((likelihood - (yes ? 1 : 0)) * weight) / whole;
      slope += error;
      features.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * value;
      });
    }
    intercept -= REGRESSION.rate * slope;
    gradient.forEach((one, at) => {
      weights[at] = Math.max(0, (weights[at] ?? 0) - REGRESSION.rate * one);
    });
  }
  return [intercept, ...weights];
}
