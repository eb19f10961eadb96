// Word boundaries in several scripts.
import { describe, expect, it } from 'vitest';
import { EDGE, endsName, isWordUnit, mayEnd, mayStart } from '../../../lib/text/boundaries.ts';

const unit = (char: string): number => (char === '' ? EDGE : char.charCodeAt(0));

describe('mayStart', () => {
  it.each([
    ['', 'r', true],
    [' ', 'r', true],
    ['/', 'х', true],
    ["'", 'r', true],
    ['a', 'r', false],
    ['я', 'х', false],
    ['9', 'r', false],
    ['在', '朝', true],
    ['在', 'r', true],
    ['r', '朝', true],
    ['한', '북', false],
    ['신', 'k', true],
    ['k', '북', true],
    ['の', '金', true],
  ])('%j before %j: %s', (before, first, allowed) => {
    expect(mayStart(unit(before), unit(first))).toBe(allowed);
  });
});

describe('mayEnd', () => {
  it.each([
    ['n', '', true],
    ['n', "'", true],
    ['n', 's', false],
    ['н', 'а', false],
    ['n', '5', false],
    ['鲜', '的', true],
    ['n', '는', true],
    ['한', '은', true],
    ['한', 'n', true],
    ['한', '1', false],
    ['n', '_', true],
  ])('%j before %j: %s', (last, after, allowed) => {
    expect(mayEnd(unit(last), unit(after))).toBe(allowed);
  });
});

describe('endsName', () => {
  const ends = (name: string, rest: string): boolean => endsName(name + rest, name.length);

  it.each(['', '은', '에서는', '의', '군이', '씨는', '대사에게', '에서의 회담', '정부가', '과의', '입니다.'])(
    'accepts 북한 followed by %j',
    (rest) => {
      expect(ends('북한', rest)).toBe(true);
    },
  );

  it.each(['산책', '일보', '족', '강산은', '1'])('rejects 조선 followed by %j', (rest) => {
    expect(ends('조선', rest)).toBe(false);
  });

  it('looks at particles after other scripts too', () => {
    expect(ends('kcna', '는 보도했다')).toBe(true);
    expect(ends('kcna', '방송')).toBe(false);
  });

  it('gives up on very long Hangul', () => {
    expect(ends('북한', '도'.repeat(100_000))).toBe(false);
  });
});

describe('isWordUnit', () => {
  it('knows letters, marks and digits of any script', () => {
    expect(['a', 'ё', '북', '鲜', '7', '\u0301'].every((char) => isWordUnit(unit(char)))).toBe(true);
    expect([' ', '-', "'", '。', '_'].some((char) => isWordUnit(unit(char)))).toBe(false);
  });
});
