// @vitest-environment happy-dom
// The command line reads of an HTML file what the extension reads of the same page.
import { expect, test } from 'vitest';
import { pageText } from '../../../cli/html-text.ts';
import { createOutline } from '../../../lib/page/blocks/outline.ts';
import { put } from '../page/put.ts';

/** The extension's blocks as lines; a line break inside a block counts as one. */
function asExtension(html: string): string[] {
  put(document.body, html);
  const outline = createOutline(document, () => {});
  while (outline.readNext());
  return outline
    .ordered()
    .flatMap(({ block }) => block.text.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

test.each([
  ['code', '<p>Run <code>khasan</code> in <kbd>Rason</kbd> now.</p><pre>Rason</pre>', ['Run in now.']],
  ['a line with a drawing in it', '<p>Trains <svg><text>Rason</text></svg> left</p>', ['Trains left']],
  ['roles', '<div role="navigation">Rason</div><div role="note">Khasan</div>', ['Khasan']],
  ['what is hidden', '<p>a <span aria-hidden="true">Rason</span> b</p><p hidden>c</p>', ['a b']],
  ['an editor', '<div contenteditable>Rason</div><div contenteditable="false">Khasan</div>', ['Khasan']],
  ['controls', '<p>a <label>Rason</label><button>Khasan</button></p><menu><li>b</li></menu>', ['a']],
  ['a form', '<p>a</p><form><p>Rason</p></form><p>b</p>', ['a', 'b']],
  ['a form around the whole page', '<form><p>a</p><article><p>b</p></article></form>', ['a', 'b']],
  ['elements inside a line', '<p><big>a</big> <ruby>b<rt>c</rt></ruby> <em>d</em></p>', ['a b d']],
])('both read the same: %s', (_, html, lines) => {
  expect(asExtension(html)).toEqual(lines);
  expect(pageText(html).text.split('\n')).toEqual(lines);
});
