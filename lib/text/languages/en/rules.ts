// English: stop words, the Porter stemmer, dotted abbreviations, surnames.
import { stemmer } from '@orama/stemmers/english';
import { type LanguageRules, words } from '../contract.ts';
import { surnameOf } from '../personal-names.ts';
import { englishAdjacentWords } from './adjacent-words.ts';

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

const ABBREVIATION = /^[A-Z]{2,4}$/;

/** What belongs to an abbreviation at the end of a name: of the WPK Central Committee, of the 7th WPK Central Committee. */
const OWNED = /^(.+ of the )(?:((\d+)(?:st|nd|rd|th)) )?([A-Z]{2,}) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* ?)$/u;
/** Ordinals up to ten are written out as often as not. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The same as a possessive, the number in figures or in words: of the WPK's seventh Central Committee. */
function ownedForms(alias: string): string[] {
  const [, front, inFigures, figures, owner, owned] = OWNED.exec(alias) ?? [];
  if (front === undefined) return [];
  if (inFigures === undefined) return [`${front}${owner}'s ${owned}`];
  const inWords = ORDINALS[Number(figures) - 1];
  const numbers = inWords === undefined ? [inFigures] : [inFigures, inWords];
  return numbers.map((number) => `${front}${owner}'s ${number} ${owned}`);
}

/** English rules. A possessive needs no form: the name ends at the apostrophe. */
export const english: LanguageRules = {
  tag: 'en',
  stopWords,
  stem: stemmer,
  // Newspapers write U.S., U.N. and D.P.R.K.
  forms: (alias, type) => [
    ...(ABBREVIATION.test(alias) ? [`${alias.split('').join('.')}.`] : []),
    // Products come in numbers: Boeing 747s.
    ...(type === 'product' ? [`${alias}s`] : []),
    ...ownedForms(alias),
  ],
  partialNames: surnameOf,
  adjacentWords: englishAdjacentWords,
};
