// Whether what stands around a hit makes it part of another name, or somebody else's: "Khasan Baiev", "Moscow Times".

import type { HitCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import { foldName } from '../../text/fold.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import { cutsWord } from '../../text/segments.ts';
import type { PageWords } from '../document/document-words.ts';
import { byFollower, byWordBefore } from './adjacent-names.ts';
import { isCommon, wordBefore } from './adjacent-words.ts';
import type { Reading } from './matched-block.ts';
import type { NameCase, OtherName } from './name-context.ts';
import { byQuotation } from './quotations.ts';
import { bySign } from './rejection-patterns.ts';

/** Written on to an abbreviation with a full stop: the bank ДОМ.РФ, the U.S. in U.S.S.R. */
const IN_A_NAME = /\p{Lu}{2}\.$/u;
const GOES_ON = /^\p{Lu}\.\p{Lu}/u;
const DOT = /[·・‧•]/;
const WORDS_BACK = 60;
/** One word, soft hyphens allowed. */
const SINGLE_WORD = /^\p{L}[\p{L}'’\u00ad]*$/u;
/** A name so short may be cut out of two words; people's of three characters are no words themselves. */
const CUT_OUT = /^\p{Script=Han}{2,3}$/u;

const kindsMet = new WeakMap<readonly HitCandidate[], NameCase['kinds']>();

/** The kinds of the candidates, which many hits share. */
function kindsOf({ lists }: Gazetteer, candidates: readonly HitCandidate[]): NameCase['kinds'] {
  const known = kindsMet.get(candidates);
  if (known) return known;
  const kinds = new Set(candidates.map(({ entity }) => lists.entities[entity]?.kind));
  kindsMet.set(candidates, kinds);
  return kinds;
}

/** The other name that a hit is part of, if there is reason to think so. */
export function otherName(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  words: PageWords,
): OtherName | undefined {
  const { text } = reading;
  const surface = text.slice(hit.start, hit.end);
  const single = SINGLE_WORD.test(surface);
  const kinds = kindsOf(gazetteer, hit.candidates);
  const rules = rulesOf(surface, reading.latin);
  const cased = rules.adjacentWords.capitals !== 'none';
  const leader = cased ? wordBefore(text, hit) : undefined;
  const asked: NameCase = { gazetteer, reading, hit, surface, single, cased, rules, kinds, leader, words };
  if (text.charAt(hit.start - 1) === '.' && IN_A_NAME.test(text.slice(Math.max(0, hit.start - 3), hit.start)))
    return { why: 'dot', introduces: false };
  if (text.charAt(hit.end - 1) === '.' && GOES_ON.test(text.slice(hit.end, hit.end + 3)))
    return { why: 'dot', introduces: false };
  if (inOtherContext(asked)) return { why: 'context', introduces: false };
  if (!kinds.has('person') && !kinds.has('place') && !kinds.has('organisation')) return undefined;
  if (!cased) return amongUncased(asked);
  if (!single && !kinds.has('person') && hit.candidates.every(({ short, weak }) => short || weak)) {
    const owner = byOwner(asked);
    if (owner) return owner;
  }
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

/** Han, kana and Hangul: the language's signs, listed words before it, a dot between the parts of a foreign name, a cut. */
function amongUncased(asked: NameCase): OtherName | undefined {
  const sign = bySign(asked);
  if (sign) return sign;
  const { reading, hit, surface, rules } = asked;
  const { text } = reading;
  const { uncased, eponymNouns, givenNames } = rules.adjacentWords;
  if (uncased) {
    const front = text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start);
    const titled = uncased.titled.exec(front)?.[1];
    if (titled !== undefined && eponymNouns.has(titled)) return { why: 'title', introduces: false };
    const word = uncased.word.exec(front)?.[1];
    if (word === undefined || reading.endsName(hit.start - 1)) return undefined;
    if (givenNames.has(word)) return { why: 'leader', introduces: true };
    return eponymNouns.has(word) ? { why: 'bearer', introduces: true } : undefined;
  }
  const dotted =
    (DOT.test(text.charAt(hit.start - 1)) &&
      !reading.endsName(hit.start - 1) &&
      isHan(text.charAt(hit.start - 2))) ||
    (DOT.test(text.charAt(hit.end)) && !reading.beginsName(hit.end + 1) && isHan(text.charAt(hit.end + 1)));
  if (dotted) return { why: 'dot', introduces: true };
  const cut = CUT_OUT.test(surface) && !(surface.length === 3 && asked.kinds.has('person'));
  return cut && cutsWord(text, hit) ? { why: 'word', introduces: false } : undefined;
}

const isHan = (char: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(char);

/** Whose organ it is tells which one: the Russian Security Council, Совет Безопасности РФ; a related entity's is its own. */
function byOwner(asked: NameCase): OtherName | undefined {
  const { reading, hit } = asked;
  const { text } = reading;
  const front = text.slice(Math.max(0, hit.start - WORDS_BACK), hit.start);
  const [, owner, possessive] = OWNER.exec(front) ?? [];
  const ownerEnd = hit.start - 1 - (possessive?.length ?? 0);
  const before = owner !== undefined && !isCommon(owner) ? reading.hitUpTo(ownerEnd) : undefined;
  const others =
    owner !== undefined && !isCommon(owner) && (possessive !== undefined || before === undefined);
  const link = OWNED.exec(text.slice(hit.end, hit.end + WORDS_BACK))?.[0];
  const after = link === undefined ? undefined : reading.hitFrom(hit.end + link.length - 1);
  const owned = (others && !isRelated(asked, before)) || (link !== undefined && !isRelated(asked, after));
  return owned ? { why: 'owner', introduces: true } : undefined;
}

const OWNER = /(\p{Lu}\p{L}+)(['’]s)? $/u;
const OWNED = /^ (?:of (?:the )?)?\p{Lu}/u;

/** Whether another hit may name something that a candidate is related to. */
function isRelated({ gazetteer, hit }: NameCase, other: Hit | undefined): boolean {
  const owners = new Set(other?.candidates.map(({ entity }) => entity));
  return hit.candidates.some(({ entity }) =>
    gazetteer.lists.entities[entity]?.related.some((one) => owners.has(one)),
  );
}
