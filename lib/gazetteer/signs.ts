// Signs beside a name that it is another's, whatever the capitals: units, ages, regions, "Battle of", ships and hotels.
import { foldName } from '../text/fold.ts';
import { isUpper, type NameCase, type OtherName } from './name-case.ts';
import { isCapitalised } from './neighbours.ts';

/** Korean administrative units, written on to a name with a hyphen: Nampo-dong is another place than Nampo. */
const UNIT = /^-(?:dong|gu|guyok|ri|gun|do|si|eup|up|myeon|myon|ro|gil|san)\b/;
const AGE = /^, (?:aged )?\d{1,2},/;
const REGION = /^(?:, ?| [(])(\p{Lu}\p{L}+)/u;
const HEAD = /(\p{L}+) (?:of|de|di|von|bei|под|при|у) (?:the )?$/u;
const LINKS = new Set(['of', 'de', 'di', 'von', 'bei', 'под', 'при', 'у', 'the']);
const QUOTED_NOUN = /(\p{L}[\p{L}-]*)[ \u00a0]["“«„]$/u;
const QUOTES = /["“«„]/;
/** "a boy called Rajin": only with a person before the verb, for places are called and named as well. */
const CALLED = /\b(?:boy|girl|man|woman|son|daughter|child|baby|cat|dog|friend) (?:called|named) $/i;
/** How far around a name is looked. */
const REACH = 60;

/** The other name that such a sign tells of. */
export function bySign(asked: NameCase): OtherName | undefined {
  return afterwards(asked) ?? (asked.single ? before(asked) : undefined);
}

function afterwards({ reading: { text }, hit, single, rules, kinds }: NameCase): OtherName | undefined {
  const next = text.charAt(hit.end);
  if (next !== '-' && next !== ',' && next !== ' ') return undefined;
  const rest = text.slice(hit.end, hit.end + REACH);
  if (next === '-')
    return kinds.has('place') && UNIT.test(rest) ? { why: 'unit', introduces: false } : undefined;
  if (!single) return undefined;
  if (next === ',' && !kinds.has('person') && AGE.test(rest)) return { why: 'age', introduces: true };
  const region = kinds.has('place') ? REGION.exec(rest)?.[1] : undefined;
  return region !== undefined && rules.neighbours.regions.has(foldName(region))
    ? { why: 'region', introduces: true }
    : undefined;
}

function before({ reading: { text }, hit, surface, rules, kinds, leader }: NameCase): OtherName | undefined {
  const { heads, bearers } = rules.neighbours;
  const front = (): string => text.slice(Math.max(0, hit.start - REACH), hit.start);
  const quoted = QUOTES.test(text.charAt(hit.start - 1)) ? QUOTED_NOUN.exec(front())?.[1] : undefined;
  const noun = quoted ?? leader?.word;
  if (noun === undefined) return undefined;
  if (LINKS.has(noun)) {
    const head = HEAD.exec(front())?.[1];
    const makes =
      head !== undefined && heads.has(foldName(head)) && (isCapitalised(head) || rules.tag === 'ru');
    return makes ? { why: 'head', introduces: false } : undefined;
  }
  if (bearers.has(foldName(noun)) && !isUpper(surface)) return { why: 'bearer', introduces: true };
  if ((noun === 'called' || noun === 'named') && !kinds.has('person') && CALLED.test(front()))
    return { why: 'address', introduces: true };
  return undefined;
}
