// The contract every language fulfils, and what English, Korean and Chinese add.
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../lib/text/fold.ts';
import { LANGUAGES, rulesFor } from '../../../../lib/text/languages/all.ts';

const listed = (value: unknown): string[] => (value instanceof Set ? [...value].map(String) : []);

describe('every language', () => {
  it.each(LANGUAGES.map((rules) => [rules.tag, rules] as const))(
    '%s lists its words folded',
    (_tag, rules) => {
      for (const word of [...rules.stopWords, ...Object.values(rules.adjacentWords).flatMap(listed)])
        expect(word).toBe(foldName(word));
    },
  );

  it('is found by its tag, whatever the region or script', () => {
    expect(rulesFor('zh-Hant')?.tag).toBe('zh');
    expect(rulesFor('EN')?.tag).toBe('en');
    expect(rulesFor('xx')).toBeUndefined();
  });
});

describe('forms', () => {
  it('adds dots to English abbreviations', () => {
    expect(rulesFor('en')?.forms('US', 'organisation')).toEqual(['U.S.']);
    expect(rulesFor('en')?.forms('Rason', 'place')).toEqual([]);
  });

  it('forms the possessives of English abbreviations', () => {
    const forms = (alias: string) => rulesFor('en')?.forms(alias, 'title');
    expect(forms('Third meeting of the 4th ABC Grain Council')).toEqual([
      "Third meeting of the ABC's 4th Grain Council",
      "Third meeting of the ABC's fourth Grain Council",
    ]);
    expect(forms('meeting of the ABC Council')).toEqual(["meeting of the ABC's Council"]);
    expect(forms('meeting of the 11th ABC Council')).toEqual(["meeting of the ABC's 11th Council"]);
    expect(forms('meeting of the Grain Council')).toEqual([]);
    expect(forms('meeting of the ABC')).toEqual([]);
  });

  it('writes Korean compounds together', () => {
    expect(rulesFor('ko')?.forms('유엔 안전보장이사회', 'organisation')).toEqual(['유엔안전보장이사회']);
    expect(rulesFor('ko')?.forms('북한', 'place')).toEqual([]);
  });

  it('writes Chinese names in both kinds of characters', () => {
    expect(rulesFor('zh')?.forms('朝鲜', 'place')).toEqual(['朝鮮']);
    expect(rulesFor('zh')?.forms('平壤', 'place')).toEqual([]);
  });

  it('spells Korean names as North and South do, and people in Latin letters', () => {
    expect(rulesFor('ko')?.forms('라선', 'place')).toEqual(['나선']);
    expect(rulesFor('ko')?.forms('리용호', 'person')).toEqual(
      expect.arrayContaining(['이용호', 'Ri Yong Ho', 'Lee Yong Ho', 'Ri Yongho']),
    );
    expect(rulesFor('ko')?.forms('최선희', 'person')).toEqual(
      expect.arrayContaining(["Ch'oe Son Hui", 'Choi Sun Hee', 'Choe Seon Hui']),
    );
  });

  it('knows the surname of a full name, first or last', () => {
    expect(rulesFor('en')?.partialNames('Kim Jong Un', 'person')).toEqual(['Kim']);
    expect(rulesFor('en')?.partialNames('Alexander Matsegora', 'person')).toEqual(['Matsegora']);
    expect(rulesFor('ru')?.partialNames('Ким Ё Чжон', 'person')).toContain('Кима');
    expect(rulesFor('en')?.partialNames('Lake Khasan', 'place')).toEqual([]);
  });
});
