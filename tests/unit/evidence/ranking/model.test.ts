// The model only ever counts what speaks for a passage, and claims more where more does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABOUT_FEATURES } from '../../../../lib/evidence/ranking/aboutness.ts';
import { FEATURES } from '../../../../lib/evidence/ranking/features.ts';
import { MODEL, onSentence, relevanceOf } from '../../../../lib/evidence/ranking/model.ts';

test('no weight is negative, and each feature has one', () => {
  for (const name of FEATURES) expect(MODEL.relevance[name]).toBeGreaterThanOrEqual(0);
  for (const name of ABOUT_FEATURES) expect(MODEL.about[name]).toBeGreaterThanOrEqual(0);
});

test('a passage that shares nothing has no relevance', () => {
  const none = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<
    (typeof FEATURES)[number],
    number
  >;
  expect(relevanceOf(MODEL, none)).toBe(0);
});

test('a claim grows likelier with relevance, less likely with the number of candidates', () => {
  const score = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.integer({ min: 1, max: 500 }), (relevance, about, candidates) => {
      const claim = { relevance, about, names: 'place', candidates } as const;
      const likelihood = onSentence(MODEL, claim);
      expect(onSentence(MODEL, { ...claim, relevance: relevance + 1 })).toBeGreaterThan(likelihood - 1e-9);
      expect(onSentence(MODEL, { ...claim, candidates: candidates * 2 })).toBeLessThan(likelihood + 1e-9);
      expect(onSentence(MODEL, { ...claim, names: 'title' })).toBeGreaterThan(likelihood - 1e-9);
    }),
  );
});
