// Fits the weights of linking: a logistic regression over named features, each with the sign of its reason.
import { FEATURES, type Feature, LOGIT, MARK_THRESHOLD, type Weights } from '../../lib/linking/features.ts';
import byHand from './set-by-hand.json' with { type: 'json' };

/** A candidate that was decided: its features, whether it was right, and how much it counts. */
export interface Example {
  features: readonly Feature[];
  yes: boolean;
  weight: number;
}

/** The weights that were set by hand: where the data say nothing, these stay. Their signs are kept. */
export const BY_HAND: Weights = byHand;

const NAMES = Object.keys(FEATURES) as Feature[];

/**
 * How much a weight costs that moves away from what was set by hand, in examples: as much as this many count. Reasons
 * that by hand had one weight in common were never weighed against each other: those are held less firmly.
 */
const PENALTY = 6000;
const PENALTY_SPLIT = 3;
const SPLIT = /^(?:not:|incoherent[A-Z]|namesakeOfSole)/;
/** Enough for the third decimal. */
const STEPS = 400;

/** The odds of a candidate, as a probability. */
export function likelihoodOf(features: readonly Feature[], weights: Weights): number {
  const score = features.reduce((sum, feature) => sum + weights[feature], 0);
  return 1 / (1 + Math.exp(-LOGIT * (score - MARK_THRESHOLD)));
}

/** Examples with the same features are one row with two counts. */
function rowsOf(examples: readonly Example[]): { features: Feature[]; yes: number; no: number }[] {
  const rows = new Map<string, { features: Feature[]; yes: number; no: number }>();
  for (const { features, yes, weight } of examples) {
    const sorted = features.toSorted();
    const row = rows.get(sorted.join()) ?? { features: sorted, yes: 0, no: 0 };
    if (yes) row.yes += weight;
    else row.no += weight;
    rows.set(sorted.join(), row);
  }
  return [...rows.values()];
}

/**
 * The weights that explain the examples best: coordinate-wise Newton steps on the logistic loss, with an L2 penalty on
 * leaving what was set by hand. No weight changes its sign. The same examples give the same weights.
 */
export function fitLinking(examples: readonly Example[]): Weights {
  const weights: Record<Feature, number> = { ...BY_HAND };
  const rows = rowsOf(examples);
  const rowsWith = new Map(
    NAMES.map((name) => [name, rows.filter(({ features }) => features.includes(name))]),
  );
  for (let step = 0; step < STEPS; step++) {
    let moved = 0;
    for (const name of NAMES) {
      const penalty = LOGIT * (SPLIT.test(name) ? PENALTY_SPLIT : PENALTY);
      let slope = penalty * (weights[name] - BY_HAND[name]);
      let curvature = penalty;
      for (const { features, yes, no } of rowsWith.get(name) ?? []) {
        const p = likelihoodOf(features, weights);
        slope += LOGIT * ((yes + no) * p - yes);
        curvature += LOGIT * LOGIT * (yes + no) * Math.max(p * (1 - p), 0.02);
      }
      const next = weights[name] - slope / curvature;
      const signed = BY_HAND[name] < 0 ? Math.min(0, next) : Math.max(0, next);
      moved = Math.max(moved, Math.abs(signed - weights[name]));
      weights[name] = signed;
    }
    if (moved < 0.0001) break;
  }
  for (const name of NAMES) weights[name] = Math.round(weights[name] * 1000) / 1000;
  return weights;
}
