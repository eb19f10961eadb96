// Russian: stop words, the Snowball stemmer, and the case forms of names.
import { stemmer } from '@orama/stemmers/russian';
import { type LanguageRules, words } from '../contract.ts';
import { surnameOf } from '../personal-names.ts';
import { russianAdjacentWords } from './adjacent-words.ts';
import { caseForms } from './cases.ts';

const stopWords = words(`
  а без более был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее ей если есть еще
  же за здесь и из или им их к как ко когда кто ли либо мне может мы на над надо наш не него нее нет ни них но ну о об
  однако он она они оно от очень по под после потом потому почти при про с сам сама сами свое своего своей свои своих
  свой себе себя со так также такой там те тем то того тоже той только том ты у уже хотя чего чей чем что чтобы чье чья
  эта эти это этого этой этом этот я который которая которое которые которых которого также сказал сказала сказали заявил заявила заявили словам сообщил сообщила сообщили
  году года годах
`);

/** Russian rules. */
export const russian: LanguageRules = {
  tag: 'ru',
  stopWords,
  stem: stemmer,
  forms: (alias, type) => (/\p{Script=Cyrillic}/u.test(alias) ? caseForms(alias, type) : []),
  partialNames: (alias, type) => surnameOf(alias, type).flatMap((name) => [name, ...caseForms(name, type)]),
  adjacentWords: russianAdjacentWords,
};
