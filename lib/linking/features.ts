// The features that decide whether a match is a mention, and of which entity: one table of weights, each with its reason.

/** A match below this confidence is not a mention. */
export const MARK_THRESHOLD = 0.5;

/** A candidate that others outweigh is still offered in the popover from here on. */
export const OFFER_THRESHOLD = 0.2;

/**
 * What each feature adds to a candidate's score, which is limited to 0…1 and called its confidence. A candidate begins
 * with one of the first seven. They are chosen so that: a preferred name needs no support; a context word lifts the
 * second choice above the first; an ambiguous name passes if it is used as a name or the page supports it; a low-prior
 * alias passes beside related entities, with a context word on a coherent page, or with two context words, never alone;
 * a partial name passes after its full name, or with a context word and a related entity; a related entity alone does
 * not overturn a preference; and being part of another name outweighs everything.
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
  /** A partial name, such as a surname: alone it could be anybody's. */
  partial: 0.05,
  partialRunnerUp: 0,
  /** A context word in the sentence, nearby, or in the page's title. */
  contextWord: 0.4,
  /** The page has an unambiguous name of the entity or of a related one. */
  related: 0.3,
  /** Related only to a state, or to an entity whose name is itself ambiguous. */
  weaklyRelated: 0.2,
  /** The page was found to mean this entity by this sort of name elsewhere: one page, one sense. */
  oneSense: 0.3,
  /** A related entity in the same sentence. */
  relatedInSentence: 0.2,
  /** The full name came before: from there on the partial name is understood. */
  antecedent: 0.6,
  /** The full name comes later, and nobody else's: headlines say "Kim" before the text says who. */
  cataphor: 0.5,
  /** Of several possible antecedents, the one named last in this block. */
  mostRecent: 0.1,
  /** Of several possible antecedents, the one the page names most often. */
  mostFrequent: 0.05,
  /** After "in" or "near", a name shared by a place and a government means the place. */
  located: 0.8,
  /** A name and its abbreviation, one defining the other: World Food Programme (WFP). */
  abbreviationDefinition: 0.5,
  /** Initials before the surname that fit the entity's given name. */
  initials: 0.5,
  /** Part of a longer name that the corpus does not know, or the name of somebody else. */
  rejection: -1,
  /** The last full name before it was a namesake's: Hector Rason, then Rason. */
  namesake: -0.65,
  /** The page has the word in lower case, as an ordinary word. */
  seenInLowercase: -0.45,
  /** A region with towns named after towns elsewhere is near, and nothing related to the entity is on the page. */
  region: -0.65,
  /** An ancient state had the same name, and the text is about that age; related entities do not outweigh it. */
  historicalNamesake: -0.75,
  /** Coordinated with a name that means something else there: in "the cranes Moscow and Seoul" neither is a city. */
  coordination: -0.45,
  /**
   * Right before something that only governments do, on a page where the name is not part of a longer one: Washington
   * condemned.
   */
  actsAsGovernment: 0.3,
  /** The page has a word that the corpus lists against this meaning of the name. */
  negativeContextWord: -0.65,
  /** An ambiguous name on a page that names nothing related to the entity. */
  incoherent: -0.45,
  /** But used there as the name of a place, a state or a known person: in Moscow, Moscow's, President Trump. */
  used: 0.45,
  /** Most matches on the page mean other things, so that this one is in doubt too. */
  offTopicPage: -0.45,
  /** A second context word, or one that is a phrase. */
  moreContextWords: 0.3,
  /** A single context word on a page with something weakly related; nothing else speaks against the name. */
  weaklyRelatedContextWord: 0.1,
  /** An abbreviation that is also a word, in a line set in capitals: JOIN US, WHO KNOWS. */
  allCaps: -0.1,
  /** In capitals although the name requires another case (Trump, China), outside a line of capitals. */
  miscased: -1,
} as const;

/** The name of a feature. */
export type Feature = keyof typeof WEIGHTS;

/** The features a candidate begins with: the prior, which depends on the corpus and not on the page. */
export const PRIOR_FEATURES: ReadonlySet<Feature> = new Set([
  'sole',
  'preferred',
  'runnerUp',
  'lowPrior',
  'lowPriorRunnerUp',
  'partial',
  'partialRunnerUp',
]);
