// @vitest-environment happy-dom
// Reading paragraphs: what is joined, what is left out, and the way back to the text nodes.
import { expect, test } from 'vitest';
import { type Block, locate } from '../../../../lib/page/blocks/block.ts';
import { createOutline } from '../../../../lib/page/blocks/outline.ts';
import { readContainer } from '../../../../lib/page/blocks/read.ts';
import { put } from '../put.ts';

function blocks(html: string): Block[] {
  put(document.body, html);
  const outline = createOutline(document, () => {});
  while (outline.readNext());
  return outline.ordered().map(({ block }) => block);
}

const texts = (html: string): string[] => blocks(html).map(({ text }) => text.trim().replaceAll(/\s+/g, ' '));

test('joins inline elements and separates paragraphs, in document order', () => {
  const html = '<div>One <b>and <i>two</i></b><p>three</p> four<ul><li>five</li><li>six</li></ul></div>';
  expect(texts(html)).toEqual(['One and two', 'three', 'four', 'five', 'six']);
});

test.each([
  ['<nav>x</nav>', 'navigation'],
  ['<div role="menu"><p>x</p></div>', 'menus by role'],
  ['<button>x</button><label>x</label><select><option>x</option></select><textarea>x</textarea>', 'controls'],
  ['<p contenteditable>x</p><div contenteditable="true"><p>x</p></div>', 'editors'],
  ['<pre>x</pre><p><code>x</code></p><kbd>x</kbd><samp>x</samp>', 'code'],
  ['<form><p>x</p></form>', 'forms'],
  ['<style>x</style><noscript>x</noscript><template>x</template><svg><text>x</text></svg>', 'no prose'],
  ['<p hidden>x</p><p aria-hidden="true">x</p>', 'hidden text'],
])('skips %s (%s)', (html) => {
  expect(texts(`${html}<p>kept</p>`)).toEqual(['kept']);
});

test('keeps what only looks as if it were to be skipped', () => {
  const html =
    '<aside><p>a</p></aside><p contenteditable="false">b</p><div role="main">c</div><header>d</header>' +
    '<form><main>e</main></form>';
  expect(texts(html)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a span leads back to its text nodes, across elements and line breaks', () => {
  const [block] = blocks('<p>At Rason <b>port </b>and,<br>Kim<br>Jong Un</p>');
  if (!block) throw new Error('no block');
  const at = (word: string): string[] => {
    const start = block.text.indexOf(word);
    return locate(block, start, start + word.length).map(({ node, from, to }) => node.data.slice(from, to));
  };
  expect(block.text).toBe('At Rason port and,\nKim\nJong Un');
  expect(at('son port and')).toEqual(['son ', 'port ', 'and']);
  expect(at('Kim\nJong Un')).toEqual(['Kim', 'Jong Un']);
  expect(at('\n')).toEqual([]);
});

test('a form that ends its container is left by its real parent, whatever its controls are called', () => {
  // Its controls stand in for the form's own properties: the parent would be inside, and the way out a circle.
  put(document.body, '<div>kept <form><input name="parentNode"></form></div><p>more</p>');
  const form = document.querySelector('form');
  Object.defineProperty(form, 'parentNode', { value: form?.querySelector('input') });
  const { items } = readContainer(document.querySelector('div') as Element);
  expect(items.map((item) => ('text' in item ? item.text : item.nodeName))).toEqual(['kept ']);
});

test('reading a container does not read those inside it', () => {
  put(document.body, 'own <p>inner</p><x-y></x-y>');
  const { items, possibleHosts } = readContainer(document.body);
  expect(items.map((item) => ('text' in item ? item.text : item.nodeName))).toEqual(['own ', 'P', 'X-Y']);
  expect(possibleHosts).toHaveLength(1);
});

test('headings begin sections; articles and sections begin and end them', () => {
  put(
    document.body,
    '<p>a</p><h2>b</h2><p>c</p><article><p>d</p><section><p>e</p></section><p>f</p></article><p>g</p>',
  );
  const outline = createOutline(document, () => {});
  while (outline.readNext());
  const sections = outline.ordered().map(({ section }) => section);
  const groups = [...new Set(sections)].map((section) => sections.filter((one) => one === section).length);
  expect(sections).toEqual(sections.toSorted((a, b) => a - b));
  // a | b c | d | e | f | g
  expect(groups).toEqual([1, 2, 1, 1, 1, 1]);
});
