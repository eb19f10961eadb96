// Decides which letter case a name requires: "who" is not "WHO", and "rason" is not "Rason".
import type { NameType } from '../model/manifest.ts';
import type { Folded } from '../text/fold.ts';
import { fold } from '../text/fold.ts';

/** The letter case that a surface form on the page must have to be a name. */
export interface CaseRule {
  /**
   * How strict it is:
   * - `any`: capitals do not matter.
   * - `some`: at least one of the words that have a capital in `pattern` has one.
   * - `exact`: exactly as in `pattern`.
   */
  mode: 'any' | 'some' | 'exact';
  /** As `casePattern` writes it; empty for `any`. */
  pattern: string;
}

/**
 * Abbreviations up to this length are often ordinary words in lower case: US, WHO, SPA, воз. Longer ones may also be
 * written Unesco.
 */
const SHORT_ABBREVIATION = 3;

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/**
 * The letter case behind a span of folded text, one character per folded code unit: `U`, `l`, or `-` if it has no case.
 */
export function casePattern(original: string, folded: Folded, start: number, end: number): string {
  let pattern = '';
  for (let index = start; index < end; index++) {
    const span = folded.span(index, index + 1);
    const char = original.slice(span.start, span.end);
    pattern += UPPER.test(char) ? 'U' : LOWER.test(char) ? 'l' : '-';
  }
  return pattern;
}

/**
 * The rule for an alias. Exact where the corpus lists it as cased, and for short abbreviations. Otherwise one of the words
 * that the corpus writes with a capital must have one: "the North" is not "the north", but "north Korea", "lake Khasan"
 * and "UN security council" are written by some. Phrases in lower case match in any case, and so do terms whose only
 * capital is their first letter.
 */
export function caseRule(alias: string, type: NameType, cased: boolean): CaseRule {
  const folded = fold(alias);
  const pattern = casePattern(alias, folded, 0, folded.text.length);
  const letters = pattern.replaceAll('-', '');
  if (cased || (/^U+$/.test(letters) && letters.length <= SHORT_ABBREVIATION))
    return { mode: 'exact', pattern };
  const capitals = [...pattern.matchAll(/(?<![Ul])U/g)].length;
  if (capitals === 0 || (describes(alias, type) && capitals === 1 && /^-*U/.test(pattern)))
    return { mode: 'any', pattern: '' };
  // Only capitals at the beginnings of words are required: RasonConTrans may be written Rasoncontrans.
  return { mode: 'some', pattern: pattern.replace(/(?<=[Ul])U/g, 'l') };
}

/** Terms, titles of several words and longer names of products are phrases without a capital inside a sentence. */
function describes(alias: string, type: NameType): boolean {
  return type === 'term' || (/ /.test(alias) && (type === 'title' || type === 'product'));
}

/** Whether a surface form, by its own case pattern, satisfies a rule. */
export function satisfies(surface: string, { mode, pattern }: CaseRule): boolean {
  if (mode === 'exact') return surface === pattern;
  if (mode === 'any') return true;
  for (let at = pattern.indexOf('U'); at !== -1; at = pattern.indexOf('U', at + 1)) {
    if (surface[at] === 'U') return true;
  }
  return false;
}
