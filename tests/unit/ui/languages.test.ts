// Counts, dates and lists in the languages of the interface other than English.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translatorOf } from '../../../dev/translator.ts';
import { coverageSentence } from '../../../lib/ui/language/counts.ts';
import { dateInPhrase, formatDate, formatPeriod, formatYears } from '../../../lib/ui/language/dates.ts';
import { listed, locale, sayCount, setTranslator } from '../../../lib/ui/language/i18n.ts';
import { languageLabel } from '../../../lib/ui/language/labels.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import ko from '../../../locales/ko.json' with { type: 'json' };
import ru from '../../../locales/ru.json' with { type: 'json' };
import zh from '../../../locales/zh_CN.json' with { type: 'json' };

/** A Russian "г." may follow its year after an ordinary, a fixed or a narrow fixed blank, as the browser has it. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');

const coverage = {
  passages: 9,
  sources: 6,
  first: '2018',
  last: '2025-03',
  publishers: ['A', 'B', 'C', 'D'],
  viewpoints: [],
  languages: [],
};

afterAll(() => setTranslator(translatorOf(en)));

describe('Russian', () => {
  beforeAll(() => setTranslator(translatorOf(ru)));

  test.each([
    [1, '1 источник'],
    [3, '3 источника'],
    [5, '5 источников'],
    [11, '11 источников'],
    [21, '21 источник'],
    [112, '112 источников'],
    [1.5, '1,5 источника'],
  ])('%d', (count, words) => expect(sayCount('sources', count)).toBe(words));

  test.each([
    ['2020-05-20', '20 мая 2020 г.', '20 мая 2020 г.'],
    ['2020-05', 'май 2020 г.', 'мая 2020 г.'],
    ['2020', '2020', '2020'],
  ])('%s alone and in a phrase', (date, alone, inPhrase) => {
    expect(plain(formatDate(date))).toBe(alone);
    expect(plain(dateInPhrase(date))).toBe(inPhrase);
  });

  test.each([
    ['2020-05-01/2020-05-20', '1–20 мая 2020 г.'],
    ['2015/2018', '2015–2018'],
    ['2014-12/..', 'с декабря 2014 г.'],
    ['../2019', 'до 2019'],
    ['2018/2019-04', '2018 – апрель 2019 г.'],
  ])('%s', (period, words) => expect(plain(formatPeriod(period))).toBe(words));

  test('coverage', () => expect(coverageSentence(coverage)).toBe('6 источников, 4 издателя, 2018–2025'));
});

describe('Korean', () => {
  beforeAll(() => setTranslator(translatorOf(ko)));

  test('one form for all numbers', () => {
    expect([1, 1204].map((count) => sayCount('sources', count))).toEqual(['출처 1건', '출처 1,204건']);
  });
  test('dates', () => {
    expect(formatDate('2020-05-20')).toBe('2020년 5월 20일');
    expect(dateInPhrase('2020-05')).toBe('2020년 5월');
    expect(formatPeriod('2014-12/..')).toBe('2014년 12월부터');
  });
  test('languages', () => expect(languageLabel('ru')).toBe('러시아어'));
});

describe('Chinese', () => {
  beforeAll(() => setTranslator(translatorOf(zh)));

  test('is requested by the tag that browsers know', () => expect(locale()).toBe('zh-CN'));
  test('periods in words if the browser only has figures', () => {
    expect(formatPeriod('2020-05-01/2020-05-20')).toBe('2020年5月1日至2020年5月20日');
    expect(formatYears('2015-06', '2026')).toMatch(/^2015.+2026年$/);
  });
  test('lists', () => expect(listed(['A', 'B', 'C'])).toBe('A、B、C'));
});
