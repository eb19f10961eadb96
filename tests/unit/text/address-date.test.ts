// Dates in the addresses of articles, in the shapes that news sites use, and numbers that are none.
import { describe, expect, it } from 'vitest';
import { dateInAddress } from '../../../lib/text/address-date.ts';

describe('dateInAddress', () => {
  it.each([
    ['https://news.test/2023/05/28/rason', '2023-05-28'],
    ['https://news.test/world/2023/may/28/rason', '2023-05-28'],
    ['https://news.test/2023/5/8/rason.html', '2023-05-08'],
    ['https://news.test/2023/05/rason', '2023-05'],
    ['https://news.test/2023-05-28-rason', '2023-05-28'],
    ['https://news.test/rason_2023_05_28.html', '2023-05-28'],
    ['https://news.test/20230528/rason', '2023-05-28'],
    ['https://news.test/view?ud=20200221000428', '2020-02-21'],
    ['https://news.test/view/AEN20230528000100325', '2023-05-28'],
  ])('finds it in %s', (address, date) => {
    expect(dateInAddress(address, 2026)).toBe(date);
  });

  it.each([
    'https://news.test/2031/05/28/tomorrow',
    'https://news.test/1945/08/15/history',
    'https://news.test/2023/13/01/no-month',
    'https://news.test/2023-02-30-no-day',
    'https://news.test/story/12345678',
    'https://news.test/2397-resolution',
    'no address',
  ])('finds none in %s', (address) => {
    expect(dateInAddress(address, 2026)).toBeUndefined();
  });
});
