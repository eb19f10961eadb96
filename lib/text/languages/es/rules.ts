// Spanish: names do not change; offices and adjectives have small letters.
import { type LanguageRules, NO_ADJACENT_WORDS, words } from '../contract.ts';
import { westernGivenNames } from '../given-names.ts';
import { koreanUnit } from '../korean-units.ts';
import { surnameOf } from '../personal-names.ts';

const stopWords = words(`
  el la los las un una unos unas de del al y o pero no que quien como cuando donde se su sus es son era eran fue fueron ha han
  habia sera por para con sin sobre entre hasta desde en a lo le les me te nos mas muy ya tambien si este esta estos estas
  ese esa eso aquel ante bajo
`);

/** Spanish rules. Searching stems no Spanish yet. */
export const spanish: LanguageRules = {
  tag: 'es',
  stopWords,
  stem: (word) => word,
  forms: () => [],
  partialNames: surnameOf,
  adjacentWords: {
    ...NO_ADJACENT_WORDS,
    capitals: 'names',
    titleWords: words(`
      el la los las un una de del al y en por para con sin segun desde entre cuando si pero presidente ministro ministra
      embajador general mariscal lunes martes miercoles jueves viernes sabado domingo
    `),
    givenNames: westernGivenNames,
    formsOfAddress: words('sr sra senor senora don dona tio tia hermano hermana hijo hija primo'),
    lowercaseHeads: true,
    compoundLinks: words('de del'),
    // Events, institutions and thoroughfares.
    compoundHeads: words('batalla universidad banco museo calle plaza avenida paseo puente estacion'),
    // Streets, ships, lodgings, restaurants, theatres and works, as in English.
    eponymNouns: words(`
      calle plaza avenida paseo buque barco carguero petrolero submarino crucero destructor fragata corbeta rompehielos yate
      hotel hostal restaurante cafe bar teatro cine pelicula novela opera musical perro gato caballo
    `),
    rejectionPatterns: [koreanUnit],
    usage: {
      articles: words('el la los las un una de del'),
      places: { before: words('en a desde hacia entre') },
      states: { before: words('y con contra presidente embajador gobierno capital') },
    },
  },
};
