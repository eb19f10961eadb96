// Whether what stands around a hit makes it part of another name, or somebody else's: "Khasan Baiev", "Moscow Times".
import { foldName } from '../text/fold.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { cutsWord } from '../text/segments.ts';
import type { Gazetteer } from './load.ts';
import type { Hit } from './match.ts';
import type { NameCase, OtherName } from './name-case.ts';
import { isCommon, wordBefore } from './neighbours.ts';
import type { PageWords } from './page-words.ts';
import { byQuotation } from './quotations.ts';
import { bySign } from './signs.ts';
import { byFollower, byWordBefore } from './strangers.ts';
import type { Reading } from './surroundings.ts';

/** Written on to an abbreviation with a full stop: the bank ДОМ.РФ. */
const IN_A_NAME = /\p{Lu}{2}\.$/u;
const DOT = /[·・‧•]/;
const WORDS_BACK = 60;
/** One word, soft hyphens allowed. */
const SINGLE_WORD = /^\p{L}[\p{L}'’\u00ad]*$/u;
const KOREAN_WORD = /([가-힣]+) ['"‘“「『]?$/;
/** What is called after a city, written apart: 모스크바 발레단. Of states this says where it is from. */
const NAMESAKE =
  /^ (?:대학교|국립대|발레단|교향악단|필하모닉|국제영화제|영화제|뮬|증후군|갬빗|타임스|포스트|호텔|극장|제과|예식장|빌딩|아파트)/;
/** 스톡홀름 변화로 불리는: the longer name that something is called by. */
const CALLED_SO = /^ [가-힣]{1,6}?(?:으로|로) 불(?:리|린|렸)/;
/** 영화 ‘…, 게임에서는 ‘…: a noun, with or without particles, before a quotation that the name stands in. */
const KOREAN_TITLE = /([가-힣]+?)(?:에서는|에서|에는|은|는|이|가|인)? ?['‘“「『《〈][^'‘’“”」』》〉]{0,24}$/;

/** The other name that a hit is part of, if there is reason to think so. */
export function otherName(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  words: PageWords,
): OtherName | undefined {
  const surface = reading.text.slice(hit.start, hit.end);
  const single = SINGLE_WORD.test(surface);
  const kinds = new Set(hit.candidates.map(({ entity }) => gazetteer.lists.entities[entity]?.kind));
  const rules = rulesOf(surface, reading.latin);
  const cased = rules.neighbours.capitals !== 'none';
  const leader = cased && single ? wordBefore(reading.text, hit) : undefined;
  const asked: NameCase = { gazetteer, reading, hit, surface, single, rules, kinds, leader, words };
  const { text } = reading;
  if (text.charAt(hit.start - 1) === '.' && IN_A_NAME.test(text.slice(Math.max(0, hit.start - 3), hit.start)))
    return { why: 'dot', introduces: false };
  if (inOtherContext(asked)) return { why: 'context', introduces: false };
  if (!kinds.has('person') && !kinds.has('place') && !kinds.has('organisation')) return undefined;
  if (!cased) return amongUncased(asked);
  if (kinds.has('organisation') && hit.candidates.every(({ short }) => short)) return byOwner(asked);
  return (
    bySign(asked) ?? byQuotation(asked) ?? (single ? byWordBefore(asked) : undefined) ?? byFollower(asked)
  );
}

/** The corpus lists what stands before the name where it is something else. */
function inOtherContext({ gazetteer, hit, reading }: NameCase): boolean {
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
  gazetteer,
}: NameCase): OtherName | undefined {
  if (rules.tag === 'ko') {
    const word = KOREAN_WORD.exec(text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start))?.[1];
    const polity = hit.candidates.some(({ entity }) => gazetteer.lists.entities[entity]?.polity);
    if (kinds.has('place') && !polity && NAMESAKE.test(text.slice(hit.end, hit.end + WORDS_BACK)))
      return { why: 'follower', introduces: false };
    if (kinds.has('place') && CALLED_SO.test(text.slice(hit.end, hit.end + WORDS_BACK)))
      return { why: 'tail', introduces: false };
    const titled = KOREAN_TITLE.exec(text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start))?.[1];
    if (titled !== undefined && rules.neighbours.bearers.has(titled))
      return { why: 'title', introduces: false };
    if (word === undefined || endsName(hit.start - 1)) return undefined;
    if (rules.neighbours.givenNames.has(word)) return { why: 'leader', introduces: true };
    if (rules.neighbours.bearers.has(word)) return { why: 'bearer', introduces: true };
    return undefined;
  }
  const dotted =
    (DOT.test(text.charAt(hit.start - 1)) && !endsName(hit.start - 1) && isHan(text.charAt(hit.start - 2))) ||
    (DOT.test(text.charAt(hit.end)) && !beginsName(hit.end + 1) && isHan(text.charAt(hit.end + 1)));
  if (dotted) return { why: 'dot', introduces: true };
  if (inTitle(text, hit)) return { why: 'context', introduces: false };
  if (kinds.has('place') && INSTITUTION.test(text.slice(hit.end, hit.end + 3)))
    return { why: 'follower', introduces: false };
  if (/^\p{Script=Han}{2}$/u.test(surface) && cutsWord(text, hit)) return { why: 'word', introduces: false };
  return kinds.has('place') &&
    /^(?:人(?![民员員士大权權道口质質工力数數均选選物才形事类類为為体體生群气氣文])|[族裔]|语|語)/.test(
      text.slice(hit.end, hit.end + 2),
    )
    ? { why: 'follower', introduces: false }
    : undefined;
}

/** Schools, papers and hotels called after a place: 莫斯科大学. */
const INSTITUTION = /^(?:大学|大學|日报|日報|时报|時報|晚报|之音|饭店|飯店|酒店|新聞|ホテル)/;
/** A title of a book or film is no longer than this. */
const TITLE_LIMIT = 30;

/** Whether the name is a part of a title, 《海参崴往事》; alone between the marks it is a name. */
function inTitle(text: string, { start, end }: Hit): boolean {
  const front = text.slice(Math.max(0, start - TITLE_LIMIT), start);
  const opened = front.lastIndexOf('《');
  if (opened === -1 || front.lastIndexOf('》') > opened) return false;
  const closed = text.slice(end, end + TITLE_LIMIT).indexOf('》');
  return closed > 0 || (closed === 0 && opened < front.length - 1);
}

const isHan = (char: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(char);

/** Whose organ it is tells which one: the Russian Security Council, Совет Безопасности РФ. */
function byOwner({ reading: { text }, hit }: NameCase): OtherName | undefined {
  const owner = /(\p{Lu}[\p{L}’']+) $/u.exec(text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start))?.[1];
  const owned = /^ (?:of (?:the )?)?\p{Lu}/u.test(text.slice(hit.end, hit.end + WORDS_BACK));
  return owned || (owner !== undefined && !isCommon(owner)) ? { why: 'owner', introduces: true } : undefined;
}
