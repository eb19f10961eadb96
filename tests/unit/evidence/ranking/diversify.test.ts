// Excerpts seen together differ: of similar scores another source comes first, and nothing is said three times.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diversify, type ScoredPassage } from '../../../../lib/evidence/ranking/diversify.ts';

function ranked(id: string, score: number, source: string, text: string, viewpoint = 'un'): ScoredPassage {
  return {
    score,
    passage: { id, source, text, wording: 'note', speaker: 'S', entities: ['rason'] },
    source: { id: source, title: 'T', publisher: 'P', language: 'en', kind: 'news', viewpoint },
  };
}

const ids = (list: readonly ScoredPassage[]): string[] => list.map(({ passage }) => passage.id);

describe('diversify', () => {
  test('prefers another source among similar scores, not over a clearly better one', () => {
    const first = ranked('a', 10, 's1', 'coal trains port');
    const same = ranked('b', 9.5, 's1', 'wheat flour ships');
    expect(ids(diversify([first, same, ranked('c', 9, 's2', 'fishing quota waters')]))).toEqual([
      'a',
      'c',
      'b',
    ]);
    expect(ids(diversify([first, same, ranked('c', 6, 's2', 'fishing quota waters')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('prefers another viewpoint among similar scores', () => {
    const list = [
      ranked('a', 10, 's1', 'coal trains port', 'un'),
      ranked('b', 9.9, 's2', 'wheat flour ships', 'un'),
      ranked('c', 9.8, 's3', 'fishing quota waters', 'us-official'),
    ];
    expect(ids(diversify(list))).toEqual(['a', 'c', 'b']);
  });

  test('never says nearly the same three times while something else is left', () => {
    const duplicates = ['a', 'b', 'c', 'd'].map((id) => ranked(id, 10, id, 'coal left the port by rail'));
    const order = ids(diversify([...duplicates, ranked('e', 0.5, 'e', 'fishing quota waters')]));
    expect(order.indexOf('e')).toBeLessThan(3);
  });

  test('loses none and adds none', () => {
    const item = fc.record({
      score: fc.double({ min: 0, max: 20, noNaN: true }),
      source: fc.constantFrom('s1', 's2', 's3'),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const list = items.map(({ score, source }, at) =>
          ranked(String(at), score, source, `word${at % 4} coal`),
        );
        expect(ids(diversify(list)).sort()).toEqual(ids(list).sort());
      }),
    );
  });
});
