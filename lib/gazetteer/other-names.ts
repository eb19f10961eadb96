// Whether what stands around a hit makes it part of another name, or somebody else's: "Khasan Baiev", "Moscow Times".
import { foldName } from '../text/fold.ts';
import type { LanguageRules } from '../text/languages/contract.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { cutsWord } from '../text/segments.ts';
import { initialsBefore } from './initials.ts';
import type { Gazetteer } from './load.ts';
import type { Hit } from './match.ts';
import { isCapitalised, isCommon, isHeadline, isPossessive, wordAfter, wordBefore } from './neighbours.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './surroundings.ts';

/** Why a hit is (part of) another name, and whether the bare name later on the page will mean that one. */
export interface OtherName {
  why:
    | 'follower'
    | 'leader'
    | 'address'
    | 'initials'
    | 'head'
    | 'bearer'
    | 'unit'
    | 'owner'
    | 'region'
    | 'dot'
    | 'word'
    | 'age'
    | 'context';
  /** The page has introduced another bearer of the name: Hector Rason, then Rason. */
  introduces: boolean;
}

/** Korean administrative units, written on to a name with a hyphen: Nampo-dong is another place than Nampo. */
const UNIT = /^-(?:dong|gu|guyok|ri|gun|do|si|eup|up|myeon|myon|ro|gil|san)\b/;
/** Written on to an abbreviation with a full stop: the bank ДОМ.РФ. */
const IN_A_NAME = /\p{Lu}{2}\.$/u;
const AGE = /^, (?:aged )?\d{1,2},/;
const REGION = /^,? ?[(]?(\p{Lu}\p{L}+)/u;
const HEAD = /(\p{L}+) (?:of|de|di|von|bei|под|при) (?:the )?$/u;
const DOT = /[·・‧•]/;
const WORDS_BACK = 60;
/** One word, soft hyphens allowed. */
const SINGLE_WORD = /^\p{L}[\p{L}'’\u00ad]*$/u;
const MIXED_CASE = /\p{Lu}.*\p{Ll}/su;
/** "a boy called Rajin": only with a person before the verb, for places are called and named as well. */
const CALLED = /\b(?:boy|girl|man|woman|son|daughter|child|baby|cat|dog|friend) (?:called|named)$/i;
/** Beginnings of English sentences that are hardly ever names: adverbs and participles. */
const ADVERBIAL = /(?:ly|ing|ed|wise|while|ever)$/;
const KOREAN_WORD = /([가-힣]+) ['"‘“「『]?$/;

/** What a question about a hit needs to know. */
interface Case {
  gazetteer: Gazetteer;
  reading: Reading;
  hit: Hit;
  surface: string;
  rules: LanguageRules;
  kinds: ReadonlySet<string | undefined>;
  words: PageWords;
}

/** The other name that a hit is part of, if there is reason to think so. */
export function otherName(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  words: PageWords,
): OtherName | undefined {
  const surface = reading.text.slice(hit.start, hit.end);
  const kinds = new Set(hit.candidates.map(({ entity }) => gazetteer.lists.entities[entity]?.kind));
  const rules = rulesOf(surface, reading.latin);
  const asked: Case = { gazetteer, reading, hit, surface, rules, kinds, words };
  if (IN_A_NAME.test(reading.text.slice(Math.max(0, hit.start - 3), hit.start)))
    return { why: 'dot', introduces: false };
  if (inOtherContext(asked)) return { why: 'context', introduces: false };
  if (!['person', 'place', 'organisation'].some((kind) => kinds.has(kind as never))) return undefined;
  if (rules.neighbours.capitals === 'none') return amongUncased(asked);
  if (kinds.has('organisation') && hit.candidates.every(({ short }) => short)) return byOwner(asked);
  return bySign(asked) ?? (SINGLE_WORD.test(surface) ? byWordBefore(asked) : undefined) ?? byFollower(asked);
}

/** The corpus lists what stands before the name where it is something else. */
function inOtherContext({ gazetteer, hit, reading }: Case): boolean {
  return hit.candidates.some(({ entity }) =>
    gazetteer.lists.entities[entity]?.never.some((never) =>
      foldName(reading.text.slice(Math.max(0, hit.start - never.length), hit.end)).endsWith(never),
    ),
  );
}

/** Han, kana and Hangul: a dot between the parts of a foreign name, or a listed first name before it. */
function amongUncased({
  reading: { text, endsName, beginsName },
  hit,
  surface,
  rules,
  kinds,
}: Case): OtherName | undefined {
  if (rules.tag === 'ko') {
    const word = KOREAN_WORD.exec(text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start))?.[1];
    if (word === undefined || endsName(hit.start - 1)) return undefined;
    if (rules.neighbours.givenNames.has(word)) return { why: 'leader', introduces: true };
    if (rules.neighbours.bearers.has(word)) return { why: 'bearer', introduces: true };
    return undefined;
  }
  const dotted =
    (DOT.test(text.charAt(hit.start - 1)) && !endsName(hit.start - 1) && isHan(text.charAt(hit.start - 2))) ||
    (DOT.test(text.charAt(hit.end)) && !beginsName(hit.end + 1) && isHan(text.charAt(hit.end + 1)));
  if (dotted) return { why: 'dot', introduces: true };
  if (/^\p{Script=Han}{2}$/u.test(surface) && cutsWord(text, hit)) return { why: 'word', introduces: false };
  return kinds.has('place') &&
    /^(?:人(?![民员員士大权權道口质質工力数數均选選物才形事类類为為体體生群气氣文])|[族裔]|语|語)/.test(
      text.slice(hit.end, hit.end + 2),
    )
    ? { why: 'follower', introduces: false }
    : undefined;
}

const isHan = (char: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(char);

/** Whose organ it is tells which one: the Russian Security Council, Совет Безопасности РФ. */
function byOwner({ reading: { text }, hit }: Case): OtherName | undefined {
  const owner = /(\p{Lu}[\p{L}’']+) $/u.exec(text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start))?.[1];
  const owned = /^ (?:of (?:the )?)?\p{Lu}/u.test(text.slice(hit.end, hit.end + WORDS_BACK));
  return owned || (owner !== undefined && !isCommon(owner)) ? { why: 'owner', introduces: true } : undefined;
}

/** Signs that need no capitals: units, ages, regions, heads ("Battle of"), words for ships and hotels. */
function bySign({ reading, hit, surface, rules, kinds }: Case): OtherName | undefined {
  const { text } = reading;
  const { neighbours } = rules;
  const rest = text.slice(hit.end, hit.end + WORDS_BACK);
  if (kinds.has('place') && UNIT.test(rest)) return { why: 'unit', introduces: false };
  const person = kinds.has('person');
  if (!SINGLE_WORD.test(surface)) return undefined;
  if (!person && AGE.test(rest)) return { why: 'age', introduces: true };
  const region = /^(?:,|\s\()/.test(rest) ? REGION.exec(rest.replace(/^\s/, ''))?.[1] : undefined;
  if (kinds.has('place') && region !== undefined && neighbours.regions.has(foldName(region)))
    return { why: 'region', introduces: true };
  const front = text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start);
  const head = HEAD.exec(front)?.[1];
  if (
    head !== undefined &&
    neighbours.heads.has(foldName(head)) &&
    (isCapitalised(head) || rules.tag === 'ru')
  )
    return { why: 'head', introduces: false };
  const noun = /(\p{L}[\p{L}-]*)[\s\u00a0]["“«„]?$/u.exec(front)?.[1];
  if (noun !== undefined && neighbours.bearers.has(foldName(noun).replaceAll(' ', '-')) && !isUpper(surface))
    return { why: 'bearer', introduces: true };
  if (!person && CALLED.test(front.trimEnd())) return { why: 'address', introduces: true };
  return undefined;
}

const isUpper = (surface: string): boolean => !/\p{Ll}/u.test(surface);

/** The word before the name: initials, forms of address, first names, capitalised strangers. */
function byWordBefore(asked: Case): OtherName | undefined {
  const { reading, hit, surface, rules, kinds, gazetteer, words } = asked;
  const { neighbours } = rules;
  const person = kinds.has('person');
  const initials = initialsBefore(reading.text, hit);
  if (initials !== undefined && MIXED_CASE.test(surface)) {
    const fits = hit.candidates.some(({ entity }) =>
      gazetteer.lists.entities[entity]?.initials.includes(initials.first),
    );
    return fits ? undefined : { why: 'initials', introduces: true };
  }
  const leader = wordBefore(reading.text, hit) ?? dotted(reading.text, hit, neighbours.addresses);
  if (leader === undefined || isPossessive(leader.word)) return undefined;
  const word = foldName(leader.word);
  if (!person && kinds.has('place') && neighbours.addresses.has(word) && MIXED_CASE.test(surface))
    return { why: 'address', introduces: true };
  if (!isCapitalised(leader.word) || !MIXED_CASE.test(surface)) return undefined;
  if (neighbours.bystanders.has(word) || neighbours.addresses.has(word) || reading.endsName(hit.start - 1))
    return undefined;
  const given = neighbours.givenNames.has(word);
  if (given && !isHeadlined(asked, leader.word)) return { why: 'leader', introduces: true };
  if (neighbours.capitals === 'nouns' || (!person && !kinds.has('place'))) return undefined;
  // Russian nouns take a name in the genitive: Пошлины Трампа. Only a weak surname needs more than that to be safe.
  if (
    rules.tag === 'ru' &&
    hit.candidates.every(({ generated, weak, short }) => generated && !weak && !short)
  )
    return undefined;
  // In Russian a place in the genitive does not join what stands before it: глава Совбеза России.
  if (!person && hit.candidates.every(({ generated }) => generated)) return undefined;
  if (leader.begins && !(words.isName(leader.word) && !words.isCommon(leader.word))) {
    const plain =
      !person ||
      rules.tag !== 'en' ||
      isCommon(leader.word) ||
      ADVERBIAL.test(word) ||
      words.isCommon(leader.word);
    if (plain) return undefined;
  }
  return isHeadlined(asked, leader.word) ? undefined : { why: 'leader', introduces: person };
}

/** "Mr. Rason", "Prof. Rason": a form of address with its full stop. */
function dotted(text: string, { start }: { start: number }, addresses: ReadonlySet<string>) {
  const word = /(\p{Lu}\p{L}{1,3})\.[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return word !== undefined && addresses.has(foldName(word)) ? { word, begins: false } : undefined;
}

/** A capitalised word after the name that is neither an office nor an organ, nor a name itself. */
function byFollower(asked: Case): OtherName | undefined {
  const { reading, hit, surface, rules, kinds, gazetteer } = asked;
  const { neighbours } = rules;
  if (neighbours.capitals !== 'names') return undefined;
  const single = SINGLE_WORD.test(surface);
  const onlyOrganisation = !kinds.has('person') && !kinds.has('place');
  if (onlyOrganisation && !single) return undefined;
  // An inflected Russian name does not join the nominative after it: президент России Дмитрий ….
  if (hit.candidates.every(({ generated, short }) => generated && !short) && rules.tag === 'ru')
    return undefined;
  const abbreviation = isUpper(surface) || surface.includes('.');
  const polity = hit.candidates.some(({ entity }) => {
    const facts = gazetteer.lists.entities[entity];
    return facts?.kind === 'place' || facts?.polity === true;
  });
  if (abbreviation && polity) return undefined;
  const word = wordAfter(reading.text, hit);
  if (word === undefined || !isCapitalised(word) || isPossessive(word) || reading.beginsName(hit.end + 1))
    return undefined;
  const folded = foldName(word);
  if (neighbours.bystanders.has(folded) || isCommon(word)) return undefined;
  if (!kinds.has('person') && neighbours.organs.has(folded)) return undefined;
  if (isHeadlined(asked, word) || (abbreviation && onlyOrganisation && !MIXED_CASE.test(word)))
    return undefined;
  const shortened = hit.candidates.some(({ short }) => short);
  return { why: 'follower', introduces: shortened || (kinds.has('person') && single) };
}

function isHeadlined({ reading, hit, surface }: Case, word: string): boolean {
  const { start, end } = reading.sentence(hit);
  return isHeadline(reading.text.slice(start, end), [surface, word]);
}
