// The contract that each language fulfils: what varies between languages when names and words are compared.
import type { NameType } from '../../model/manifest.ts';
import { type AdjacentWordRules, NO_REJECTION_PATTERNS } from './adjacent-words.ts';

/** One language's rules. All words in and out of the sets are folded. */
export interface LanguageRules {
  /** Primary BCP 47 subtag. */
  tag: string;
  /** Words too common to search by; they also tell the language of a page that does not say it. */
  stopWords: ReadonlySet<string>;
  /** The stem of a folded word; the word itself where the language has none. */
  stem(word: string): string;
  /**
   * Further surface forms of an alias (not folded, the alias itself not among them). Forms nobody writes do no harm,
   * unless they are ordinary words.
   */
  forms(alias: string, type: NameType): string[];
  /** Partial names that stand for the alias once a page has it in full: the surname of a full name. */
  partialNames(alias: string, type: NameType): string[];
  adjacentWords: AdjacentWordRules;
}

/** Nothing known of adjacent words: where a new language begins. */
export const NO_ADJACENT_WORDS: AdjacentWordRules = {
  capitals: 'none',
  declines: false,
  titleWords: new Set(),
  formsOfAddress: new Set(),
  givenNames: new Set(),
  stateBodies: new Set(),
  compoundHeads: new Set(),
  lowercaseHeads: false,
  compoundLinks: new Set(),
  eponymNouns: new Set(),
  locatives: new Set(),
  motionWords: new Set(),
  regions: new Set(),
  rejectionPatterns: NO_REJECTION_PATTERNS,
};

/** Splits a list of words written on several lines: easier to read and to sort than an array. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
