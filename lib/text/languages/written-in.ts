// Which language's rules a name on a page is read by: that of its script, or for Latin letters that of the page.
import { LANGUAGES, rulesFor } from './all.ts';
import type { LanguageRules } from './contract.ts';
import { english } from './en/rules.ts';
import { japanese } from './ja/rules.ts';
import { korean } from './ko/rules.ts';
import { russian } from './ru/rules.ts';
import { chinese } from './zh/rules.ts';

/** How much of a page is read to tell its language; stop words are every third word or so. */
const SAMPLE = 4000;

/** Fewer common words than this tell nothing: Un and La are parts of names. */
const ENOUGH = 3;

const OTHER_SCRIPTS = new Set([russian, korean, chinese, japanese]);
const LATIN = LANGUAGES.filter((rules) => !OTHER_SCRIPTS.has(rules));

/** The rules for the Latin-script text of a page: by what the page says of itself, else by its commonest words. */
export function latinRules(language: string | undefined, blocks: readonly string[]): LanguageRules {
  const stated = language === undefined ? undefined : rulesFor(language);
  if (stated !== undefined && LATIN.includes(stated)) return stated;
  const counts = new Map<LanguageRules, number>();
  let left = SAMPLE;
  for (const block of blocks) {
    if (left <= 0) break;
    for (const [word] of block
      .slice(0, left)
      .toLowerCase()
      .matchAll(/[a-z]+/g)) {
      for (const rules of LATIN)
        if (rules.stopWords.has(word)) counts.set(rules, (counts.get(rules) ?? 0) + 1);
    }
    left -= block.length;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < ENOUGH ? english : best[0];
}

/** The rules for a surface form, by its first letter; `latin` where that is a Latin one or none. */
export function rulesOf(surface: string, latin: LanguageRules): LanguageRules {
  if (surface.charCodeAt(0) < 0x80) return latin;
  if (/^\P{L}*\p{Script=Cyrillic}/u.test(surface)) return russian;
  if (/^\P{L}*\p{Script=Hangul}/u.test(surface)) return korean;
  if (/^\P{L}*[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(surface)) return japanese;
  if (/^\P{L}*\p{Script=Han}/u.test(surface)) return chinese;
  return latin;
}
