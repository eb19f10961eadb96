// Japanese: foreign names in katakana, with or without the dot between their parts.

import type { RejectionPattern } from '../adjacent-words.ts';
import { type LanguageRules, NO_ADJACENT_WORDS } from '../contract.ts';
import { hanAdjacentWords } from '../zh/adjacent-words.ts';

const kanaSigns: readonly RejectionPattern[] = [
  // アメリカザリガニ: katakana that goes on is one word.
  { why: 'suffix', appliesTo: 'any', after: /^[ァ-ヺー]/, introducesNamesake: false },
  { why: 'suffix', appliesTo: 'any', before: /[ァ-ヺー]$/, introducesNamesake: false },
  // 「ハノイの塔」: a quotation too short for speech.
  {
    why: 'title',
    appliesTo: 'any',
    before: /[「『]$/,
    after: /^の[^」』]{1,8}[」』]/,
    introducesNamesake: false,
  },
];

/** Japanese rules. Nothing is inflected; particles stand free, for kana and Han have no word boundaries. */
export const japanese: LanguageRules = {
  tag: 'ja',
  stopWords: new Set(),
  stem: (word) => word,
  forms: (alias) =>
    [alias.replaceAll('・', ''), alias.replaceAll('・', '＝')].filter((form) => form !== alias),
  partialNames: (alias, type) => {
    const parts = alias.split('・');
    const surname = parts.at(-1);
    return type === 'person' && parts.length > 1 && surname !== undefined ? [surname] : [];
  },
  adjacentWords: {
    ...NO_ADJACENT_WORDS,
    ...hanAdjacentWords,
    rejectionPatterns: [...(hanAdjacentWords.rejectionPatterns ?? []), ...kanaSigns],
  },
};
