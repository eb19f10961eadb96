// Signs beside a name that it is another's, whatever the capitals: units, ages, regions, "Battle of", ships and hotels.
import { foldName } from '../text/fold.ts';
import { isUpper, type NameCase, type OtherName } from './name-case.ts';
import { byNamesake } from './namesakes.ts';
import { isCapitalised } from './neighbours.ts';

/** Korean administrative units, written on to a name with a hyphen: Nampo-dong is another place than Nampo. */
const UNIT = /^-(?:dong|gu|guyok|ri|gun|do|si|eup|up|myeon|myon|ro|gil|san)\b/;
/** Other words written on to a place: Ханой-тур, Россия-2; particles (Москва-то) are none. */
const TAIL = /^-(?!(?:то|таки|де|ка)(?![а-яё]))(?:[а-яё]{2,}|\d|(?:Оглы|Заде)(?![а-яё]))/;
/** Their daughter, China, teaches. */
const KIN = /\b(?:son|daughter|brother|sister|wife|husband|cousin|nephew|niece|child|dog|cat|horse), $/;
/** Rajin, his dog, barked: somebody's own, and no home town. */
const OWN = /^, (?:his|her|my) (?!home|birth|native|first|last|next|final|old|own|city|town)\p{Ll}+,/u;
const AGE = /^, (?:aged )?\d{1,2},/;
const REGION = /^(?:, ?| [(])(\p{Lu}\p{L}+)/u;
const HEAD = /(\p{L}+) (?:of|de|di|von|bei|под|при|у) (?:the )?$/u;
const LINKS = new Set(['of', 'de', 'di', 'von', 'bei', 'под', 'при', 'у', 'the']);
/** "a boy called Rajin": only with a person before the verb, for places are called and named as well. */
const CALLED =
  /\b(?:(?:boy|girl|man|woman|son|daughter|child|baby|cat|dog|friend) (?:called|named)|answer(?:s|ed|ing)? to) $/i;
/** How far around a name is looked. */
const REACH = 60;

/** The other name that such a sign tells of. */
export function bySign(asked: NameCase): OtherName | undefined {
  return afterwards(asked) ?? (asked.single ? before(asked) : undefined) ?? byNamesake(asked);
}

function afterwards(asked: NameCase): OtherName | undefined {
  const {
    reading: { text },
    hit,
    single,
    rules,
    kinds,
  } = asked;
  const next = text.charAt(hit.end);
  if (next !== '-' && next !== ',' && next !== ' ') return undefined;
  const rest = text.slice(hit.end, hit.end + REACH);
  if (next === '-') {
    if (!kinds.has('place')) return undefined;
    if (UNIT.test(rest)) return { why: 'unit', introduces: false };
    return rules.tag === 'ru' && single && TAIL.test(rest) ? { why: 'tail', introduces: false } : undefined;
  }
  if (!single) return undefined;
  if (next === ',' && !kinds.has('person') && (AGE.test(rest) || OWN.test(rest)))
    return { why: 'age', introduces: true };
  const region = kinds.has('place') ? REGION.exec(rest)?.[1] : undefined;
  return region !== undefined && rules.neighbours.regions.has(foldName(region))
    ? { why: 'region', introduces: true }
    : undefined;
}

function before(asked: NameCase): OtherName | undefined {
  const {
    reading: { text },
    hit,
    surface,
    rules,
    kinds,
    leader,
  } = asked;
  const { heads, bearers } = rules.neighbours;
  if (
    !kinds.has('person') &&
    text.charAt(hit.end) === ',' &&
    text.charAt(hit.start - 2) === ',' &&
    KIN.test(text.slice(Math.max(0, hit.start - REACH), hit.start))
  )
    return { why: 'address', introduces: true };
  const front = (): string => text.slice(Math.max(0, hit.start - REACH), hit.start);
  const noun = leader?.word;
  if (noun === undefined) return undefined;
  if (LINKS.has(noun)) {
    const head = HEAD.exec(front())?.[1];
    const makes =
      head !== undefined && heads.has(foldName(head)) && (isCapitalised(head) || rules.tag === 'ru');
    return makes ? { why: 'head', introduces: false } : undefined;
  }
  if (bearers.has(foldName(noun)) && !isUpper(surface)) return { why: 'bearer', introduces: true };
  if (
    (noun === 'called' || noun === 'named' || noun === 'to') &&
    !kinds.has('person') &&
    CALLED.test(front())
  )
    return { why: 'address', introduces: true };
  return undefined;
}
