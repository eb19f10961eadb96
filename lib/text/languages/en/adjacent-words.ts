// The words adjacent to names in English: offices, forms of address, organs of states, eponym nouns.

import type { AdjacentWordRules } from '../adjacent-words.ts';
import { words } from '../contract.ts';
import { westernGivenNames } from '../given-names.ts';
import { eponymNouns } from './eponym-nouns.ts';
import { kinship } from './kinship.ts';
import { englishQuotations, englishRejectionPatterns, englishUsage } from './patterns.ts';
import { regionAbbreviation, regions } from './regions.ts';

// Offices, days and months, labels of places, nationalities (those of the G20, and Soviet), directions and words that begin
// sentences: "President Putin", "Pyongyang Monday", "Rason Port", "Russian Khasan".
const titleWords = words(`
  president premier prime chairman chairwoman chair leader marshal general colonel admiral captain commander lieutenant
  major minister ministry deputy vice first foreign defence defense ambassador envoy secretary spokesman spokeswoman
  spokesperson director chief governor mayor senator representative congressman comrade supreme respected head
  acting former late ex special executive professor analyst correspondent reporter editor author
  counsellor consul attache adviser advisor aide dictator tsar king queen premier chancellor
  mr mrs ms miss dr prof sir lord lady
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  port harbour harbor station city town village border district
  american argentine australian brazilian british canadian chinese european french german indian indonesian italian
  japanese korean mexican russian saudi african turkish soviet
  north south east west northern southern eastern western central
  i a the in on at by for from to of and but or as when while with after before since until if so yet both neither
`);

/** English. */
export const englishAdjacentWords: AdjacentWordRules = {
  capitals: 'names',
  declines: false,
  titleWords,
  formsOfAddress: new Set([...words('mr mrs ms miss dr prof professor sir lord lady dame'), ...kinship]),
  givenNames: westernGivenNames,
  stateBodies: words(`
    central committee politburo presidium secretariat congress senate house ministry department treasury
    parliament duma army navy air armed force forces embassy mission government cabinet council assembly premier
    foreign defence defense propaganda organization organisation party delegation constitution
    people's supreme permanent consulate troops marines coast treasury pentagon officials diplomats
  `),
  surnameEndings: /(?:[oe]va?|sk(?:y|iy|i|aya)|dze|shvili|enko)$/,
  nonNameEndings: /(?:ly|ing|ed|wise|while|ever)$/,
  lowercaseHeads: false,
  compoundLinks: words('of from'),
  // Institutions, events of war and peace, landforms: what official names of this pattern begin with.
  compoundHeads: words(`
    bank university institute academy college school museum library church cathedral hospital company society
    battle siege fall treaty peace declaration
    gulf bay sea strait cape isle lake mount
  `),
  eponymNouns,
  locatives: words('in near outside around across downtown'),
  motionWords: words(
    'visit visits visited trip trips flew fly flies flying flight travel travels travelled traveled travelling return returned back came come went go going journey drove moved',
  ),
  regions,
  regionAbbreviation,
  coordinators: /^(?:,? (?:and|or|&) |, )$/,
  rejectionPatterns: englishRejectionPatterns,
  usage: englishUsage,
  quotations: englishQuotations,
};
