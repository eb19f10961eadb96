// Reports of one origin: grouped where the same speaker is heard, restated where the same is said.
import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../../lib/model/corpus.ts';
import { echoesOf, reportsOf } from '../../../lib/pack/near-duplicates.ts';

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

describe('reports', () => {
  const of = reportsOf(passages, sources);
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

describe('echoes', () => {
  test('say the same in another source of the origin', () => {
    expect(echoesOf(passages, sources, [])).toEqual({ p1: ['p2'], p2: ['p1'] });
  });

  test('two wordings of a conflict are echoes, however unlike', () => {
    const conflict = {
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
    expect(echoesOf(passages, sources, [conflict])).toEqual({ p1: ['p2', 'p3'], p2: ['p1'], p3: ['p1'] });
  });
});
