// Chinese: names are written in simplified or traditional characters, and foreign ones with one of several dots.
import { type LanguageRules, NO_ADJACENT_WORDS } from '../contract.ts';
import { hanAdjacentWords } from './adjacent-words.ts';
import { characterVariants } from './variants.ts';

/** Chinese rules. Han is searched by pairs of characters (see terms.ts). */
export const chinese: LanguageRules = {
  tag: 'zh',
  stopWords: new Set(),
  stem: (word) => word,
  forms: (alias) => {
    const all = [alias, ...characterVariants(alias)];
    const forms = new Set([...all, ...all.map((name) => name.replaceAll('·', ''))]);
    return [...forms].filter((form) => form !== alias);
  },
  partialNames: (alias, type) => {
    const parts = alias.split('·');
    const surname = parts.at(-1);
    return type === 'person' && parts.length > 1 && surname !== undefined ? [surname] : [];
  },
  adjacentWords: { ...NO_ADJACENT_WORDS, ...hanAdjacentWords },
};
