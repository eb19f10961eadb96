// Finds initials before and after a surname, which belong to the name: A. Matsegora, А.И.Мацегора, Мацегора А. И.
import type { Span } from '../../model/primitives/forms.ts';
import { foldName } from '../../text/fold.ts';
import { isCapitalised, wordBefore } from './adjacent-words.ts';

/** The longest three initials with blanks. */
const MAX_LENGTH = 14;

// One letter, or a pair that transliterates one (Yu., Дж.); any other word with a full stop ends a sentence.
const INITIAL = String.raw`(?:\p{Lu}|Y[aeou]|Zh|Kh|Ch|Sh|Ts|Дж|Дз)`;
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}.])((${INITIAL})\.[ \u00a0]?(?:${INITIAL}\.[ \u00a0]?){0,2})$`,
  'u',
);
const AFTER = /^([ \u00a0]\p{Lu}\.[ \u00a0]?(?:\p{Lu}\.)?)/u;

/** Initials beside a surname. */
export interface Initials extends Span {
  /** The first of them, folded. */
  first: string;
}

/** The initials right before a span. `M.` in French is "monsieur", unless it is the initial of the given name. */
export function initialsBefore(text: string, { start }: Span): Initials | undefined {
  const from = Math.max(0, start - MAX_LENGTH);
  const match = BEFORE.exec(text.slice(from, start));
  const [, all, first] = match ?? [];
  if (all === undefined || first === undefined) return undefined;
  return { start: start - all.length, end: start, first: foldName(first) };
}

/** The initials right after a span, as Russian documents write them: Руденко А. Ю. */
export function initialsAfter(text: string, { end }: Span): Initials | undefined {
  const all = AFTER.exec(text.slice(end, end + MAX_LENGTH))?.[1]?.trimEnd();
  if (all === undefined) return undefined;
  return { start: end, end: end + all.length, first: foldName(all.trim().charAt(0)) };
}

/** Shorter given names are part of too many others. */
const SHORTEST_GIVEN = 3;
/** What a case ending adds is less. */
const LONGER = 2;

/**
 * The given name right before a surname where it is the full or the short form of one that is known (Benjamin for Ben, Don
 * for Donald): `known` are the beginnings of given names, folded.
 */
export function givenNameBefore(text: string, span: Span, known: readonly string[]): Span | undefined {
  const word = wordBefore(text, span)?.word;
  if (word === undefined || word.length < SHORTEST_GIVEN || !isCapitalised(word)) return undefined;
  const folded = foldName(word);
  const isForm = known.some((one) => {
    if (one.length < SHORTEST_GIVEN || Math.abs(one.length - folded.length) < LONGER) return false;
    return folded.startsWith(one) || one.startsWith(folded);
  });
  return isForm ? { start: span.start - word.length - 1, end: span.start } : undefined;
}
