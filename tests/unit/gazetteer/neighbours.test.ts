// Capitalised strangers beside a name, and headlines, where capitals say nothing.
import { describe, expect, it } from 'vitest';
import { isHeadline, wordAfter, wordBefore } from '../../../lib/gazetteer/neighbours.ts';

const never = (): boolean => false;

/** The span of "Khasan" in a text. */
function at(text: string): { start: number; end: number } {
  const start = text.indexOf('Khasan');
  return { start, end: start + 'Khasan'.length };
}

describe('wordAfter', () => {
  it.each([
    ['Khasan Baiev', 'Baiev'],
    ['Khasan\u00a0Baiev', 'Baiev'],
    ['Khasan O’Neill', 'O’Neill'],
    ['Khasan, Baiev', undefined],
    ['Khasan. Baiev', undefined],
    ['Khasan  Baiev', undefined],
    ['Khasan BBC', undefined],
    ['Khasan station', undefined],
    ['Khasan Station', undefined],
    ['Khasan Monday', undefined],
  ])('%j: %s', (text, word) => {
    expect(wordAfter(text, at(text), never)).toBe(word);
  });

  it('leaves names alone', () => {
    expect(wordAfter('Khasan Rason', at('Khasan Rason'), (start) => start === 7)).toBeUndefined();
  });
});

describe('wordBefore', () => {
  it.each([
    ['the late Hector Khasan', 'Hector'],
    ['(Hector Khasan)', undefined],
    ['Hector Khasan', undefined],
    ['He left. Hector Khasan', undefined],
    ['said: “Hector Khasan', undefined],
    ['from Russia’s Khasan', undefined],
    ['with President Khasan', undefined],
    ['with BBC Khasan', undefined],
    ['the late Hector, Khasan', undefined],
    [`the late ${'Hector'.repeat(20)} Khasan`, undefined],
  ])('%j: %s', (text, word) => {
    expect(wordBefore(text, at(text), never)).toBe(word);
  });
});

describe('isHeadline', () => {
  it.each<[string, boolean]>([
    ['Khasan Baiev Writes Another Long Memoir with Friends', true],
    ['Khasan Baiev wrote another long memoir', false],
    ['The Khasan Post of Moscow and Pyongyang reported from Seoul', false],
    ['Khasan Baiev Writes', false],
  ])('%j: %s', (sentence, expected) => {
    expect(isHeadline(sentence, ['Khasan', 'Baiev'])).toBe(expected);
  });
});
