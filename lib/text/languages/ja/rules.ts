// Japanese: foreign names in katakana, with or without the dot between their parts.
import { type LanguageRules, NO_NEIGHBOURS } from '../contract.ts';

/** Japanese rules. Nothing is inflected; particles stand free, for kana and Han have no word boundaries. */
export const japanese: LanguageRules = {
  tag: 'ja',
  stopWords: new Set(),
  stem: (word) => word,
  forms: (alias) =>
    [alias.replaceAll('・', ''), alias.replaceAll('・', '＝')].filter((form) => form !== alias),
  shortForms: (alias, kind) => {
    const parts = alias.split('・');
    const surname = parts.at(-1);
    return kind === 'person' && parts.length > 1 && surname !== undefined ? [surname] : [];
  },
  neighbours: NO_NEIGHBOURS,
};
