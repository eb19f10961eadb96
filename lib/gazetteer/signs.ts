// Signs beside a name that it is another's, whatever the capitals: units, ages, regions, "Battle of", ships and hotels.
import { foldName } from '../text/fold.ts';
import { isUpper, type NameCase, type OtherName } from './name-case.ts';
import { isCapitalised, isCommon } from './neighbours.ts';

/** Korean administrative units, written on to a name with a hyphen: Nampo-dong is another place than Nampo. */
const UNIT = /^-(?:dong|gu|guyok|ri|gun|do|si|eup|up|myeon|myon|ro|gil|san)\b/;
/** Other words written on to a place: Ханой-тур, Россия-2; particles (Москва-то) are none. */
const TAIL = /^-(?!(?:то|таки|де|ка)(?![а-яё]))(?:[а-яё]{2,}|\d|(?:Оглы|Заде)(?![а-яё]))/;
const FIRM =
  /^ (?:& (?!\p{Lu}{2,}\b)\p{Lu}|and (?:Sons|Bros|Brothers|Partners|Co)\b|и (?:К[°º]|Ко?(?!\p{L})|сыновья|партнёры))/u;
/** Their daughter, China, teaches. */
const KIN = /\b(?:son|daughter|brother|sister|wife|husband|cousin|nephew|niece|child|dog|cat|horse), $/;
/** English puts "the" before ships, teams and hotels, not before towns: the Stockholm was late. */
const ARTICLE = /(?:^|[^\p{L}])[Tt]he $/u;
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

/** The noun after a name, with or without an adjective between. */
const WARE = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u;
/** A city that beats another by so many points is its team; states play under their own names. */
const PLAYS =
  /^ (?:(?:beat|lost|won|drew|scored|defeated|edged|trailed|led)\b|(?:обыгра|проигра|победи|уступи|одоле|разгроми)\p{L}*)[^.!?]{0,80}?\b\d{1,3}[-–:]\d{1,3}(?!\d)/u;

function isTeam({ reading: { text }, hit, single, kinds, gazetteer }: NameCase): boolean {
  if (!single || !kinds.has('place')) return false;
  if (hit.candidates.some(({ entity }) => gazetteer.lists.entities[entity]?.polity)) return false;
  return PLAYS.test(text.slice(hit.end, hit.end + 2 * REACH));
}

/** «Динамо» Москва: the city of a team, set behind its name. */
function isTeamsCity({ reading: { text }, hit, rules, kinds }: NameCase): boolean {
  return (
    rules.tag === 'ru' &&
    kinds.has('place') &&
    text.charAt(hit.start - 2) === '»' &&
    text.charAt(hit.start - 1) === ' ' &&
    hit.candidates.every(({ generated }) => !generated)
  );
}

const FOLLOWING = /^[ \u00a0](\p{Ll}+)/u;
/** "the Moscow and Pyongyang governments": both belong to what follows. */
const JOINING = new Set(['and', 'or', 'to', 'as', 'of']);

/** Whoever is on board of a thing, it is none on land. */
const ABOARD = /\b(?:aboard|on board|crew of|sinking of|wreck of) the $/;
/** What ships do. */
const SAILING = new Set([
  'sank',
  'sailed',
  'docked',
  'berthed',
  'anchored',
  'capsized',
  'steamed',
  'listed',
  'rolled',
]);

/** "the" before a bare name that nothing follows which it could belong to. */
function isVessel(
  { reading: { text }, hit, surface, single, rules, kinds }: NameCase,
  next: string,
): boolean {
  if (!single || rules.tag !== 'en' || !kinds.has('place') || isUpper(surface)) return false;
  if (hit.candidates.length > 1 || hit.candidates.some(({ weak, short }) => weak || short)) return false;
  if (!text.startsWith('he ', hit.start - 3)) return false;
  const front = text.slice(Math.max(0, hit.start - REACH), hit.start);
  if (!ARTICLE.test(front)) return false;
  if (ABOARD.test(front)) return true;
  if (next === '' || /[,.;:!?)]/.test(next)) return true;
  const word = FOLLOWING.exec(text.slice(hit.end, hit.end + REACH))?.[1];
  return word !== undefined && ((isCommon(word) && !JOINING.has(word)) || SAILING.has(word));
}

/** The other name that such a sign tells of. */
export function bySign(asked: NameCase): OtherName | undefined {
  return afterwards(asked) ?? (asked.single ? before(asked) : undefined);
}

function afterwards(asked: NameCase): OtherName | undefined {
  const {
    reading: { text },
    hit,
    surface,
    single,
    rules,
    kinds,
  } = asked;
  const next = text.charAt(hit.end);
  if (isVessel(asked, next)) return { why: 'vessel', introduces: true };
  if (next === ' ' && isTeam(asked)) return { why: 'team', introduces: false };
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
  if (next === ' ' && FIRM.test(rest)) return { why: 'firm', introduces: false };
  if (next === ' ' && kinds.has('place') && !isUpper(surface)) {
    const [, first = '', second = ''] = WARE.exec(rest) ?? [];
    if (rules.neighbours.wares.has(first) || rules.neighbours.wares.has(second))
      return { why: 'ware', introduces: false };
  }
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
  if (isTeamsCity(asked)) return { why: 'team', introduces: false };
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
