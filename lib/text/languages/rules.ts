// The contract that each language fulfils: what varies between languages when names and words are compared.
import type { EntityKind } from '../../model.ts';

/** One language's rules. All words in and out of the sets are folded. */
export interface LanguageRules {
  /** Primary BCP 47 subtag. */
  tag: string;
  /** Words too common to search by. */
  stopWords: ReadonlySet<string>;
  /** The stem of a folded word; the word itself where the language has none. */
  stem(word: string): string;
  /**
   * Further surface forms of an alias (not folded, the alias itself not among them). Forms nobody writes do no harm,
   * unless they are ordinary words.
   */
  forms(alias: string, kind: EntityKind): string[];
  /** Words that may stand capitalised beside a name without making it part of another name. */
  bystanders: ReadonlySet<string>;
}

/** Splits a list of words written on several lines: easier to read and to sort than an array. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
