// The languages there are rules for, by tag.
import { english } from './en.ts';
import { korean } from './ko.ts';
import { russian } from './ru.ts';
import type { LanguageRules } from './rules.ts';
import { chinese } from './zh.ts';

/** Every language with rules of its own. */
export const LANGUAGES: readonly LanguageRules[] = [english, russian, korean, chinese];

/** The rules for a BCP 47 tag (`zh-Hant` → Chinese), or `undefined` where there are none. */
export function rulesFor(tag: string): LanguageRules | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((rules) => rules.tag === primary);
}
