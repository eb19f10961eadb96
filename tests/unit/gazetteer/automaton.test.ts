// The automaton against a naive oracle, and its number of steps on texts made to be slow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Automaton, buildAutomaton, rootRow, scan } from '../../../lib/gazetteer/automaton.ts';
import { EDGE, mayEnd } from '../../../lib/text/boundaries.ts';

function namesAt(automaton: Automaton, names: readonly string[], found: Int32Array, index: number): string[] {
  const chain: string[] = [];
  for (let state = found[index] ?? 0; state !== 0; ) {
    chain.push(names[(automaton.names[state] ?? 0) - 1] ?? '?');
    state = automaton.outs[automaton.fails[state] ?? 0] ?? 0;
  }
  return chain;
}

function oracle(names: readonly string[], text: string, index: number): string[] {
  const unit = (at: number): number => (at < text.length ? text.charCodeAt(at) : EDGE);
  return names
    .filter((name) => {
      const end = index + name.length;
      return text.startsWith(name, index) && mayEnd(text.charCodeAt(end - 1), unit(end));
    })
    .sort((a, b) => b.length - a.length);
}

function steps(names: readonly string[], text: string): number {
  const automaton = buildAutomaton(names);
  return scan(automaton, rootRow(automaton), text, new Int32Array(text.length));
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", '一', '가', '1'), maxLength: 40 });
const names = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '一', '가', '1'), minLength: 1, maxLength: 6 }),
  { maxLength: 25 },
);

describe('the automaton', () => {
  it('lists at each position only the names that begin there and may end, longest first', () => {
    fc.assert(
      fc.property(names, text, (list, page) => {
        const automaton = buildAutomaton(list);
        const found = new Int32Array(page.length);
        scan(automaton, rootRow(automaton), page, found);
        for (let index = 0; index < page.length; index++) {
          expect(namesAt(automaton, list, found, index)).toEqual(oracle(list, page, index));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('works without names and without text', () => {
    expect(steps([], 'some text')).toBe('some text'.length);
    expect(steps(['name'], '')).toBe(0);
  });

  it.each<[string, string[], string]>([
    [
      'nested names in a script without blanks',
      Array.from({ length: 200 }, (_, i) => '一'.repeat(i + 1)),
      '一',
    ],
    ['long names that nearly match', Array.from({ length: 50 }, (_, i) => `b${'a '.repeat(i + 10)}a`), 'a '],
    ['one letter over and over', ['aaaaaaaaaaaaaaaab', 'aaaaaaaa'], 'a'],
    ['particles over and over', ['한국', '도도도도도도도한'], '도'],
  ])('takes at most two steps for each character: %s', (_what, list, pattern) => {
    for (const times of [1_000, 10_000]) {
      const page = pattern.repeat(times);
      expect(steps(list, page)).toBeLessThanOrEqual(2 * page.length);
    }
  });

  it('takes no more steps for many names than for few', () => {
    const list = Array.from({ length: 20_000 }, (_, i) => `name ${i.toString(36)} of ${(i * 7919) % 1000}`);
    const page = list.slice(0, 300).join(', ');
    expect(steps(list, page)).toBeLessThanOrEqual(2 * page.length);
  });

  it('shares the states of common endings', () => {
    expect(buildAutomaton(['rajin port', 'rason port']).fails.length).toBe(
      1 + 'n port'.length + 'raji'.length + 'raso'.length,
    );
  });
});
