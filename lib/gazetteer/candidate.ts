// Whom a matched stretch of text may name, as the gazetteer knows it.

/** An entity that a stretch of a page may name. */
export interface MatchCandidate {
  /** Its number in the gazetteer's lists. */
  entity: number;
  lowPrior: boolean;
  /** Other things bear it as well. */
  ambiguous: boolean;
  generated: boolean;
  /** Counts only once the page has introduced the entity. */
  partial: boolean;
  /** Whether it asked for an exact letter case. */
  exact: boolean;
  /** Whether it stands in capitals although it asked for another case: right only in a line of capitals. */
  allCaps: boolean;
  /** The numbers of its cues and of the words against it in the gazetteer's lists, or -1. */
  contextWords: number;
  negativeContextWords: number;
}
