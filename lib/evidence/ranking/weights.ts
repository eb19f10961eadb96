// The weights and limits for choosing and ordering excerpts, each with its reason.

/** Weights and limits of ranking; those of the features are learnt and stand in model.json beside this file. */
export const WEIGHTS = {
  /** How much it counts, in a card on the sentence, how well a passage says what the entity is: between equals, mostly. */
  aboutOnSentence: 0.5,
  /** How much it counts, where nothing speaks of the sentence, what a passage shares with it: as often as not by chance. */
  sentenceInBackground: 0.5,
  /** Was true at the article's date but was published later, so the article could not have relied on it. */
  reportedLater: 0.9,
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
  /** The part of its score that a second excerpt from the same source keeps: similar scores from elsewhere come first. */
  sameSource: 0.85,
  /** The same for a second excerpt of the same viewpoint. */
  sameViewpoint: 0.95,
  /** The part that an excerpt loses for having just the words of a chosen one; scaled by how many they share. */
  sameWords: 0.5,
} as const;

/** The most later developments shown below the excerpts; each is one line. */
export const LATER_LIMIT = 3;

/** Two excerpts with a higher Jaccard similarity than this say nearly the same; three such are never shown. */
export const NEAR_DUPLICATE_SIMILARITY = 0.6;

/** Only this many of the best passages raise the scores of similar ones, because a reader sees the first few only. */
export const SMOOTHING_NEIGHBOURS = 10;

/** Diversity matters for what is seen at once; after this many excerpts the order is by score alone. */
export const DIVERSE_PICKS = 10;
