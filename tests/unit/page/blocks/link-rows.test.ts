// @vitest-environment happy-dom
// Blocks that are nothing but links count as navigation; a link in a sentence does not make it one.
import { expect, it, vi } from 'vitest';
import { createLinkRows } from '../../../../lib/page/blocks/link-rows.ts';
import type { Item } from '../../../../lib/page/blocks/read.ts';
import { readContainer } from '../../../../lib/page/blocks/read.ts';
import { marksOf } from '../../../../lib/page/marks/mark.ts';
import { put } from '../put.ts';

// happy-dom has none, and nothing here looks at it.
vi.stubGlobal('StaticRange', class {});

const isBlock = (item: Item) => 'pieces' in item;

/** Whether the first block of an element's markup is a row of links; `name` is a name found in it. */
function isRow(html: string, name?: string, tag = 'p'): boolean {
  const element = document.createElement(tag);
  put(element, html);
  document.body.replaceChildren(element);
  const block = readContainer(element).items.find(isBlock);
  if (!block) throw new Error('There is no block.');
  if (name !== undefined) {
    const start = block.text.indexOf(name);
    block.marks = marksOf(block, [{ entity: 'x', others: [], start, end: start + name.length }]);
  }
  return createLinkRows().has(block);
}

const link = (text: string, to = '/elsewhere') => `<a href="${to}">${text}</a>`;

it.each([
  ['tags', `${link('Rason')} ${link('Khasan')}`],
  ['bullets between', `${link('Rason')} • ${link('Khasan')} | ${link('Rajin')}`],
  ['a teaser', link('Trains cross at <b>Khasan</b>')],
  ['a label before', `Topics: ${link('Rason')}, ${link('Khasan')}`],
  ['a label in Korean', `태그: ${link('나선')}`],
  ['a label in Chinese', `标签：${link('罗先')}、${link('哈桑')}`],
  ['figures beside', `1. ${link('Rason')} (12)`],
])('is navigation: %s', (_what, html) => {
  expect(isRow(html)).toBe(true);
});

it.each([
  ['a sentence with a link', `Trains cross at ${link('Khasan')}`],
  ['a sentence that begins with one', `${link('Khasan')} is a station.`],
  ['a sentence in Chinese', `${link('哈桑')}是一个车站`],
  ['a long beginning', `What was said in Moscow on Thursday morning was this: ${link('Khasan')}`],
  ['no link at all', 'Khasan'],
  ['an anchor without an address', '<a name="top">Khasan</a>'],
  ['the page itself', link('Khasan opens', document.URL)],
])('is prose: %s', (_what, html) => {
  expect(isRow(html)).toBe(false);
});

it('is no navigation where the name is in the label, or the link in the main heading', () => {
  expect(isRow(`Rason: ${link('a map')}`, 'Rason')).toBe(false);
  expect(isRow(`Map: ${link('Rason')}`, 'Rason')).toBe(true);
  expect(isRow(link('Rason'), undefined, 'h1')).toBe(false);
});
