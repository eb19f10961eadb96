// Links to the quoted words themselves.
import { describe, expect, test } from 'vitest';
import { isInLanguage, textFragment } from '../../../../lib/corpus/citation/fragment.ts';

describe('textFragment', () => {
  test.each([
    ['https://a.example/b', 'iron lock', 'https://a.example/b#:~:text=iron%20lock'],
    ['https://a.example/b#c', 'lock', 'https://a.example/b#c:~:text=lock'],
    ['https://a.example/b#:~:text=x', 'lock', 'https://a.example/b#:~:text=x&text=lock'],
    ['https://a.example/', 'one-off, (A & B)', 'https://a.example/#:~:text=one%2Doff%2C%20%28A%20%26%20B%29'],
    ['https://a.example/', 'from here … to there', 'https://a.example/#:~:text=from%20here,to%20there'],
    ['https://a.example/', '…', 'https://a.example/'],
  ])('%s and “%s”', (url, quoted, link) => expect(textFragment(url, quoted)).toBe(link));

  test('is read back by the rules of addresses', () => {
    const { hash } = new URL(textFragment('https://a.example/?q=1', '«замок» – 자물쇠'));
    expect(decodeURIComponent(hash.replace('#:~:text=', ''))).toBe('«замок» – 자물쇠');
  });
});

describe('isInLanguage', () => {
  test.each([
    ['обстановка ужаса', 'ru', true],
    ['an atmosphere of horror', 'ru', false],
    ['결속되다', 'ko', true],
    ['gyeolsogdoeda', 'ko', false],
    ['铁锁', 'zh-Hant', true],
    ['iron lock', 'en', true],
    ['Eisernes Schloss', 'de', true],
  ])('“%s” in a document in %s: %s', (quoted, language, told) =>
    expect(isInLanguage(quoted, language)).toBe(told),
  );
});
