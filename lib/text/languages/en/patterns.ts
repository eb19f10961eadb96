// English patterns: rejections (units, ages, pets, firms, teams, ships), usage and quotations.

import type { Quotations, RejectionPattern, UsagePatterns } from '../adjacent-words.ts';
import { words } from '../contract.ts';
import { koreanUnit } from '../korean-units.ts';
import { NAMED_BEINGS } from './kinship.ts';

const the = new Set(['the']);
/** English. */
export const englishRejectionPatterns: readonly RejectionPattern[] = [
  koreanUnit,
  {
    why: 'age',
    appliesTo: 'things',
    nextCharacter: ',',
    after: /^, (?:aged )?\d{1,2}(?:,|$)/,
    introducesNamesake: true,
  },
  {
    // Rajin, his old dog, barked: somebody's own, and no home town.
    why: 'age',
    appliesTo: 'things',
    nextCharacter: ',',
    after: new RegExp(`^, (?:his|her|my) (?:\\p{Ll}+ )?(?:${NAMED_BEINGS}),`, 'u'),
    introducesNamesake: true,
  },
  {
    // Their daughter, China, teaches.
    why: 'address',
    appliesTo: 'things',
    nextCharacter: ',',
    before: new RegExp(`\\b(?:${NAMED_BEINGS}), $`),
    introducesNamesake: true,
  },
  {
    // "a boy called Rajin": only with a person or an animal, for places are called and named as well.
    why: 'address',
    appliesTo: 'things',
    precedingWords: words('called named to is'),
    before: new RegExp(
      `\\b(?:(?:${NAMED_BEINGS}) (?:is )?(?:called|named)|answer(?:s|ed|ing)? to|(?:mother|father|name) is) $`,
      'i',
    ),
    introducesNamesake: true,
  },
  {
    // "a turtle called Stockholm", but "a town called Khasan".
    why: 'address',
    appliesTo: 'things',
    precedingWords: words('called named'),
    before:
      /\b[Aa]n? (?:\p{Ll}+ )?(?!(?:town|village|city|port|place|settlement|district|station|island|country|area|zone|agency|party|group)\b)\p{Ll}+ (?:called|named) $/u,
    introducesNamesake: true,
  },
  {
    why: 'firm',
    appliesTo: 'places',
    nextCharacter: ' ',
    after:
      /^ (?:& (?!\p{Lu}{2,}\b)\p{Lu}|and (?:Sons|Daughters?|Bros|Brothers|Partners|Co)\b|(?:Ltd|Inc|LLC|plc|Corp|GmbH)\b)/u,
    introducesNamesake: true,
  },
  {
    // A city that beats another by so many points is its team; states play under their own names.
    why: 'team',
    appliesTo: 'towns',
    nextCharacter: ' ',
    after:
      /^ (?:beat|lost|won|drew|scored|defeated|edged|trailed|led)\b[^.!?]{0,50}?\b\d{1,3}[-–:]\d{1,3}(?!\d)/,
    introducesNamesake: false,
  },
  {
    why: 'team',
    appliesTo: 'towns',
    nextCharacter: ' ',
    after: /^ \d{1,3}(?:[-–:]\d{1,3}\b|, \p{Lu})/u,
    introducesNamesake: false,
  },
  {
    why: 'vessel',
    appliesTo: 'places',
    precedingWords: the,
    unambiguous: true,
    before: /\b(?:aboard|on board|crew of|sinking of|wreck of) the $/,
    introducesNamesake: true,
  },
  {
    // English puts "the" before ships, pubs and hotels, not before towns: the Stockholm was late.
    why: 'vessel',
    appliesTo: 'places',
    precedingWords: the,
    unambiguous: true,
    after:
      /^(?:$|[,.;:!?)]| (?:was|is|were|are|has|had|will|would|could|may|when|while|who|which|that|then|with|without|for|from|by|on|in|at|into|after|before|until|sank|sailed|docked|berthed|anchored|capsized|steamed|listed|rolled)\b)/,
    introducesNamesake: true,
  },
];

/** Regular verbs in all forms that a name governs: accuses, accused; ratifies, ratified. */
function inAllForms(list: string): string {
  const stems = [...words(list)].map((verb) => {
    if (verb.endsWith('e')) return `${verb}[sd]?`;
    return verb.endsWith('y') ? `${verb.slice(0, -1)}(?:y|ies|ied)` : `${verb}(?:s|es|ed)?`;
  });
  return stems.join('|');
}

/** What governments do, and hardly ever towns, teams and people. */
const GOVERNING = `(?:(?:has|had|have|will|would|to) )?(?:expel(?:s|led)?|${inAllForms(`
  accuse condemn denounce ratify veto impose retaliate abstain recognise recognize annex sanction reaffirm rebuke
`)})\\b`;

const VERBS = [
  ...words(`
    admit agree allow announce approve back ban begin block buy call cancel close confirm cut demand deliver deploy end
    evacuate export halt hit import insist launch lift mobilise mobilize open order pledge plan postpone propose raise
    reject reopen resume say seek sell send sign summon suspend support test urge vow warn
  `),
].join('|');
/** What states do, and people as well: in the present tense or the future of headlines, for stories are told in the past. */
const ACTING = `(?:(?:${VERBS})s|to (?:${VERBS}|deny|supply)|denies|supplies)\\b`;

/** How English uses the names of places, states and people. */
export const englishUsage: UsagePatterns = {
  places: {
    before: words(
      `in to from at near between via outside inside across toward towards through into around beyond over
       visit visited visits visiting leave leaves left leaving reach reaches reached`,
    ),
  },
  states: {
    before: words('of with by for against and or than on told urged accused accuses warned warns like via'),
    after:
      /^(?:['’]s\b|[-–/]\p{Lu}|,? (?:and|or) \p{Lu}|,? \(| (?:said|says|told|has|had|have|hasn['’]t|cannot|would|will|wants|warned|warns|rejects|rejected|denies|denied|accuses|accused|announced|condemned|condemns|agreed|signed|urged|vowed|proposed|supports|sent|exports|imports|delivered|supplied|imposed|hosted) )/u,
  },
  // Of a state nobody says "her shop".
  stateActions: new RegExp(`^ (?:${GOVERNING}|${ACTING})(?! (?:her|his)\\b)`, 'i'),
  governmentActions: new RegExp(
    `^ (?:${GOVERNING}|(?:said|says|announced|insists|insisted|maintains|denied|denies) (?:that )?its?\\b|exchanged? (?:notes|envoys|ambassadors)\\b)`,
  ),
  articles: words('the a an'),
  offices: words(
    'president presidents minister ambassador spokeswoman spokesperson spokesman aide secretary chairman leader marshal premier diplomat envoy mr mrs ms',
  ),
};

/** English titles have capitals throughout. */
export const englishQuotations: Quotations = {
  speech: /(?:^|[^\p{L}])(?:that|as|says?|said) $/iu,
  impliesEponym: false,
  titleCase: true,
};
