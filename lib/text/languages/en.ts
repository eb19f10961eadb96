// English: stop words, the Porter stemmer, dotted abbreviations, and what may stand capitalised beside a name.
import { stemmer } from '@orama/stemmers/english';
import { type LanguageRules, words } from './rules.ts';

const stopWords = words(`
  a about above after again against all also although am among an and another any are aren't as at be because been
  before being below between both but by can cannot could did do does doing don't down during each either ever few for
  from further had has hasn't have having he her here hers herself him himself his how however i if in into is isn't it
  its itself just may me might more most much must my myself neither no nor not now of off often on once one only or
  other our ours ourselves out over own per rather same shall she should since so some still such than that the their
  theirs them themselves then there these they this those though through thus to too toward towards under until up upon
  us very via was wasn't we were what when where whether which while who whom whose why will with within without would
  yet you your yours yourself yourselves said says saying say tell tells told come comes came coming go goes going gone
  went get gets got give gives gave given make makes made making put puts take takes took taken
`);

// Titles, days, months and general geographic nouns: "President Putin", "Pyongyang Monday", "Rason Port".
const bystanders = words(`
  president premier prime chairman chairwoman leader marshal general colonel admiral minister ministry deputy vice first
  foreign defence defense ambassador envoy secretary spokesman spokeswoman spokesperson director chief governor mayor
  senator comrade mr mrs ms dr professor sir
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  port harbour harbor station airport international city town village province region district border bridge river
  zone special economic free county krai oblast area embassy government
  russian soviet korean chinese american japanese north south east west northern southern eastern western
  i a the in on at by for from to of and but or as when while with after before since until if so yet
`);

const ABBREVIATION = /^[A-Z]{2,4}$/;

/** English rules. A possessive needs no form: the name ends at the apostrophe. */
export const english: LanguageRules = {
  tag: 'en',
  stopWords,
  stem: stemmer,
  // Newspapers write U.S., U.N. and D.P.R.K.
  forms: (alias) => (ABBREVIATION.test(alias) ? [`${alias.split('').join('.')}.`] : []),
  bystanders,
};
