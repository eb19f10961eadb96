// Learning the weights of linking: what the examples say, within the signs of the reasons.
import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../lib/linking/features.ts';
import { BY_HAND, fitLinking, likelihoodOf } from '../../eval/fit-linking.ts';

const features: Feature[] = ['sole', 'not:vessel'];
const examples = (yes: boolean, count: number) =>
  Array.from({ length: count }, () => ({ features, yes, weight: 1 }));

describe('fitLinking', () => {
  it('keeps what was set by hand where there are no examples', () => {
    expect(fitLinking([])).toEqual(BY_HAND);
  });

  it('follows the examples, the same way each time, and keeps the sign of a reason', () => {
    const right = fitLinking(examples(true, 200));
    expect(fitLinking(examples(true, 200))).toEqual(right);
    expect(right['not:vessel']).toBeGreaterThan(BY_HAND['not:vessel']);
    expect(right['not:vessel']).toBeLessThanOrEqual(0);
    expect(likelihoodOf(features, right)).toBeGreaterThan(0.5);
    const wrong = fitLinking(examples(false, 200));
    expect(likelihoodOf(features, wrong)).toBeLessThan(0.5);
  });
});
