// Russian patterns: rejections (hyphens, streets, teams, firms), usage and quotations.

import type { Quotations, RejectionPattern, UsagePatterns } from '../adjacent-words.ts';
import { words } from '../contract.ts';

/** Russian. */
export const russianRejectionPatterns: readonly RejectionPattern[] = [
  {
    // Other words written on to a place: Ханой-тур, Россия-2; particles (Москва-то) are none.
    why: 'suffix',
    appliesTo: 'places',
    nextCharacter: '-',
    after: /^-(?!(?:то|таки|де|ка)(?![а-яё]))(?:[а-яё]{2,}|\d|(?:Оглы|Заде)(?![а-яё]))/,
    introducesNamesake: false,
  },
  {
    why: 'firm',
    appliesTo: 'places',
    nextCharacter: ' ',
    after: /^ и (?:К[°º]|Ко?(?!\p{L})|сыновья|партнёры)/u,
    introducesNamesake: false,
  },
  {
    why: 'team',
    appliesTo: 'towns',
    nextCharacter: ' ',
    after: /^ (?:обыгра|проигра|победи|уступи|одоле|разгроми)\p{L}*[^.!?]{0,50}?\b\d{1,3}[-–:]\d{1,3}(?!\d)/u,
    introducesNamesake: false,
  },
  // «Динамо» Москва: the city of a team, set behind its name.
  { why: 'team', appliesTo: 'places', before: /» $/, listed: true, introducesNamesake: false },
  {
    why: 'street',
    appliesTo: 'any',
    before: /(?:^|[^\p{L}])(?:ул|просп|пр-т|пр-д|пл|пер|наб|б-р|бул|мкр|ш|тел|им|т\/х|п\/х|к-т)\.? ?$/iu,
    introducesNamesake: false,
  },
];

/** How Russian uses the names of places, states and people. */
export const russianUsage: UsagePatterns = {
  places: { before: words('в во из под до через около') },
  states: {
    before: words('от к ко с со между у и или против для о об при'),
    after:
      /^(?:[-–/]\p{Lu}| и \p{Lu}| (?:заявил|сообщил|готов|намерен|выступ|поддерж|отверг|осуди|призва|обвини|подписа|постав|направ|предлож|соглас|счита|ответ|не )\p{L}*)/u,
  },
  // Verbs alone, by their endings: РОССИЯ ПОВЫСИЛА СТАВКУ, but not «Россия закрытая».
  stateActions:
    /^ (?:заяв|сообщ|поддерж|отверг|осуд|призва|призыва|обвин|подпис|подпиш|постав|направ|отправ|предл|соглас|повы[сш]|пони[зж]|сни[зж]|вве|ввод|запре[тщ]|потреб|ответ|приостан|разреш|увелич|сокра[тщ]|прекра[тщ]|отказ|откаж|созда|постро)\p{L}{0,4}(?:л[аои]?|[еи]т|[уюая]т)(?:ся|сь)?(?!\p{L})/iu,
  // The past, in the gender that a capital has, and the present.
  governmentActions:
    /^ (?:осудил|обвинил|обвиняет|осуждает|ратифицир|наложил\p{L}* вето|воздержал|выслал|высылает|отозвал\p{L}* посл|ввел|ввёл|вводит|аннексир|отверга|отверг)\p{L}*(?!\p{L})/u,
  offices: words(
    `президент президента президенту президентом посол посла послу послом министр министра министром замминистра глава главы
     помощник помощника помощником представитель представителя представительница секретарь лидер лидера господин госпожа
     замглавы дипломат`,
  ),
};

/** Russian puts no place in quotation marks, but what is called after one. */
export const russianQuotations: Quotations = {
  speech: /(?:^|[^\p{L}])(?:что|как|будто|якобы|мол) $/iu,
  // Where words are talked about, they keep their meaning: пишут «Наджин», слово «Пхеньян».
  wordAsWord:
    /(?:^|[^\p{L}])(?:пиш|напис|назва|назыв|говор|произн|слов|термин|имен|перев)\p{L}*(?:[ \u00a0]\p{L}+)?[ \u00a0]$/iu,
  impliesEponym: true,
  titleCase: false,
};
