// What is called after a place: ships, teams, firms and wares. Every place on a page is asked, so cheap questions come first.
import { isUpper, type NameCase, type OtherName } from './name-case.ts';
import { isCommon } from './neighbours.ts';

/** How far around a name is looked. */
const REACH = 60;
const FIRM =
  /^ (?:& (?!\p{Lu}{2,}\b)\p{Lu}|and (?:Sons|Bros|Brothers|Partners|Co)\b|и (?:К[°º]|Ко?(?!\p{L})|сыновья|партнёры))/u;
/** English puts "the" before ships, teams and hotels, not before towns: the Stockholm was late. */
const ARTICLE = /(?:^|[^\p{L}])[Tt]he $/u;
/** The noun after a name, with or without an adjective between. */
const WARE = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u;
/** A city that beats another by so many points is its team; states play under their own names. */
const PLAYS =
  /^ (?:(?:beat|lost|won|drew|scored|defeated|edged|trailed|led)\b|(?:обыгра|проигра|победи|уступи|одоле|разгроми)\p{L}*)[^.!?]{0,80}?\b\d{1,3}[-–:]\d{1,3}(?!\d)/u;

function isTeam({ hit, gazetteer }: NameCase, rest: string): boolean {
  return PLAYS.test(rest) && !hit.candidates.some(({ entity }) => gazetteer.lists.entities[entity]?.polity);
}

/** «Динамо» Москва: the city of a team, set behind its name. */
function isTeamsCity({ reading: { text }, hit, rules }: NameCase): boolean {
  return (
    text.charAt(hit.start - 2) === '»' &&
    text.charAt(hit.start - 1) === ' ' &&
    rules.tag === 'ru' &&
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
function isVessel({ reading: { text }, hit, rules }: NameCase): boolean {
  if (rules.tag !== 'en' || !text.startsWith('he ', hit.start - 3)) return false;
  if (hit.candidates.length > 1 || hit.candidates.some(({ weak, short }) => weak || short)) return false;
  const front = text.slice(Math.max(0, hit.start - REACH), hit.start);
  if (!ARTICLE.test(front)) return false;
  if (ABOARD.test(front)) return true;
  const next = text.charAt(hit.end);
  if (next === '' || /[,.;:!?)]/.test(next)) return true;
  const word = FOLLOWING.exec(text.slice(hit.end, hit.end + REACH))?.[1];
  return word !== undefined && ((isCommon(word) && !JOINING.has(word)) || SAILING.has(word));
}

/** What a place's name stands for instead, told by what is right before or after it. */
export function byNamesake(asked: NameCase): OtherName | undefined {
  const {
    reading: { text },
    hit,
    surface,
    single,
    rules,
    kinds,
  } = asked;
  if (!single || !kinds.has('place') || isUpper(surface)) return undefined;
  if (isVessel(asked)) return { why: 'vessel', introduces: true };
  if (isTeamsCity(asked)) return { why: 'team', introduces: false };
  if (text.charAt(hit.end) !== ' ' || /[\p{Lu}\d(]/u.test(text.charAt(hit.end + 1))) return undefined;
  const rest = text.slice(hit.end, hit.end + 2 * REACH);
  if (FIRM.test(rest)) return { why: 'firm', introduces: false };
  if (isTeam(asked, rest)) return { why: 'team', introduces: false };
  const { wares } = rules.neighbours;
  if (wares.size === 0) return undefined;
  const [, first = '', second = ''] = WARE.exec(rest) ?? [];
  return wares.has(first) || wares.has(second) ? { why: 'ware', introduces: false } : undefined;
}
