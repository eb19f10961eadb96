// The words adjacent to names in Russian: offices, forms of address, eponym nouns, first names.
import type { AdjacentWordRules } from '../adjacent-words.ts';
import { words } from '../contract.ts';
import { inAllCases } from './all-cases.ts';
import { eponymNouns } from './eponym-nouns.ts';
import { givenNames } from './given-names.ts';
import { russianQuotations, russianRejectionPatterns, russianUsage } from './patterns.ts';
import { regions } from './regions.ts';

/** Russian. Heads ("битва под …") and regions say little here, for case endings tie names to what is before them. */
export const russianAdjacentWords: AdjacentWordRules = {
  capitals: 'names',
  declines: true,
  titleWords: words(`
    президент президента президенту президентом премьер председатель председателя председателем посол посла послу послом
    министр министра министру министром маршал маршала генерал генерала глава лидер товарищ господин госпожа
    представитель представителя представителем секретарь секретаря секретарем пресс
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
    российский российская советский северный южный восточный западный
    в во на с со из от до к ко по о об при для и а но как что когда пока если перед после вчера сегодня завтра ранее
  `),
  // Forms of address, the terms for kin, and words for names.
  formsOfAddress: inAllCases(`
    господин госпожа товарищ
    отец мать папа мама муж жена сын дочь брат сестра дед дедушка бабушка внук внучка дядя тетя племянник племянница
    тесть теща свекор свекровь зять невестка отчим мачеха пасынок падчерица
    имя фамилия кличка прозвище
  `),
  givenNames,
  stateBodies: words('центральный верховный'),
  // In all cases, of men, women and couples: Гатиева, Гатиеву, Гатиевой; Гатинского, Гатинской.
  surnameEndings:
    /(?:(?:[ое]в|[иы]н)(?:а|у|е|ой|ы|ых|ыми?)?|ск(?:ий|ая|ого|ому|им|ом|ой|ую|ие|их)|дзе|швили|енко)$/,
  inflectedFullNames:
    /(?:[ая] \p{L}+(?:[ое]ва|[иы]на|ского)|[ую] \p{L}+(?:[ое]ву|[иы]ну|скому)|[ое]м \p{L}+(?:[ое]вым|[иы]ным|ским)|е \p{L}+(?:[ое]ве|[иы]не|ском)|\p{L} \p{L}+(?:дзе|швили|енко))$/u,
  lowercaseHeads: true,
  compoundLinks: words('под при у'),
  compoundHeads: inAllCases('битва сражение бой университет институт банк музей'),
  eponymNouns,
  // "в Вашингтоне" is the government as often as the city.
  locatives: new Set(),
  motionWords: new Set(),
  regions,
  coordinators: /^(?:,? (?:и|или|да) |, )$/,
  rejectionPatterns: russianRejectionPatterns,
  usage: russianUsage,
  quotations: russianQuotations,
};
