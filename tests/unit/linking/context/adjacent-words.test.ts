// The words beside a name, and headlines, where capitals say nothing.
import { describe, expect, it } from 'vitest';
import { wordAfter, wordBefore } from '../../../../lib/linking/context/adjacent-words.ts';
import { HeadlineText } from '../../../../lib/linking/context/headline.ts';

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
    ['Khasan station', 'station'],
  ])('%j: %s', (text, word) => {
    expect(wordAfter(text, at(text))).toBe(word);
  });
});

describe('wordBefore', () => {
  it.each<[string, string | undefined, boolean]>([
    ['the late Hector Khasan', 'Hector', false],
    ['(Hector Khasan)', 'Hector', true],
    ['Hector Khasan', 'Hector', true],
    ['He left. Hector Khasan', 'Hector', true],
    ['said: “Hector Khasan', 'Hector', true],
    ['the late Hector, Khasan', undefined, false],
    [`the late ${'Hector'.repeat(20)} Khasan`, undefined, false],
  ])('%j: %s', (text, word, begins) => {
    const before = wordBefore(text, at(text));
    expect(before && { word: before.word, begins: before.beginsSentence }).toEqual(
      word === undefined ? undefined : { word, begins },
    );
  });
});

describe('isHeadline', () => {
  it.each<[string, boolean]>([
    ['Khasan Baiev Writes Another Long Memoir with Friends', true],
    ['Khasan Baiev wrote another long memoir', false],
    ['The Khasan Post of Moscow and Pyongyang reported from Seoul', false],
    ['Khasan Baiev Writes', false],
  ])('%j: %s', (sentence, expected) => {
    const whole = { start: 0, end: sentence.length };
    expect(new HeadlineText(sentence).isHeadline(whole, ['Khasan', 'Baiev'])).toBe(expected);
  });
});
