// @vitest-environment happy-dom
// After a change: only the changed container is read again, and what is as it was keeps its marks.
import { expect, test } from 'vitest';
import type { Block } from '../../../../lib/page/blocks/block.ts';
import { createOutline, type Outline } from '../../../../lib/page/blocks/outline.ts';
import { put } from '../put.ts';

function outlineOf(html: string): Outline {
  put(document.body, html);
  const outline = createOutline(document, () => {});
  while (outline.readNext());
  for (const block of outline.unsearched.take(100, 1e6)) block.marks = [];
  return outline;
}

function fresh(outline: Outline): string[] {
  while (outline.readNext());
  return outline.unsearched.take(100, 1e6).map(({ text }) => text);
}

const texts = (outline: Outline): string[] => outline.ordered().map(({ block }) => block.text);
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

test('only a new paragraph is searched', () => {
  const outline = outlineOf('<main><p>a</p><p>b</p></main>');
  const added = document.createElement('p');
  added.textContent = 'new';
  element('main').prepend(added);
  outline.arrived(added);
  outline.changed(element('main'));
  expect(fresh(outline)).toEqual(['new']);
  expect(texts(outline)).toEqual(['new', 'a', 'b']);
});

test('a paragraph rendered again with the same words is not searched again', () => {
  const outline = outlineOf('<main><p>same <b>words</b></p></main>');
  const before = outline.ordered()[0]?.block as Block;
  put(element('p'), 'same <i>words</i>');
  outline.changed(element('p'));
  expect(fresh(outline)).toEqual([]);
  const after = outline.ordered()[0]?.block as Block;
  expect(after).not.toBe(before);
  expect(after.marks).toEqual([]);
});

test('text that is skipped, or was never read, starts nothing', () => {
  const outline = outlineOf('<nav><p id="n">a</p></nav><p>b <button>c</button></p>');
  element('#n').textContent = 'x';
  outline.changed(element('#n'));
  outline.changed(element('button'));
  expect(outline.readNext()).toBe(false);
});

test('removed paragraphs are gone, with everything inside them', () => {
  const outline = outlineOf('<main><section><p>a</p></section><p>b</p></main>');
  element('section').remove();
  outline.changed(element('main'));
  expect(fresh(outline)).toEqual([]);
  expect(texts(outline)).toEqual(['b']);
});

test('a moved paragraph is found in its new place, whichever place is visited first', () => {
  for (const first of ['#one', '#two']) {
    const outline = outlineOf('<div id="one"><p>a</p></div><div id="two"><p>b</p></div>');
    const moved = element('#one p');
    element('#two').append(moved);
    outline.arrived(moved);
    outline.changed(element(first));
    outline.changed(element(first === '#one' ? '#two' : '#one'));
    fresh(outline);
    expect(texts(outline)).toEqual(['b', 'a']);
  }
});

test('blocks are taken in portions and can be put back', () => {
  put(document.body, '<p>aaaa</p><p>bbbb</p><p>cccc</p>');
  const outline = createOutline(document, () => {});
  while (outline.readNext());
  const some = outline.unsearched.take(10, 9);
  expect(some.map(({ text }) => text)).toEqual(['aaaa', 'bbbb']);
  expect(outline.unsearched.has(2)).toBe(false);
  outline.unsearched.putBack(some);
  expect(outline.unsearched.take(2, 1e6).map(({ text }) => text)).toEqual(['aaaa', 'bbbb']);
  expect(outline.unsearched.take(10, 1).map(({ text }) => text)).toEqual(['cccc']);
  expect(outline.unsearched.has(1)).toBe(false);
});
