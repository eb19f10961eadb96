// German: the genitive in -s, compounds with a hyphen left to boundaries, and nouns that all have capitals.
import { type LanguageRules, NO_ADJACENT_WORDS, words } from '../contract.ts';
import { westernGivenNames } from '../given-names.ts';
import { koreanUnit } from '../korean-units.ts';
import { surnameOf } from '../personal-names.ts';

const stopWords = words(`
  der die das den dem des ein eine einen einem einer eines und oder aber nicht auch nur noch schon sich ist sind war waren
  wird werden wurde wurden hat haben hatte hatten von vom zu zum zur mit nach bei aus auf fur uber unter im in an am als wie
  wenn dass sie er es wir ihr ihre seine sein durch gegen ohne um bis vor zwischen mehr sehr so da hier dort kein keine
`);

/** German rules. Searching stems no German yet. */
export const german: LanguageRules = {
  tag: 'de',
  stopWords,
  stem: (word) => word,
  // Putins, Russlands, Nordkoreas; after s, x and z only an apostrophe.
  forms: (alias) => (/[a-zäöü][a-zäöüA-Z-]*[^sxzß\W]$/.test(alias) ? [`${alias}s`] : []),
  partialNames: (alias, type) => surnameOf(alias, type).flatMap((name) => [name, `${name}s`]),
  adjacentWords: {
    ...NO_ADJACENT_WORDS,
    capitals: 'nouns',
    givenNames: westernGivenNames,
    formsOfAddress: words(`
      herr herrn frau mutter vater mama papa sohn tochter bruder schwester onkel tante cousin cousine neffe nichte oma opa
      grossmutter grossvater enkel enkelin
    `),
    // Ships, lodgings, restaurants, theatres and works, as in English.
    eponymNouns: words(`
      schiff boot dampfer schlepper kahn frachter tanker fahre yacht kreuzer zerstorer fregatte korvette eisbrecher
      hotel gasthof pension herberge restaurant cafe kneipe bar theater kino film roman oper musical hund katze pferd
    `),
    rejectionPatterns: [koreanUnit],
    usage: {
      places: { before: words('in nach aus bei zwischen') },
      states: { before: words('von mit und gegen fur uber') },
    },
    compoundLinks: words('von bei'),
    compoundHeads: words('schlacht universitat'),
  },
};
