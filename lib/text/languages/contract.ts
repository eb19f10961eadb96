// The contract that each language fulfils: what varies between languages when names and words are compared.
import type { EntityKind } from '../../model/corpus.ts';

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
  forms(alias: string, kind: EntityKind): string[];
  /** Names that stand for the alias once a page has introduced it: the surname of a full name. */
  shortForms(alias: string, kind: EntityKind): string[];
  neighbours: Neighbours;
}

/** What the words around a name say about it. All folded; every list but `capitals` may be empty. */
export interface Neighbours {
  /**
   * What a capital letter inside a sentence says: that a word is (part of) a name, that it is a noun, or nothing, because
   * the script has none.
   */
  capitals: 'names' | 'nouns' | 'none';
  /** Words that may stand capitalised beside a name without making it part of another: offices, days, months. */
  bystanders: ReadonlySet<string>;
  /** Forms of address and words for kin: the name after them is a person's. */
  addresses: ReadonlySet<string>;
  /** First names: a surname or a place's name after them is somebody's. */
  givenNames: ReadonlySet<string>;
  /** What may follow the name of a state, a city or a party as its organ, so that the name still counts. */
  organs: ReadonlySet<string>;
  /** Words that make one longer name with "of" and what follows: Battle of …, University of …. */
  heads: ReadonlySet<string>;
  /** Words for things that are named after people and places: ships, hotels, films. */
  bearers: ReadonlySet<string>;
  /** What is sold or known by a place's name without being of it: Hanoi sling, Pyongyang cold noodles. */
  wares: ReadonlySet<string>;
  /** Prepositions of place: the city of a name, not its government. */
  locatives: ReadonlySet<string>;
  /** Words for going: what one goes "to" is the city, what one speaks to is the government. */
  journeys: ReadonlySet<string>;
  /** Regions that tell, after a comma, which of several towns is meant: Moscow, Idaho. */
  regions: ReadonlySet<string>;
}

/** Nothing known of the words around names: where a new language begins. */
export const NO_NEIGHBOURS: Neighbours = {
  capitals: 'none',
  bystanders: new Set(),
  addresses: new Set(),
  givenNames: new Set(),
  organs: new Set(),
  heads: new Set(),
  bearers: new Set(),
  wares: new Set(),
  locatives: new Set(),
  journeys: new Set(),
  regions: new Set(),
};

/** Splits a list of words written on several lines: easier to read and to sort than an array. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
