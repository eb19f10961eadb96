// Datelines and bylines of news agencies are told from clauses that a dash or a bracket closes.
import { expect, test } from 'vitest';
import { datelineLength } from '../../../../lib/text/dates/dateline.ts';
import { datesIn } from '../../../../lib/text/dates/dates-in.ts';

test.each([
  ['Pyongyang, October 11 (KCNA) -- ', 'A banquet was given.'],
  ['SEOUL (Reuters) - ', 'North Korea said.'],
  ['МОСКВА, 5 мая — ', 'Посол заявил.'],
  ['МОСКВА, 5 мая. /ТАСС/. ', 'Посол заявил.'],
  ['(서울=연합뉴스) 홍길동 기자 = ', '북한은 밝혔다.'],
  ['新华社平壤10月11日电 ', '朝鲜表示。'],
  ['', 'Washington, the capital, is far away.'],
  ['', 'He said — on May 3 — that it was over.'],
  ['', 'The port of Rajin (Rason) has three piers.'],
  ['', 'Rajin — the port — is open.'],
])('%j before %j', (dateline, text) => {
  expect(datelineLength(dateline + text)).toBe(dateline.length);
});

test.each([
  ['on 19 June 2024', [{ year: 2024, month: 6, day: 19 }]],
  ['June 19, 2024', [{ year: 2024, month: 6, day: 19 }]],
  ['on Aug. 16', [{ month: 8, day: 16 }]],
  ['in December 2014', [{ year: 2014, month: 12 }]],
  ['28 октября 2024 года', [{ year: 2024, month: 10, day: 28 }]],
  ['в январе 2020', []],
  ['2019년 4월 25일', [{ year: 2019, month: 4, day: 25 }]],
  ['2019年4月起', [{ year: 2019, month: 4 }]],
  ['2024-06-19', [{ year: 2024, month: 6, day: 19 }]],
  ['They may march 300 km.', []],
])('the dates of %j', (text, expected) => {
  expect(datesIn(text).map(({ start: _, end: __, ...date }) => date)).toEqual(expected);
});
