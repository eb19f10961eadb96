// An entity that a match may refer to, with what the gazetteer knows about this name of it.

/** An entity that a match may refer to. */
export interface MatchCandidate {
  /** Its number in the gazetteer's metadata. */
  entity: number;
  lowPrior: boolean;
  /** Other things have this name too. */
  ambiguous: boolean;
  generated: boolean;
  /** Part of a full name, such as a surname: counts only if the full name is on the page as well. */
  partial: boolean;
  /** Whether the name requires one exact letter case. */
  exact: boolean;
  /** In capitals, although the name requires another case: acceptable only in a line of capitals. */
  allCaps: boolean;
  /** The numbers of its context words and negative context words in the gazetteer's metadata, or -1. */
  contextWords: number;
  negativeContextWords: number;
}
