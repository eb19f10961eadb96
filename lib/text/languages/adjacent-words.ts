// What the words adjacent to a name say about it, in one language: word lists, rejection patterns and usage patterns.

/** The adjacent words and patterns of one language. All words folded; lists may be empty, patterns absent. */
export interface AdjacentWordRules {
  /**
   * What a capital letter inside a sentence says: that a word is (part of) a name, that it is a noun, or nothing, because
   * the script has none.
   */
  capitals: 'names' | 'nouns' | 'none';
  /** Whether case endings tie a name to what stands before it, so that an inflected name joins no capitals beside it. */
  declines: boolean;
  /** Titles and other words that may be capitalised beside a name without being part of it: offices, days, months. */
  titleWords: ReadonlySet<string>;
  /** Forms of address, kin and trades: the name after them is a person's. */
  formsOfAddress: ReadonlySet<string>;
  /** First names: a surname or a place's name after them is somebody's. */
  givenNames: ReadonlySet<string>;
  /** What surnames end in where places are first names as well: Khasan Baiev. */
  surnameEndings?: RegExp;
  /** A first name and a surname in one case other than the nominative, folded: Хасана Гатиева. */
  inflectedFullNames?: RegExp;
  /** Endings of words that begin sentences and are hardly ever names; without it no such beginning is taken for one. */
  nonNameEndings?: RegExp;
  /** Bodies of a state, a city or a party: after its name they do not make another name of it. */
  stateBodies: ReadonlySet<string>;
  /** Heads of compound names, which a link ("of") joins to what follows: Battle of …, Postcards from …. */
  compoundHeads: ReadonlySet<string>;
  /** Whether such heads are written in lower case: rue de Moscou, битва под Курском. */
  lowercaseHeads: boolean;
  /** What joins a compound's head to the name: of, from. */
  compoundLinks: ReadonlySet<string>;
  /** Nouns for things that are named after people and places, which stand before the name: ships, hotels, films. */
  eponymNouns: ReadonlySet<string>;
  /** Prepositions of place: the city of a name, not its government. */
  locatives: ReadonlySet<string>;
  /** Words for going: what one goes "to" is the city, what one speaks to is the government. */
  motionWords: ReadonlySet<string>;
  /**
   * Regions with towns named after towns elsewhere: Moscow, Idaho. After a comma they say which town is meant; in the same
   * block, on a page that names nothing related to the town, they cast doubt on it.
   */
  regions: ReadonlySet<string>;
  /** Their abbreviations, as written, which count only after a comma: Moscow, Pa. */
  regionAbbreviation?: RegExp;
  /** Other patterns by which a name is part of another one, or somebody else's. */
  rejectionPatterns: readonly RejectionPattern[];
  /** What is around names that are used as the names of places, states and people. */
  usage?: UsagePatterns;
  /** How quotation marks are used around names and titles. */
  quotations?: Quotations;
  /** For a script without capitals: the word before a name, and the noun before a quotation that the name stands in. */
  uncased?: { word: RegExp; titled: RegExp };
  /** What stands between coordinated names, from the end of one to the beginning of the next. */
  coordinators?: RegExp;
  /** States of antiquity with the names of today's, words that put a text into their age, and what follows only today's. */
  historicalNamesakes?: { names: ReadonlySet<string>; age: RegExp; today: RegExp };
  /** A surname so short that it is one only before an office (김 위원장): its form, and what must follow. */
  singleSyllableSurname?: { surname: RegExp; office: RegExp };
}

/** Why a pattern rejects a match; `--explain` prints it. */
export type PatternKind =
  | 'unit'
  | 'suffix'
  | 'age'
  | 'address'
  | 'firm'
  | 'team'
  | 'vessel'
  | 'street'
  | 'trade'
  | 'wordAfter'
  | 'wordBefore'
  | 'title'
  | 'role';

/**
 * Something right beside a name that makes it part of another name, or somebody else's. All that is given must hold. Patterns see no more than 60 code
 * units on their side: `before` should end in `$`, `after` begin with `^`. `precedingWords` and `nextCharacter` are tested first: they cost least.
 */
export interface RejectionPattern {
  why: PatternKind;
  /** Which names it applies to: places, places that are no states, all but people, people, or any. */
  appliesTo: 'places' | 'towns' | 'things' | 'people' | 'any';
  /** The word before the name, folded. */
  precedingWords?: ReadonlySet<string>;
  /** What the character right after the name must be. */
  nextCharacter?: string;
  before?: RegExp;
  after?: RegExp;
  /** Only names in the form the corpus lists, not in an inflected one. */
  listed?: true;
  /** Only names that have one candidate and need no support. */
  unambiguous?: true;
  /** Whether the bare name later on the page will mean that other one. */
  introducesNamesake: boolean;
}

/** No rejection patterns. */
export const NO_REJECTION_PATTERNS: readonly RejectionPattern[] = [];

/** The words around a name that is used as the name of a place, a state or a person. */
export interface UsagePatterns {
  /** Around the names of places: where things are, come from and go to. */
  places: UsageContext;
  /** Around the names of states, besides: whom others deal with, and what governments do. */
  states: UsageContext;
  /** What states do, right after their names, in lines of capitals as well: RUSSIA CUTS KEY RATE. */
  stateActions?: RegExp;
  /** What only governments do and say, right after the name of a state or of its capital: Moscow condemned. */
  governmentActions?: RegExp;
  /** Articles between such a word and the name. */
  articles?: ReadonlySet<string>;
  /** Offices, folded: the name after them is a known person's. */
  offices?: ReadonlySet<string>;
  /** An office written after a person's name. */
  officeAfter?: RegExp;
}

/** What may stand right before or after a name; any of it will do. */
export interface UsageContext {
  /** The word before it, folded. */
  before?: ReadonlySet<string>;
  /** What comes before it where words are not set apart. */
  beforePattern?: RegExp;
  after?: RegExp;
}

/** How a language uses quotation marks. */
export interface Quotations {
  /** What stands before a quotation that brings in speech. */
  speech: RegExp;
  /** What stands before a word that is talked about: пишут «Наджин». */
  wordAsWord?: RegExp;
  /** Whether a place alone in quotation marks is something called after it: гостиница «Москва». */
  impliesEponym: boolean;
  /** Whether titles have capitals throughout. */
  titleCase: boolean;
}
