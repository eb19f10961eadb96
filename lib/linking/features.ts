// The features that decide whether a match is a mention, and of which entity: one linear model over named reasons.
import weights from './weights.json' with { type: 'json' };

/** A match below this confidence is not a mention. */
export const MARK_THRESHOLD = 0.5;

/** A candidate that others outweigh is still offered in the popover from here on. */
export const OFFER_THRESHOLD = 0.2;

/**
 * Every feature with its reason. A candidate begins with one of the first seven, so that each kind of alias has a
 * threshold of its own. Those that begin with `not:` say what else the name is part of.
 */
export const FEATURES = {
  sole: 'The only entity of that name.',
  preferred: 'One of several, the one that the corpus prefers.',
  runnerUp: 'One of several, not the preferred one.',
  lowPrior: 'The corpus says that the name often means something else.',
  lowPriorRunnerUp: 'The same, of one that is not preferred.',
  partial: "A partial name, such as a surname: alone it could be anybody's.",
  partialRunnerUp: 'The same, of one that is not preferred.',
  contextWord: "A context word in the sentence, nearby, or in the page's title.",
  related: 'The page has an unambiguous name of the entity or of a related one.',
  weaklyRelated: 'Related only to a state, or to an entity whose name is itself ambiguous.',
  oneSense: 'The page was found to mean this entity by this sort of name elsewhere: one page, one sense.',
  relatedInSentence: 'A related entity in the same sentence.',
  antecedent: 'The full name came before: from there on the partial name is understood.',
  cataphor: 'The full name comes later, and nobody else\'s: headlines say "Pell" before the text says who.',
  mostRecent: 'Of several possible antecedents, the one named last in this block.',
  mostFrequent: 'Of several possible antecedents, the one the page names most often.',
  located: 'After "in" or "near", a name shared by a place and a government means the place.',
  abbreviationDefinition: 'A name and its abbreviation, one defining the other: Harbour Council (HBC).',
  initials: "Initials before the surname that fit the entity's given name.",
  namesake: "The last full name before it was a namesake's: Hector Lindow, then Lindow.",
  namesakeOfSole: 'The same where the bare name has no other bearer that is known.',
  seenInLowercase: 'The page has the word in lower case, as an ordinary word.',
  region:
    'A region with towns named after towns elsewhere is near, and nothing related to the entity is on the page.',
  historicalNamesake:
    'An ancient state had the same name, and the text is about that age; related entities do not outweigh it.',
  coordination:
    'Coordinated with a name that means something else there: in "the cranes Lindow and Ilm" neither is a city.',
  actsAsGovernment:
    'Right before something that only governments do, on a page where the name is not part of a longer one: Lindow condemned.',
  negativeContextWord: 'The page has a word that the corpus lists against this meaning of the name.',
  incoherent: 'An ambiguous name on a page that names nothing related to the entity.',
  incoherentState: 'The same of a state, government or party: those are named on pages about anything.',
  incoherentPlace: 'The same of another place.',
  incoherentFull: 'The same of a full name.',
  used: "But used there as the name of a place, a state or a known person: in Lindow, Lindow's, President Pell.",
  offTopicPage: 'Most matches on the page mean other things, so that this one is in doubt too.',
  moreContextWords: 'A second context word, or one that is a phrase.',
  weaklyRelatedContextWord:
    'A single context word on a page with something weakly related; nothing else speaks against the name.',
  allCaps: 'An abbreviation that is also a word, in a line set in capitals: JOIN US.',
  miscased: 'In capitals although the name requires another case (Pell, Ilm), outside a line of capitals.',
  'not:unit': 'A number before it, or a unit.',
  'not:suffix': 'A suffix makes another word of it.',
  'not:age': 'An age follows, as of a person or an animal.',
  'not:address': "A form of address makes it a person's name.",
  'not:firm': 'What follows a firm.',
  'not:team': 'A team.',
  'not:vessel': 'A ship or an aircraft.',
  'not:street': 'A street or a square.',
  'not:trade': "A trade before it: somebody's name.",
  'not:wordAfter': 'A capitalised word after it belongs to the name.',
  'not:wordBefore': 'A capitalised word before it belongs to the name.',
  'not:title': 'The title of a work.',
  'not:role': 'A role or a person of that name.',
  'not:initials': "Initials that are not the entity's.",
  'not:compoundHead': 'The second part of a compound: Battle of Lindow.',
  'not:eponymNoun': 'A thing that is named after it: the ferry Lindow.',
  'not:owner': 'A body of another owner: the council of another state.',
  'not:region': 'A region behind it: Lindow, Idaho.',
  'not:dot': 'A dot joins it to another name.',
  'not:insideWord': 'Cut out of another word.',
  'not:context': 'The corpus lists these words before it as another name.',
  'not:quoted': 'In quotation marks, something that is called after it.',
  'not:bareSyllable': 'A surname of one syllable without an office.',
} as const;

/** The name of a feature. */
export type Feature = keyof typeof FEATURES;

/**
 * What each feature adds to a candidate's score. The score, limited to 0…1, is called its confidence; `LOGIT` times its
 * distance from the threshold is the logarithm of the odds.
 */
export type Weights = Readonly<Record<Feature, number>>;

/** How many units of log odds a score of one is. */
export const LOGIT = 8;

/** The weights that are shipped; `npm run train:mentions` learns them. */
export const WEIGHTS: Weights = weights;

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
