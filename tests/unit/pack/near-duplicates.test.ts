// Sources of one origin are listed together if they report the same speaker; near-duplicates report the same claim.
import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../../lib/model/corpus.ts';
import { findNearDuplicates, sameOriginFinder } from '../../../lib/pack/near-duplicates.ts';

const source = (id: string, origin?: string): [string, Source] => [
  id,
  {
    id,
    title: 'T',
    publisher: id,
    language: 'en',
    kind: 'news',
    viewpoint: 'un',
    ...(origin === undefined ? {} : { origin }),
  },
];
const passage = (id: string, from: string, text: string, speaker = 'Envoy'): Passage => ({
  id,
  source: from,
  text,
  wording: 'note',
  speaker,
  entities: ['e'],
});
const sources = new Map([source('a', 'talk'), source('b', 'talk'), source('c', 'talk'), source('d')]);
const passages = [
  passage('p1', 'a', 'Dialogue is put off until the election.'),
  passage('p2', 'b', 'Dialogue is put off until after the election.', 'Envoy (via Agency)'),
  passage('p3', 'b', 'Wheat aid reached the port.'),
  passage('p4', 'd', 'Dialogue is put off until the election.'),
  passage('p5', 'b', 'Dialogue is put off until the election.', 'Critic'),
];

describe('sources of the same origin', () => {
  const of = sameOriginFinder(passages, sources);
  test('are all sources of the origin, for what its speaker says', () => {
    expect(passages.map((one) => of(one).map(({ id }) => id))).toEqual([
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'c'],
      [],
      [],
    ]);
  });
});

describe('near-duplicates', () => {
  test('report the same claim in another source of the origin', () => {
    expect(findNearDuplicates(passages, sources, [])).toEqual({ p1: ['p2'], p2: ['p1'] });
  });

  test('two sides of a wording dispute are near-duplicates, however different', () => {
    const dispute = {
      id: 'c',
      kind: 'wording' as const,
      topic: 'T',
      passages: ['p1', 'p3'],
      sides: [
        { passages: ['p1'], says: 'one' },
        { passages: ['p3'], says: 'other' },
      ],
      difference: 'D',
    };
    expect(findNearDuplicates(passages, sources, [dispute])).toEqual({
      p1: ['p2', 'p3'],
      p2: ['p1'],
      p3: ['p1'],
    });
  });
});
