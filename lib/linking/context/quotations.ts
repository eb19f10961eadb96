// Recognises names in quotation marks: ships, teams and hotels named after places, and titles of films, songs and
// papers.
import type { Span } from '../../model/primitives/forms.ts';
import { foldName } from '../../text/fold.ts';
import { isCapitalised, isCommon } from './adjacent-words.ts';
import { isUpper, type NameContext, type Rejection } from './name-context.ts';

/** The longest title in UTF-16 code units; anything longer is speech. */
const TITLE_LIMIT = 40;
/** The most words in a title. */
const TITLE_WORDS = 6;
/** Code units of « “ „ and of » ”: every match is tested, and comparing numbers is fastest. */
const OPENING: readonly number[] = [0xab, 0x201c, 0x201e];
const CLOSED: readonly number[] = [0xbb, 0x201d];
const CLOSING = /[»”“]/;
/** The word before a quotation. */
const NOUN = /(\p{L}[\p{L}-]*)[ \u00a0]$/u;
/** A word, a number or a dash before it; after a colon, a comma or nothing, the quotation is speech. */
const MID_SENTENCE = /[\p{L}\p{N}—–][ \u00a0]$/u;
/** «Москва — детям»: with a dash, a title may follow a comma as well. */
const DASHED = /[ \u00a0][—–][ \u00a0]/;
const AFTER_COMMA = /,[ \u00a0]$/;
/** Speech: «…», — said somebody. */
const SPOKEN = /^[»”“][,.]?[ \u00a0][—–-]/;
const ENDS_SPEECH = /[.!?…,]$/;
const WORD = /\p{L}[\p{L}'’-]*/gu;

/** A quotation around a name. */
interface Quotation {
  title: string;
  span: Span;
  /** The text before it, and the text from its closing mark on. */
  front: string;
  rest: string;
}

/** The rejection by quotation marks around a name: it is a title, or something named after a place. */
export function byQuotation(context: NameContext): Rejection | undefined {
  const { types, rules, match, surface, single } = context;
  if (!types.has('place') && !types.has('person')) return undefined;
  const quotation = quotationAround(context);
  if (quotation === undefined) return undefined;
  const { title, front } = quotation;
  const noun = NOUN.exec(front)?.[1];
  if (noun !== undefined && !isUpper(surface) && rules.adjacentWords.eponymNouns.has(foldName(noun)))
    return { why: 'title', introducesNamesake: false };
  if (!types.has('place')) return undefined;
  if (title === surface) {
    // Ports and cosmodromes are written in quotation marks themselves; their context words decide.
    const labelled = match.candidates.length > 1 && match.candidates.every(({ lowPrior }) => lowPrior);
    const { quotations } = rules.adjacentWords;
    const usedInLongerName =
      quotations?.impliesEponym === true && quotations.wordAsWord?.test(front) !== true;
    return usedInLongerName && single && !labelled && !isUpper(surface)
      ? { why: 'quoted', introducesNamesake: false }
      : undefined;
  }
  return isTitle(context, quotation) ? { why: 'title', introducesNamesake: false } : undefined;
}

/** Where the quotation that contains an offset was opened, or -1. */
function openedBefore(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0 && at >= offset - TITLE_LIMIT; at--) {
    const unit = text.charCodeAt(at);
    if (unit < 0xab) continue;
    if (OPENING.includes(unit)) return at;
    if (CLOSED.includes(unit)) return -1;
  }
  return -1;
}

function quotationAround({ matched: { text }, match }: NameContext): Quotation | undefined {
  const opened = openedBefore(text, match.start);
  if (opened === -1) return undefined;
  const closed = text.slice(match.end, match.end + TITLE_LIMIT).search(CLOSING);
  if (closed === -1) return undefined;
  const end = match.end + closed;
  return {
    title: text.slice(opened + 1, end),
    span: { start: opened + 1, end },
    front: text.slice(Math.max(0, opened - TITLE_LIMIT), opened),
    rest: text.slice(end, end + SPOKEN_REACH),
  };
}

const SPOKEN_REACH = 4;

/** Whether a short quotation inside a sentence begins with a capital and is not speech. */
function isTitle({ matched, rules, match, surface }: NameContext, quotation: Quotation): boolean {
  const { title, span, front, rest } = quotation;
  const { quotations, declines } = rules.adjacentWords;
  if (!quotations || quotations.speech.test(front)) return false;
  const mid = MID_SENTENCE.test(front) || (DASHED.test(title) && AFTER_COMMA.test(front));
  if (!mid || SPOKEN.test(rest) || ENDS_SPEECH.test(title)) return false;
  const all = [...title.matchAll(WORD)].map(([word]) => word);
  if (all.length > TITLE_WORDS || !/^[\p{Lu}\p{N}]/u.test(title)) return false;
  if (declines)
    // «Россию главным врагом» begins with an inflected name: a title begins with a nominative or with another word.
    return !(title.startsWith(surface) && match.candidates.every(({ generated }) => generated));
  const names = matched.matchesWithin(span).map(({ start, end }) => matched.text.slice(start, end));
  const others = all.filter((word) => !isCommon(word) && !names.some((name) => name.includes(word)));
  return quotations.titleCase && others.length > 0 && others.every(isCapitalised);
}
