// Links to the quoted words themselves, as text fragments: https://wicg.github.io/scroll-to-text-fragment/.
import { entryOf } from '../../model/primitives/entry.ts';

/** Where a quotation leaves words out. */
const GAP = /…|\.\.\.|\[…\]/u;

/** The script of languages whose sources the corpus may quote in translation. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};

/** Whether a quoted term can occur in a document of this language; a translated one could not be found there. */
export function isInLanguage(quoted: string, language: string): boolean {
  const [primary = ''] = language.split('-');
  return entryOf(SCRIPTS, primary)?.test(quoted) ?? true;
}

/** Percent-encodes what `encodeURIComponent` leaves but has a meaning in a text directive, Markdown or wikitext. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The address with a directive that makes the browser scroll to the quoted term. A term with an omission becomes
 * its first and last words. Browsers without support open the document anyway.
 */
export function textFragment(url: string, quoted: string): string {
  const runs = quoted
    .split(GAP)
    .map((run) => run.trim())
    .filter((run) => run !== '');
  const [first] = runs;
  if (first === undefined) return url;
  const last = runs.at(-1);
  const text =
    runs.length === 1 || last === undefined ? encoded(first) : `${encoded(first)},${encoded(last)}`;
  if (url.includes(':~:')) return `${url}&text=${text}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
