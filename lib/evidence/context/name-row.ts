// Tells a bare row of names, such as "Rason · Rajin · Khasan", from a sentence: nothing is said in it.
import type { Span } from '../../model/primitives/forms.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import { wordTerms } from '../../text/terms.ts';

/** Between the entries of topic bars and lists; running text hardly has them. */
const BAR = /[·‧•∙・●|¦→#\n\t]|\s[/>]\s/gu;
/** Between the entries of any enumeration. */
const COMMA = /[,，、;；]|\s[—–-]\s/gu;
/** What introduces a row: "Topics:", "Read more:". */
const INTRODUCTION = /^[^.:：]{1,32}[:：]\s*/u;

/** An entry that is no known name is a label if it has no more words than this; longer ones may be a headline. */
const LABEL_WORDS = 3;
/** Of labels in scripts without blanks: two or three words of two characters each. */
const LABEL_CHARACTERS = 6;
/** Two names with a comma between them begin many sentences, such as those of captions. */
const SHORTEST_ENUMERATION = 3;

/**
 * Whether a text is a bare row of names, which are given by their spans in order: entries between bars or commas, each of
 * them names or, for at most half of them, a short label. A verb, a preposition or a particle in it makes it a sentence.
 */
export function isNameRow(text: string, names: readonly Span[], latin: LanguageRules): boolean {
  if (names.length < 2) return false;
  const introduction = INTRODUCTION.exec(text)?.[0].length ?? 0;
  const whole = { start: 0, end: text.length };
  const row = { start: introduction, end: text.length };
  if (splitAt(BAR, text, row, names).length > 1) return isRowOf(text, row, names, latin, isShortLabel);
  if (names.length < SHORTEST_ENUMERATION) return false;
  const isLabel = introduction > 0 && isShortLabel(text.slice(0, introduction));
  return isRowOf(text, isLabel ? row : whole, names, latin, isCapitalisedWord);
}

/** Whether the entries of a row are names, and the others, at most as many, labels. */
function isRowOf(
  text: string,
  row: Span,
  names: readonly Span[],
  latin: LanguageRules,
  isLabel: (entry: string) => boolean,
): boolean {
  const entries = splitAt(BAR, text, row, names)
    .flatMap((entry) => splitAt(COMMA, text, entry, names))
    .filter(({ start, end }) => hasLetter(text.slice(start, end)));
  const others = entries.filter((entry) => !isNamesOnly(text, entry, names, latin));
  return (
    others.length * 2 <= entries.length &&
    others.every(
      ({ start, end }) => !namesIn(names, { start, end }).length && isLabel(text.slice(start, end)),
    )
  );
}

/** The parts of a span between separators; one that is inside a name, as in 亚历山大·马采戈拉, separates nothing. */
function splitAt(separator: RegExp, text: string, { start, end }: Span, names: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(separator)) {
    const at = start + index;
    if (names.some((name) => name.start < at && at < name.end)) continue;
    parts.push({ start: from, end: at });
    from = at + found.length;
  }
  return [...parts, { start: from, end }];
}

/** Whether there are names in a span and nothing else in letters, but for "and" between two of them. */
function isNamesOnly(text: string, span: Span, all: readonly Span[], latin: LanguageRules): boolean {
  const names = namesIn(all, span);
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return false;
  if (hasLetter(text.slice(span.start, first.start)) || hasLetter(text.slice(last.end, span.end)))
    return false;
  return names.slice(1).every((next, at) => {
    const gap = text.slice(names[at]?.end, next.start);
    const { coordinators } = rulesOf(text.slice(next.start, next.end), latin).adjacentWords;
    return !hasLetter(gap) || coordinators?.test(gap) === true;
  });
}

const namesIn = (names: readonly Span[], span: Span): Span[] =>
  names.filter((name) => name.start >= span.start && name.end <= span.end);

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Whether an entry between bars is a label, such as "Economy" or "United Nations". */
function isShortLabel(entry: string): boolean {
  const characters = entry.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  if (characters.length > LABEL_CHARACTERS || entry.trim().split(/\s+/).length > LABEL_WORDS) return false;
  return wordTerms(entry).every(({ stop }) => !stop);
}

/** Whether an entry between commas is one word with a capital, which is likely a name that is not in the library. */
const isCapitalisedWord = (entry: string): boolean => /^\P{L}*\p{Lu}[\p{L}\p{M}'’-]*\P{L}*$/u.test(entry);
