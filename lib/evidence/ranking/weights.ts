// Every number that the choice and order of excerpts depends on, in one place, each with its reason.

/** Weights and limits of ranking. Scores are BM25+ scores, roughly 0.5–3 per rare shared word. */
export const WEIGHTS = {
  /** The sentence around the mention is what the reader asks about. */
  sentence: 1,
  /** The sentences before and after go on about the same. */
  neighbour: 0.5,
  /** The rest of the paragraph keeps to the topic but also wanders. */
  block: 0.25,
  /** The headline gives the topic of the page, hardly that of the sentence. */
  title: 0.3,
  /** A section's heading gives the topic of its paragraphs, as the headline gives that of the page. */
  heading: 0.3,
  /** Figures are rare and exact: sharing one nearly always means the same fact. Years are neither. */
  figure: 2,
  /** A year narrows the time, though it stands in every other passage. */
  year: 1.5,
  /** What was printed after the article about a time before it: it was so, but was not known to be told so. */
  retold: 0.8,
  /** Another name in the sentence says what the mention is about: as telling as a figure. */
  otherEntity: 2,
  /** A figure as a number, however it is put: what lets 25 тысяч find 25,000. It counts as the digits do. */
  number: 2,
  /** The same rounded to its first digit, as newspapers round: less sure, so less than a word. */
  roundNumber: 0.6,
  /**
   * How much of the way to a better passage one goes that is like it in everything. Cross-validated over the tuned cases:
   * flat from 0.8 to 1, falling steeply beyond, where the likeness decides more than the sentence.
   */
  spread: 0.9,
  /** What likeness gains from the same source: it goes on about the same. */
  spreadSource: 0.1,
  /** The most it gains from being about the same other entities. */
  spreadEntities: 0.15,
  /** What it gains from being about the same month. */
  spreadDate: 0.1,
  /** The firmest kind of source against the weakest: enough to decide between equals, not to overtake a better match. */
  firmness: 0.04,
  /** The newest source against the oldest: as above, and weaker than the kind of source. */
  recency: 0.03,
  /** What a second excerpt from the same source keeps of its score: near-equals from elsewhere come first. */
  sameSource: 0.85,
  /** The same for a second excerpt of the same viewpoint. */
  sameViewpoint: 0.95,
  /** What an excerpt keeps that says just what a chosen one says; scaled by how many words they share. */
  sameWords: 0.5,
} as const;

/** How much each field counts in the light of a sentence. Names are left out: every candidate has the entity's own. */
export const CONTEXT_FIELDS = {
  text: 1,
  /** Figures, years and quoted terms: what a sentence shares of them is seldom chance. */
  facts: 1,
  /** Who speaks is often named beside a mention, but is not what is said. */
  voice: 0.4,
  /** A title boost cost .02 nDCG in the measurements of platform-notes; a little of it still separates equals. */
  title: 0.2,
  /** Notions of the glossary: what two languages, or two wordings, have in common; plain words say the same less surely. */
  concepts: 1.2,
  /** Figures as numbers: WEIGHTS.number says how much they count. */
  figures: 1,
  /** Entities: WEIGHTS.otherEntity says how much they count. */
  about: 1,
} as const;

/** The most later developments shown beside excerpts: each is one line. */
export const LATER_LIMIT = 3;

/** Two excerpts that share more than this part of their words say nearly the same; never three of them. */
export const NEARLY_SAME = 0.6;

/** Only so many of the best passages lend to those like them: no more than the first few are ever seen. */
export const LENDERS = 10;

/** Diversity is for what is seen at once; below these many excerpts the plain order holds. */
export const DIVERSE_PICKS = 10;
