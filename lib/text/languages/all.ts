// The languages there are rules for, by tag.
import type { LanguageRules } from './contract.ts';
import { german } from './de/rules.ts';
import { english } from './en/rules.ts';
import { spanish } from './es/rules.ts';
import { french } from './fr/rules.ts';
import { japanese } from './ja/rules.ts';
import { korean } from './ko/rules.ts';
import { russian } from './ru/rules.ts';
import { chinese } from './zh/rules.ts';

/** Every language with rules of its own. */
export const LANGUAGES: readonly LanguageRules[] = [
  english,
  russian,
  korean,
  chinese,
  japanese,
  german,
  french,
  spanish,
];

/** The rules for a BCP 47 tag (`zh-Hant` → Chinese), or `undefined` where there are none. */
export function rulesFor(tag: string): LanguageRules | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((rules) => rules.tag === primary);
}
