// Korean: spacing that writers leave out, the spellings of North and South, and Latin spellings of people's names.
import { type LanguageRules, NO_ADJACENT_WORDS } from '../contract.ts';
import { koreanAdjacentWords } from './adjacent-words.ts';
import { latinSpellings } from './romanise.ts';
import { southernSpelling } from './spellings.ts';

/** Korean rules. Words are searched by pairs of syllables (see terms.ts), so nothing is stemmed and nothing stopped. */
export const korean: LanguageRules = {
  tag: 'ko',
  stopWords: new Set(),
  stem: (word) => word,
  // Compounds are written with or without blanks: 유엔 안전보장이사회, 유엔안전보장이사회.
  forms: (alias, type) => {
    const spellings = new Set([alias, southernSpelling(alias)]);
    const spaced = [...spellings].flatMap((name) => [name, name.replaceAll(' ', '')]);
    const latin = type === 'person' ? latinSpellings(alias) : [];
    return [...new Set([...spaced, ...latin])].filter((form) => form !== alias);
  },
  // 김 위원장, 최 외무상: one syllable, which the finder takes only before an office.
  partialNames: (alias, type) =>
    type === 'person' && /^[김최윤박정][가-힣]{2}$/.test(alias) ? [alias.charAt(0)] : [],
  adjacentWords: { ...NO_ADJACENT_WORDS, ...koreanAdjacentWords },
};
