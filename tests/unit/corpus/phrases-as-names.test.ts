// An alias that is a phrase and no name is refused, in each language by what tells it there.
import { expect, test } from 'vitest';
import { problemSentence } from '../../../lib/corpus/problem.ts';
import { readCorpus } from '../../../lib/corpus/read.ts';
import { changed, smallCorpus } from './small-corpus.ts';

const ENTITIES = 'corpus/entities/all.yaml';
const PACK = 'corpus/pack.yaml';
const KHASAN = '    en: ["Khasan"]\n    ru: ["Хасан"]';

/** Problems with the names of Khasan when they are these, and it is of another kind. */
function problems(names: string, kind = 'place', pack: Record<string, string> = {}): string[] {
  const files = changed(ENTITIES, KHASAN, names);
  const text = (files[ENTITIES] ?? '').replace('id: khasan\n  kind: place', `id: khasan\n  kind: ${kind}`);
  const result = readCorpus(smallCorpus({ ...pack, [ENTITIES]: text }));
  return 'problems' in result
    ? result.problems.map(problemSentence).map((sentence) => sentence.replace(/^\S+ \[2\]\.aliases\./, ''))
    : [];
}

const EVENTS = changed(
  PACK,
  'entityKinds:',
  'entityKinds:\n  - { id: event, labels: { en: Event }, names: title }',
);

test.each([
  ['ru', 'граница двух стран'],
  ['fr', 'frontière orientale'],
  ['ru', 'испытание 29 ноября 2017 года'],
])('in %s, "%s" has no capital', (language, alias) => {
  const other = language === 'ru' ? '' : '\n    ru: ["Хасан"]';
  expect(problems(`    en: ["Khasan"]${other}\n    ${language}: ["${alias}"]`)).toEqual([
    `${language}[0]: "${alias}" has no capital, so other things are called so too; remove it or list it under ambiguous.`,
  ]);
});

test('a word made from a name, a number and a phrase that is said to be ambiguous are allowed', () => {
  const allowed = '    en: ["Khasan"]\n    ru: ["Хасан", "хасанский район", "резолюция 1718", "граница"]';
  expect(problems(`${allowed}\n  ambiguous: ["граница"]`)).toEqual([]);
});

test.each([
  ['en', 'Khasan is open'],
  ['ru', 'Хасан был открыт'],
  ['ru', 'Хасан открывается'],
  ['ko', '하산이 열렸다'],
  ['ko', '하산은 개통한다'],
  ['zh', '哈桑是边境站'],
])('in %s, "%s" has a verb', (language, alias) => {
  const other = language === 'en' ? '' : '    en: ["Khasan"]\n';
  expect(problems(`${other}    ${language}: ["${alias}"]`)).toEqual([
    `${language}[0]: "${alias}" has a verb, so it is no name; remove it.`,
  ]);
});

test('nouns that look like verbs are names', () => {
  expect(
    problems(
      '    en: ["Khasan"]\n    ko: ["캐나다", "르완다"]\n    ru: ["Былина", "Лось"]\n    zh: ["国是会议"]',
    ),
  ).toEqual([]);
});

test('a body is not named by a noun that stands in no full name of it', () => {
  expect(problems('    en: ["Khasan Assembly", "Russian border council"]', 'organisation')).toEqual([
    'en[1]: "Russian border council" describes and does not name: "council" stands in no full name of khasan; remove it or list it under ambiguous.',
  ]);
  expect(problems('    en: ["Khasan Assembly", "Russian border assembly"]', 'organisation')).toEqual([]);
});

test('a name lacks the year that all English names of the event have', () => {
  const names =
    '    en: ["Khasan talks of 2018"]\n    ru: ["переговоры в Хасане", "переговоры 2018 года в Хасане"]';
  expect(problems(names, 'event', EVENTS)).toEqual([
    'ru[0]: "переговоры в Хасане" lacks the year that the English names have, so it means others too; remove it or list it under ambiguous.',
  ]);
  expect(problems(names.replace('2018"]', '2018", "Khasan talks"]'), 'event', EVENTS)).toEqual([]);
});
