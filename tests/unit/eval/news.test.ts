// The judged news fits the corpus: names are marked, graded passages are there, and dates bear out what is said of the answers.
import { expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { isLater, newsCases, newsFaults, newsIn } from '../../eval/news.ts';

const { pack } = await compileCorpus();
const cases = await newsCases();

const one = (text: string, rest = 'answer: earlier\n  grades: { p146: 2 }'): string =>
  `- number: 1\n  title: "A ship"\n  published: "2020-06"\n  text: "${text}"\n  ${rest}\n`;

test('every case fits the corpus', () => {
  expect(newsFaults(cases, pack)).toEqual([]);
});

test('both halves have cases of every language and kind of answer', () => {
  const kinds = (heldOut: boolean): string[] =>
    [
      ...new Set(
        cases
          .filter((item) => item.heldOut === heldOut)
          .flatMap(({ language, answer }) => [language, answer]),
      ),
    ].sort();
  expect(kinds(true)).toEqual(['earlier', 'en', 'ko', 'later', 'none', 'ru', 'zh']);
  expect(kinds(false)).toEqual(kinds(true));
});

test('the span of a marked name is where it stands, not where the same name stands first', () => {
  const [item] = newsIn('en', one('NAMPO — Nampo and [[Nampo|nampo]] again.'));
  expect(item).toMatchObject({ text: 'NAMPO — Nampo and Nampo again.', entity: 'nampo', start: 18, end: 23 });
});

test.each(['No name at all.', '[[Nampo|nampo]] and [[Rason|rason]].'])('refuses %s', (text) => {
  expect(() => newsIn('en', one(text))).toThrow('Case 1: exactly one name must be marked.');
});

test('refuses grades other than 1 and 2', () => {
  expect(() => newsIn('en', one('[[Nampo|nampo]]', 'answer: earlier\n  grades: { p146: 3 }'))).toThrow();
});

test('says which passages are missing or about something else, and which answers the dates deny', () => {
  const faults = (rest: string): string[] => newsFaults(newsIn('en', one('[[Nampo|nampo]]', rest)), pack);
  expect(faults('answer: earlier\n  grades: { p146: 2 }')).toEqual([]);
  expect(faults('answer: none\n  grades: { p999: 2, p001: 1 }')).toEqual([
    'Case 1: no passage p999 about nampo.',
    'Case 1: no passage p001 about nampo.',
  ]);
  expect(faults('answer: later\n  grades: { p146: 2 }')).toEqual([
    'Case 1: by its grades the answer is earlier, not later.',
  ]);
});

test('a passage is later by the date of its source, else by the end of the time it speaks of', () => {
  const [passage] = pack.passages;
  const [source] = pack.sources;
  if (passage === undefined || source === undefined) throw new Error('The corpus is empty.');
  const claim = { ...passage, date: '2013/2019' };
  expect(isLater(claim, { ...source, date: '2023-05-25' }, '2020')).toBe(true);
  expect(isLater(claim, undefined, '2020-01-03')).toBe(false);
  expect(isLater(claim, undefined, '2018-12-31')).toBe(true);
  expect(isLater({ ...passage, date: '2018-01-01/..' }, undefined, '2018-01')).toBe(false);
});
