// What a page is about comes first: named often, early or in the title; what all pages name comes later.
import { expect, test } from 'vitest';
import { byAboutness, type NameOnPage } from '../../../lib/platform/tabs/aboutness.ts';

const name = (entity: string, more: Partial<NameOnPage> = {}): NameOnPage => ({
  entity,
  prose: 1,
  isInTitle: false,
  passages: 10,
  ...more,
});
const order = (...names: NameOnPage[]): string =>
  byAboutness(names)
    .map(({ entity }) => entity)
    .join(' ');

test('the more frequent of two before the other, whichever is mentioned first', () => {
  expect(order(name('once'), name('often', { prose: 8 }))).toBe('often once');
});

test('of two alike, the one that is mentioned first', () => {
  expect(order(name('early'), name('later'))).toBe('early later');
});

test('the name in the title before one that is mentioned twice as often', () => {
  expect(order(name('often', { prose: 4 }), name('title', { prose: 2, isInTitle: true }))).toBe(
    'title often',
  );
});

test('a rare name before one that half the library is about', () => {
  expect(order(name('state', { prose: 4, passages: 2000 }), name('port', { prose: 3 }))).toBe('port state');
});

test('what is only in rows of links comes last', () => {
  expect(order(name('menu', { prose: 0, passages: 1 }), name('state', { passages: 2000 }))).toBe(
    'state menu',
  );
});

test('no name is lost, and none at all is no fault', () => {
  expect(order()).toBe('');
  expect(byAboutness(['a', 'b', 'c'].map((entity) => name(entity)))).toHaveLength(3);
});
