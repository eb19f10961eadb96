// French: elided articles leave names whole; offices and adjectives have small letters.
import { type LanguageRules, NO_ADJACENT_WORDS, words } from '../contract.ts';
import { westernGivenNames } from '../given-names.ts';
import { koreanUnit } from '../korean-units.ts';
import { surnameOf } from '../personal-names.ts';

const stopWords = words(`
  le la les un une des du de au aux et ou mais ne pas plus que qui quoi dont ce cet cette ces il elle ils elles on nous vous
  je tu son sa ses leur leurs est sont etait etaient a ont avait avaient sera dans sur sous par pour avec sans chez entre
  vers comme si aussi tres y en se d l qu n s c j
`);

/** French rules. Searching stems no French yet. */
export const french: LanguageRules = {
  tag: 'fr',
  stopWords,
  stem: (word) => word,
  forms: () => [],
  partialNames: surnameOf,
  adjacentWords: {
    ...NO_ADJACENT_WORDS,
    capitals: 'names',
    titleWords: words(`
      le la les un une des du de au aux et en dans sur pour par avec president ministre ambassadeur general marechal
      lundi mardi mercredi jeudi vendredi samedi dimanche l d selon pour depuis entre apres avant quand si mais
    `),
    givenNames: westernGivenNames,
    formsOfAddress: words('m mm mme mlle monsieur madame oncle tante frere soeur fils fille cousin'),
    lowercaseHeads: true,
    compoundLinks: words('de du des'),
    // Events, institutions and thoroughfares.
    compoundHeads: words(
      'bataille universite banque musee rue place avenue boulevard pont quai gare square impasse porte tour',
    ),
    // Streets, ships, lodgings, restaurants, theatres and works, as in English.
    eponymNouns: words(`
      rue avenue place boulevard navire bateau cargo paquebot petrolier ferry croiseur destroyer fregate corvette
      yacht hotel auberge restaurant cafe bar theatre cinema film roman opera chien chat cheval
    `),
    rejectionPatterns: [koreanUnit],
    usage: {
      articles: words('le la les l un une de du des d'),
      places: { before: words('a en vers depuis entre') },
      states: { before: words('et contre avec president ambassadeur gouvernement capitale') },
    },
  },
};
