// @vitest-environment happy-dom
// What a page says of itself, and what pages get wrong when they say it.
import { expect, test } from 'vitest';
import { dateInJson, day, pageContext } from '../../../../lib/page/blocks/page-context.ts';
import { put } from '../put.ts';

function published(head: string, body = ''): string | undefined {
  put(document.head, head);
  put(document.body, body);
  return pageContext(document).published;
}

const json = (text: string): string => `<script type="application/ld+json">${text}</script>`;

test('title and language', () => {
  document.documentElement.lang = 'ko';
  put(document.head, '<title> Rason port </title>');
  put(document.body, '');
  expect(pageContext(document)).toEqual({ title: 'Rason port', language: 'ko' });
  document.documentElement.removeAttribute('lang');
  expect(pageContext(document)).toEqual({ title: 'Rason port' });
});

test('of an enormous title the beginning, of such a language nothing', () => {
  document.documentElement.lang = 'ko'.repeat(500_000);
  put(document.head, `<title>${'Rason port '.repeat(100_000)}</title>`);
  const { title, language } = pageContext(document);
  expect(title).toBe('Rason port '.repeat(46).slice(0, 500));
  expect(language).toBeUndefined();
  document.documentElement.removeAttribute('lang');
});

test.each([
  ['2020-05-20T23:30:00+09:00', '2020-05-20'],
  ['20200520', '2020-05-20'],
  [' 2020-05-20 ', '2020-05-20'],
  ['2020-13-20', undefined],
  ['May 20, 2020', undefined],
  ['12020-05-20', undefined],
  [1589932800, undefined],
  [null, undefined],
])('the day of %j is %j', (value, expected) => {
  expect(day(value)).toBe(expected);
});

test('JSON-LD comes first, in a graph as well, and broken JSON-LD does no harm', () => {
  const meta = '<meta property="article:published_time" content="2021-01-01">';
  expect(published(`${meta}${json('{"datePublished":"2020-05-20T10:00Z"}')}`)).toBe('2020-05-20');
  expect(published(json('{"@graph":[{"@type":"WebSite"},{"datePublished":"2020-05-20"}]}'))).toBe(
    '2020-05-20',
  );
  expect(published(`${json('{"datePublished": oops')}${json('{"datePublished":7}')}${meta}`)).toBe(
    '2021-01-01',
  );
});

test('the JSON is searched to a limited depth', () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? { datePublished: '2020-05-20' } : { inner: nested(depth - 1) };
  expect(dateInJson(nested(3))).toBe('2020-05-20');
  expect(dateInJson(nested(50))).toBeUndefined();
  expect(dateInJson(null)).toBeUndefined();
});

test('meta elements, then the time of an article', () => {
  const time = '<article><time datetime="2019-02-03T01:00">yesterday</time></article>';
  expect(published('<meta name="date" content="2020-05-20">', time)).toBe('2020-05-20');
  expect(published('<meta name="date" content="soon">', time)).toBe('2019-02-03');
  expect(published('', '<time datetime="2019-02-03">in a side column</time>')).toBeUndefined();
});
