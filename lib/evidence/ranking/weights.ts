// The weights and limits for choosing and ordering excerpts, each with its reason.

/** Weights and limits of ranking. Scores are BM25+ scores, roughly 0.5–3 per rare shared word. */
export const WEIGHTS = {
  /** The sentence around the mention is what the reader asks about. */
  sentence: 1,
  /** The sentences before and after go on about the same. */
  neighbour: 0.5,
  /** The rest of the paragraph keeps to the topic but also wanders. */
  block: 0.25,
  /** The headline gives the topic of the page, seldom that of the sentence. */
  title: 0.3,
  /** A section's heading gives the topic of its paragraphs, as the headline gives that of the page. */
  heading: 0.3,
  /** Figures are rare and exact: sharing one nearly always means the same fact. Years are neither. */
  figure: 2,
  /** A year narrows the time, though every other passage has one. */
  year: 1.5,
  /** Was true at the article's date but was published later, so the article could not have relied on it. */
  reportedLater: 0.8,
  /** Another name in the sentence says what the mention is about: as telling as a figure. */
  otherEntity: 2,
  /** A figure as a number, however it is written: lets 25 тысяч find 25,000. It counts as much as the digits. */
  number: 2,
  /** The same rounded to its first digit, as newspapers round: less certain, so less than a word. */
  roundNumber: 0.6,
  /**
   * How far the score of a passage moves towards that of a better one with the same words. Cross-validated over the
   * tuned cases: flat from 0.8 to 1, then falling steeply, because similarity outweighs the sentence.
   */
  smoothing: 0.9,
  /** Added to the similarity if both come from the same source, which keeps to its topic. */
  smoothingSameSource: 0.1,
  /** Added at most for being about the same other entities. */
  smoothingSharedEntities: 0.15,
  /** Added for being about the same month. */
  smoothingSameMonth: 0.1,
  /** The strongest kind of source over the weakest: enough to decide between equals, not to overtake a better match. */
  sourceKind: 0.04,
  /** The newest source over the oldest: as above, and less than the kind of source. */
  recency: 0.03,
  /** The part of its score that a second excerpt from the same source keeps: similar scores from elsewhere come first. */
  sameSource: 0.85,
  /** The same for a second excerpt of the same viewpoint. */
  sameViewpoint: 0.95,
  /** The part that an excerpt loses for having just the words of a chosen one; scaled by how many they share. */
  sameWords: 0.5,
} as const;

/** How much each field of the index counts in a context query. Names are left out: every candidate has the entity's. */
export const CONTEXT_FIELDS = {
  text: 1,
  /** Figures, years and quoted terms are seldom shared by chance. */
  facts: 1,
  /** Who speaks is often named beside a mention, but is not what is said. */
  voice: 0.4,
  /** A larger weight for titles lowered nDCG by .02; a small one still decides between equals. */
  title: 0.2,
  /** Concepts of the glossary connect two languages or two wordings, and say more than a plain word. */
  concepts: 1.2,
  /** Figures as numbers: WEIGHTS.number says how much they count. */
  figures: 1,
  /** Entities: WEIGHTS.otherEntity says how much they count. */
  about: 1,
} as const;

/** The most later developments shown below the excerpts; each is one line. */
export const LATER_LIMIT = 3;

/** Two excerpts with a higher Jaccard similarity than this say nearly the same; three such are never shown. */
export const NEAR_DUPLICATE_SIMILARITY = 0.6;

/** Only this many of the best passages raise the scores of similar ones, because a reader sees the first few only. */
export const SMOOTHING_NEIGHBOURS = 10;

/** Diversity matters for what is seen at once; after this many excerpts the order is by score alone. */
export const DIVERSE_PICKS = 10;
