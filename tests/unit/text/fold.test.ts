// Folding: what becomes equal, what stays apart, and the way back to the original characters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, openHyphens } from '../../../lib/text/fold.ts';
import { anyText } from '../any-text.ts';

/** The original characters behind the first place where `part` stands in the folded text. */
function surface(text: string, part: string): string {
  const folded = fold(text);
  const at = folded.text.indexOf(part);
  expect(at).toBeGreaterThanOrEqual(0);
  const span = folded.span(at, at + part.length);
  return text.slice(span.start, span.end);
}

describe('fold', () => {
  it.each([
    ['RASON', 'rason'],
    ['Rasŏn', 'rason'],
    ['P’yŏngyang', "p'yongyang"],
    ['Pʼyongyang', "p'yongyang"],
    ['P`yongyang P´yongyang', "p'yongyang p'yongyang"],
    ['“Rason”', '"rason"'],
    ['Kim Jong‑un', 'kim jong-un'],
    ['1–2—3−4', '1-2-3-4'],
    ['a\u00a0b\u2009c\n\td', 'a b c d'],
    ['Ra\u00adson Ra\u200bson \u200eRason\ufeff', 'rason rason rason'],
    ['Ｒａｓｏｎ', 'rason'],
    ['ﾊｻﾝ ｶﾞ', 'ハサン ガ'],
    ['ﬁnance', 'finance'],
    ['№ 3', 'no 3'],
    ['Ёлка йод Й', 'елка йод й'],
    ['Мацего\u0301ра', 'мацегора'],
    ['и\u0306', 'й'],
    ['Łódź Ægir Straße', 'lodz aegir strasse'],
    ['ΑΘΉΝΑΣ', 'αθηνασ'],
    ['북한', '북한'],
    ['북한'.normalize('NFD'), '북한'],
    ['俄羅斯 が か', '俄羅斯 が か'],
    ['亚历山大•马采戈拉', '亚历山大·马采戈拉'],
    ['İstanbul', 'istanbul'],
    ['𝐊im', 'kim'],
    ['Khasan²', 'khasan²'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('keeps lower-case ASCII text unchanged, with the identity as its map', () => {
    const { text, span } = fold('kim jong un');
    expect(text).toBe('kim jong un');
    expect(span(4, 8)).toEqual({ start: 4, end: 8 });
  });

  it.each([
    ['see Ra\u00adso\u0306n, there', 'rason', 'Ra\u00adso\u0306n'],
    ['\u200fRason\u200f', 'rason', 'Rason'],
    ['Kim \u00a0\n Jong', 'kim jong', 'Kim \u00a0\n Jong'],
    ['😀 ﬁnance 😀', 'finance', 'ﬁnance'],
    ['x 북한'.normalize('NFD'), '북한', '북한'.normalize('NFD')],
    ['a\u200d\u0301b', 'a', 'a\u200d\u0301'],
    ['𝐊𝐢𝐦 here', 'im', '𝐢𝐦'],
  ])('finds in %j what folds to %j', (text, part, original) => {
    expect(surface(text, part)).toBe(original);
  });

  it('gives an empty span for an empty range', () => {
    const { span } = fold('a\u00adb');
    expect(span(1, 1)).toEqual({ start: 2, end: 2 });
    expect(span(2, 2)).toEqual({ start: 3, end: 3 });
  });

  it('stays linear on a character with very many marks', () => {
    const text = `a${'\u0301\u0323'.repeat(50_000)}b`;
    const folded = fold(text);
    expect(folded.text).toBe('ab');
    expect(folded.span(0, 1)).toEqual({ start: 0, end: text.length - 1 });
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'Rason',
    'Й',
    'и',
    'Ё',
    '북',
    '한',
    'ᄇ',
    'ᅮ',
    'ᆨ',
    '가',
    '𠀀',
    '😀',
    'ﬁ',
    '№',
    'ﾊ',
    'ﾞ',
    '一',
  ),
  fc.constantFrom('\u0301', '\u0306', '\u0323', '\ufe0f', '\u00ad', '\u200b', '\u200d', '\u200f', '\u3164'),
  fc.constantFrom(' ', '\u00a0', '\n', '-', '–', '’', '“', '·', '…', '´', '\ud800', '\udc00', '\u{e0100}'),
  anyText(3),
);
const mixture = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('fold on any mixture', () => {
  it('maps spans back to whole characters, in order, that fold to the span', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const folded = fold(text);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.span(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : folded.span(at - 1, at).start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end)).text).toContain(folded.text[at]);
          expect(
            /^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start)),
          ).toBe(false);
          expect(
            /^[\udc00-\udfff]/.test(text.slice(end)) && /[\ud800-\udbff]$/.test(text.slice(0, end)),
          ).toBe(false);
          expect(/^[\u0300-\u036f\ufe0f]/.test(text.slice(end))).toBe(false);
          last = end;
        }
      }),
    );
  });

  it('drops only invisible characters', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const folded = fold(text);
        let gaps = '';
        let from = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.span(at, at + 1);
          if (start > from) gaps += text.slice(from, start);
          from = Math.max(from, end);
        }
        gaps += text.slice(from);
        expect(gaps.replace(/[\p{M}\p{Grapheme_Extend}\p{Default_Ignorable_Code_Point}]/gu, '')).toBe('');
      }),
    );
  });

  it('collapses white space and never leaves two blanks', () => {
    fc.assert(fc.property(mixture, (text) => !fold(text).text.includes('  ')));
  });
});

describe('foldName', () => {
  it('makes hyphens and blanks equal', () => {
    expect(foldName(' Kim Jong-un ')).toBe(foldName('KIM JONG UN'));
    expect(foldName('Rajin–Sŏnbong')).toBe(foldName('Rajin Sonbong'));
  });

  it('keeps a dash between blanks', () => {
    expect(foldName('Хасан – Раджин')).toBe('хасан - раджин');
    expect(openHyphens('the north - korea-wide')).toBe('the north - korea wide');
  });
});
