// The score of a passage moves towards that of a similar, better-scoring one, and never past it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smoothScores } from '../../../../lib/evidence/ranking/score-smoothing.ts';
import type { Passage } from '../../../../lib/model/corpus.ts';

const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id,
  source: id,
  text,
  wording: 'note',
  speaker: 'S',
  entities: ['rason'],
  ...more,
});

const answer = passage('a', 'Coal left the port by train.', {
  date: '2020-05-02',
  entities: ['rason', 'coal'],
});
const strange = passage('z', 'A quota for fishing.');

function gained(one: Passage): number {
  const scores = smoothScores([answer, one, strange], new Map([['a', 10]]), 'rason');
  return (scores.get(one.id) ?? 0) - (scores.get('z') ?? 0);
}

test.each([
  ['its words', passage('b', 'Coal came to the port.')],
  ['its source', passage('b', 'Nothing else.', { source: 'a' })],
  ['its other entities', passage('b', 'Nothing else.', { entities: ['rason', 'coal'] })],
  ['its month', passage('b', 'Nothing else.', { date: '2020-05' })],
])('a passage that shares %s with the answer has its score raised', (_, one) => {
  expect(gained(one)).toBeGreaterThan(0);
});

test('the entity asked about, which all share, raises no score', () => {
  expect(gained(passage('b', 'Nothing else.'))).toBe(0);
});

test('if nothing matches, no score is raised', () => {
  expect([...smoothScores([answer, strange], new Map(), 'rason').values()]).toEqual([0, 0]);
});

test('no score falls, and no dissimilar passage overtakes the one that raised it', () => {
  const words = fc.array(fc.constantFrom('coal', 'port', 'train', 'quota', 'wheat', 'ship'), {
    minLength: 1,
  });
  const one = fc.record({ words, score: fc.double({ min: 0, max: 20, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (list) => {
      // A word of its own keeps each apart from the others.
      const passages = list.map(({ words }, at) => passage(`p${at}`, [...words, `own${at}`].join(' ')));
      const before = new Map(list.map(({ score }, at) => [`p${at}`, score]));
      const after = smoothScores(passages, before, 'rason');
      for (const [id, score] of before) {
        expect(after.get(id)).toBeGreaterThanOrEqual(score);
        expect(after.get(id)).toBeLessThanOrEqual(Math.max(...before.values()));
      }
    }),
  );
});
