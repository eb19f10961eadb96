// The contract every language fulfils, and what English, Korean and Chinese add.
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../lib/text/fold.ts';
import { LANGUAGES, rulesFor } from '../../../../lib/text/languages/all.ts';

describe('every language', () => {
  it.each(LANGUAGES.map((rules) => [rules.tag, rules] as const))(
    '%s lists its words folded',
    (_tag, rules) => {
      for (const word of [...rules.stopWords, ...rules.bystanders]) expect(word).toBe(foldName(word));
    },
  );

  it('is found by its tag, whatever the region or script', () => {
    expect(rulesFor('zh-Hant')?.tag).toBe('zh');
    expect(rulesFor('EN')?.tag).toBe('en');
    expect(rulesFor('fr')).toBeUndefined();
  });
});

describe('forms', () => {
  it('dots English abbreviations', () => {
    expect(rulesFor('en')?.forms('US', 'organisation')).toEqual(['U.S.']);
    expect(rulesFor('en')?.forms('Rason', 'place')).toEqual([]);
  });

  it('writes Korean compounds together', () => {
    expect(rulesFor('ko')?.forms('유엔 안전보장이사회', 'organisation')).toEqual(['유엔안전보장이사회']);
    expect(rulesFor('ko')?.forms('북한', 'place')).toEqual([]);
  });

  it('leaves Chinese alone', () => {
    expect(rulesFor('zh')?.forms('朝鲜', 'place')).toEqual([]);
  });
});
