// Whom a matched stretch of text may name, as the gazetteer knows it.

/** An entity that a stretch of a page may name. */
export interface HitCandidate {
  /** Its number in the gazetteer's lists. */
  entity: number;
  weak: boolean;
  /** Other things bear it as well. */
  shared: boolean;
  generated: boolean;
  /** Counts only once the page has introduced the entity. */
  short: boolean;
  /** Whether it asked for an exact letter case. */
  exact: boolean;
  /** Whether it stands in capitals although it asked for another case: right only in a line of capitals. */
  shouted: boolean;
  /** The numbers of its cues and of the words against it in the gazetteer's lists, or -1. */
  cues: number;
  against: number;
}
