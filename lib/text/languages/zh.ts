// Chinese: nothing varies yet; the place where traditional and simplified characters would be brought together.
import type { LanguageRules } from './rules.ts';

/** Chinese rules. Han is searched by pairs of characters (see terms.ts) and compared as it is written. */
export const chinese: LanguageRules = {
  tag: 'zh',
  stopWords: new Set(),
  stem: (word) => word,
  forms: () => [],
  bystanders: new Set(),
};
