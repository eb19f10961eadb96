// @vitest-environment happy-dom
// The heading above a text: the nearest one before it, whatever stands between.
import { beforeEach, expect, it } from 'vitest';
import { headingAbove } from '../../../../lib/page/blocks/heading.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="none">Before all</p><h1>Frontier</h1><div><p id="lead">Khasan</p></div>
    <section><h2>The <em>pier</em></h2><figure><figcaption>Coal</figcaption></figure><p id="deep"><b>Rajin</b></p></section>`;
});

const above = (selector: string): string => {
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`Nothing at ${selector}.`);
  return headingAbove(node);
};

it('is the nearest before the text', () => {
  expect(above('#lead')).toBe('Frontier');
  expect(above('#deep b')).toBe('The pier');
});

it('is empty if there is none', () => {
  expect(above('#none')).toBe('');
});

it('of a heading is the one before it', () => {
  expect(above('h2 em')).toBe('Frontier');
  expect(above('h1')).toBe('');
});

it('is cut if it is longer than any headline', () => {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = 'Frontier '.repeat(34_000);
  expect(above('#lead')).toBe('Frontier '.repeat(34).slice(0, 300));
});
