// Decides whether the words around a match make it part of a longer name, or somebody else's: "Khasan Baiev", "Moscow
// Times".

import type { MatchCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import { foldName } from '../../text/fold.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import { cutsWord } from '../../text/segments.ts';
import type { DocumentWords } from '../document/document-words.ts';
import { byWordAfter, byWordBefore } from './adjacent-names.ts';
import { isCommon, wordBefore } from './adjacent-words.ts';
import type { MatchedBlock } from './matched-block.ts';
import type { NameContext, Rejection } from './name-context.ts';
import { byQuotation } from './quotations.ts';
import { byPattern } from './rejection-patterns.ts';

/** What may be attached to an abbreviation with a full stop: the bank ДОМ.РФ, the U.S. in U.S.S.R. */
const IN_A_NAME = /\p{Lu}{2}\.$/u;
const GOES_ON = /^\p{Lu}\.\p{Lu}/u;
const DOT = /[·・‧•]/;
const WORDS_BACK = 60;
/** One word, soft hyphens allowed. */
const SINGLE_WORD = /^\p{L}[\p{L}'’\u00ad]*$/u;
/** A name this short may be cut out of two words; names of people with three characters are not words themselves. */
const CUT_OUT = /^\p{Script=Han}{2,3}$/u;

const typesMet = new WeakMap<readonly MatchCandidate[], NameContext['types']>();

/** The types of the candidates; cached, since many matches have the same ones. */
function typesOf({ metadata }: Gazetteer, candidates: readonly MatchCandidate[]): NameContext['types'] {
  const known = typesMet.get(candidates);
  if (known) return known;
  const types = new Set(candidates.map(({ entity }) => metadata.entities[entity]?.type));
  typesMet.set(candidates, types);
  return types;
}

/** Why a match is part of another name; undefined if there is no reason to think so. */
export function rejectionOf(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  words: DocumentWords,
): Rejection | undefined {
  const { text } = matched;
  const surface = text.slice(match.start, match.end);
  const single = SINGLE_WORD.test(surface);
  const types = typesOf(gazetteer, match.candidates);
  const rules = rulesOf(surface, matched.latin);
  const cased = rules.adjacentWords.capitals !== 'none';
  const precedingWord = cased ? wordBefore(text, match) : undefined;
  const context: NameContext = {
    gazetteer,
    matched,
    match,
    surface,
    single,
    cased,
    rules,
    types,
    precedingWord,
    words,
  };
  if (
    text.charAt(match.start - 1) === '.' &&
    IN_A_NAME.test(text.slice(Math.max(0, match.start - 3), match.start))
  )
    return { why: 'dot', introducesNamesake: false };
  if (text.charAt(match.end - 1) === '.' && GOES_ON.test(text.slice(match.end, match.end + 3)))
    return { why: 'dot', introducesNamesake: false };
  if (inOtherContext(context)) return { why: 'context', introducesNamesake: false };
  if (!types.has('person') && !types.has('place') && !types.has('organisation')) return undefined;
  if (!cased) return amongUncased(context);
  if (
    !single &&
    !types.has('person') &&
    match.candidates.every(({ partial, lowPrior }) => partial || lowPrior)
  ) {
    const owner = byOwner(context);
    if (owner) return owner;
  }
  if (types.has('organisation') && match.candidates.every(({ partial }) => partial)) return byOwner(context);
  return (
    byPattern(context) ??
    byQuotation(context) ??
    (single ? byWordBefore(context) : undefined) ??
    byWordAfter(context)
  );
}

/** The corpus lists words before the name that make it something else. */
function inOtherContext({ gazetteer, match, matched }: NameContext): boolean {
  return match.candidates.some(({ entity }) =>
    gazetteer.metadata.entities[entity]?.blockedForms.some((never) =>
      foldName(matched.text.slice(Math.max(0, match.start - never.length), match.end)).endsWith(never),
    ),
  );
}

/**
 * For Han, kana and Hangul: the language's patterns, listed words before it, a dot inside a foreign name, a cut word.
 */
function amongUncased(context: NameContext): Rejection | undefined {
  const rejection = byPattern(context);
  if (rejection) return rejection;
  const { matched, match, surface, rules } = context;
  const { text } = matched;
  const { uncased, eponymNouns, givenNames } = rules.adjacentWords;
  if (uncased) {
    const front = text.slice(Math.max(0, match.start - WORDS_BACK), match.start);
    const titled = uncased.titled.exec(front)?.[1];
    if (titled !== undefined && eponymNouns.has(titled)) return { why: 'title', introducesNamesake: false };
    const word = uncased.word.exec(front)?.[1];
    if (word === undefined || matched.endsName(match.start - 1)) return undefined;
    if (givenNames.has(word)) return { why: 'wordBefore', introducesNamesake: true };
    return eponymNouns.has(word) ? { why: 'eponymNoun', introducesNamesake: true } : undefined;
  }
  const dotted =
    (DOT.test(text.charAt(match.start - 1)) &&
      !matched.endsName(match.start - 1) &&
      isHan(text.charAt(match.start - 2))) ||
    (DOT.test(text.charAt(match.end)) &&
      !matched.beginsName(match.end + 1) &&
      isHan(text.charAt(match.end + 1)));
  if (dotted) return { why: 'dot', introducesNamesake: true };
  const cut = CUT_OUT.test(surface) && !(surface.length === 3 && context.types.has('person'));
  return cut && cutsWord(text, match) ? { why: 'insideWord', introducesNamesake: false } : undefined;
}

const isHan = (char: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(char);

/**
 * The owner beside a name decides which body it is: the Russian Security Council, Совет Безопасности РФ. A related
 * entity is the candidate's own.
 */
function byOwner(context: NameContext): Rejection | undefined {
  const { matched, match } = context;
  const { text } = matched;
  const front = text.slice(Math.max(0, match.start - WORDS_BACK), match.start);
  const [, owner, possessive] = OWNER.exec(front) ?? [];
  const ownerEnd = match.start - 1 - (possessive?.length ?? 0);
  const before = owner !== undefined && !isCommon(owner) ? matched.matchUpTo(ownerEnd) : undefined;
  const others =
    owner !== undefined && !isCommon(owner) && (possessive !== undefined || before === undefined);
  const link = OWNED.exec(text.slice(match.end, match.end + WORDS_BACK))?.[0];
  const after = link === undefined ? undefined : matched.matchFrom(match.end + link.length - 1);
  const owned = (others && !isRelated(context, before)) || (link !== undefined && !isRelated(context, after));
  return owned ? { why: 'owner', introducesNamesake: true } : undefined;
}

const OWNER = /(\p{Lu}\p{L}+)(['’]s)? $/u;
const OWNED = /^ (?:of (?:the )?)?\p{Lu}/u;

/** Whether another match may refer to something that a candidate is related to. */
function isRelated({ gazetteer, match }: NameContext, other: Match | undefined): boolean {
  const owners = new Set(other?.candidates.map(({ entity }) => entity));
  return match.candidates.some(({ entity }) =>
    gazetteer.metadata.entities[entity]?.related.some((one) => owners.has(one)),
  );
}
