// The features that decide whether a hit is a mention, and of whom: one table of weights, each with its reason.

/** Hits below this confidence are no mentions. */
export const MARK_THRESHOLD = 0.5;

/** A candidate that others outweigh is still offered in the popover from here on. */
export const OFFER_THRESHOLD = 0.2;

/**
 * What each feature adds to a candidate's score, which is cut to 0…1 and called its confidence. A candidate begins with one
 * of the first seven. They are chosen so that: a preferred name stands alone; a cue lifts the second choice above the
 * first; a shared name passes where it is used as one or its page bears it out; a weak alias passes in company, with a cue on
 * a page that bears it out, or with two cues, never alone; a short form passes once it is introduced, or with a cue and in
 * company; company alone overturns no preference; and being part of another name outweighs everything.
 */
export const WEIGHTS = {
  /** The only entity of that name. */
  sole: 0.9,
  /** One of several, the one that the corpus prefers. */
  preferred: 0.7,
  /** One of several, not the preferred one. */
  runnerUp: 0.35,
  /** The corpus says that the name often means something else. */
  lowPrior: 0.25,
  lowPriorRunnerUp: 0.2,
  /** A surname or short name: alone it may be anybody's. */
  partial: 0.05,
  partialRunnerUp: 0,
  /** A cue word in the sentence, nearby, or in the page's title. */
  contextWord: 0.4,
  /** Another, unmistakable name of the entity or of a related one in the same blocks. */
  related: 0.3,
  /** Such a name only of a state or another thing whose names are borne by others as well. */
  weaklyRelated: 0.2,
  /** The page was found to mean this entity by this sort of name elsewhere: one page, one sense. */
  established: 0.3,
  /** Such a name in the same sentence. */
  relatedInSentence: 0.2,
  /** The full name, or an initial, came before: from there on the short name is understood. */
  antecedent: 0.6,
  /** The full name comes later, and nobody else of that name: headlines say "Kim" before the text says who. */
  cataphor: 0.5,
  /** Of several whom the page has introduced, the one named last in this block. */
  mostRecent: 0.1,
  /** Of several whom the page has introduced, the one it names most often. */
  mostFrequent: 0.05,
  /** After "in" or "near" a name that place and government share is the place's. */
  located: 0.8,
  /** Long name and abbreviation explain each other: World Food Programme (WFP). */
  abbreviationDefinition: 0.5,
  /** Initials before the surname that fit the entity's given name. */
  initials: 0.5,
  /** Part of a longer name that the corpus does not know, or somebody else's. */
  rejection: -1,
  /** The page has introduced another bearer of the name, and nobody since: Hector Rason, then Rason. */
  namesake: -0.65,
  /** The page uses the word in small letters: it means something there. */
  seenInLowercase: -0.45,
  /** A region whose towns are called after towns elsewhere stands near, and nothing of its world on the page. */
  region: -0.65,
  /** A name that a state of antiquity bore as well, beside words of that age; company does not outweigh it. */
  historicalNamesake: -0.75,
  /** Enumerated with a name that is somebody else's there: the cranes Moscow and Seoul. Names in a row stand or fall together. */
  coordination: -0.45,
  /** Right before what only governments do, on a page that lends the name to nobody: Washington condemned. */
  actsAsGovernment: 0.3,
  /** A word on the page that the corpus lists against this reading of the name. */
  negativeContextWord: -0.65,
  /** A name that other things bear as well, on a page that names nothing else of the entity's world. */
  incoherent: -0.45,
  /** But used there as the name of a place, a state or a known person: in Moscow, Moscow's, President Trump. */
  used: 0.45,
  /** Most names on the page are other things' names, so that this one is in doubt, too. */
  offTopicPage: -0.45,
  /** A second cue, or one of several words. */
  moreContextWords: 0.3,
  /** A lone cue on a page that names something related, though not beyond doubt; nothing else speaks against it. */
  weaklyRelatedContextWord: 0.1,
  /** An abbreviation that is a word, in a line set in capitals: JOIN US, WHO KNOWS. */
  allCaps: -0.1,
  /** A capital form of a name that asks for its own case (Trump, China), outside a line of capitals. */
  miscased: -1,
} as const;

/** The name of a feature. */
export type Feature = keyof typeof WEIGHTS;

/** Features that a candidate begins with: they tell of the corpus, and nothing of the page. */
export const PRIOR_FEATURES: ReadonlySet<Feature> = new Set([
  'sole',
  'preferred',
  'runnerUp',
  'lowPrior',
  'lowPriorRunnerUp',
  'partial',
  'partialRunnerUp',
]);
