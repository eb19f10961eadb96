// Finds the sentence around a span of text. Intl.Segmenter does not help: it ends a sentence at "Mr." and at "г.".
import type { Span } from '../model/primitives/forms.ts';
import { words } from './languages/contract.ts';
import { english } from './languages/en/rules.ts';

// English and Russian abbreviations that are hardly ever the last word of a sentence, in lower case, without the dot.
const ABBREVIATIONS = words(`
  mr mrs ms messrs dr prof rev gen adm col lt maj capt sgt brig cmdr gov sen rep hon st mt ft amb vs cf al approx est
  ed eds vol fig art sec para pp viz e.g i.e
  jan feb apr jun jul aug sept sep oct nov dec
  г гг в вв ул пр им т тт е д к п пп ст см ср тыс млн млрд трлн руб коп долл кв км м обл р с пос проф акад ген полк адм
  и.о т.е т.к т.н др гр
`);
/** Abbreviations only when a number follows: "No. 3", "Art. 5". */
const NUMBERED = words('no nos art ch № ст п');

const FULL_STOPS = /[.!?…。！？｡]/;
const WIDE_STOPS = /[。！？｡]/;
const CLOSERS = /["'”’»›)\]」』》）]/;
const OPENERS = /["'“‘«‹([「『《（]/;
/** No abbreviation is longer; looking back further would not be linear. */
const WORD_LIMIT = 24;

/** A longer run of full stops and closing quotes is a row of dots and does not end a sentence. */
const RUN_LIMIT = 8;

/** The word right before `index`, including dots inside it: "U.S" before the last dot of "U.S." */
function wordBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < WORD_LIMIT && /[\p{L}\p{N}.№]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, index);
}

function wordAfter(text: string, index: number): string {
  let end = index;
  while (end < text.length && end - index < WORD_LIMIT && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
  return text.slice(index, end);
}

/** Whether the dot at `dot` belongs to an abbreviation and the sentence continues with `next`, the word after it. */
function abbreviates(text: string, dot: number, next: string): boolean {
  const word = wordBefore(text, dot);
  const lower = word.toLowerCase();
  if (NUMBERED.has(lower) && /^\d/.test(next)) return true;
  // "U.S. The talks …": after a dotted abbreviation, only a clear beginning ends the sentence.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !(/^\p{Lu}/u.test(next) && english.stopWords.has(next.toLowerCase()));
  // An initial: A. Matsegora, А. И. Мацегора. "I" is a word, unless another initial precedes it.
  if (/^\p{Lu}$/u.test(word))
    return word !== 'I' || /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, dot - 4), dot - 1));
  return ABBREVIATIONS.has(lower);
}

/** Where the next sentence begins if the full stop at `index` ends one; otherwise -1. */
function beginsAfter(text: string, index: number): number {
  let end = index + 1;
  while (end - index < RUN_LIMIT && (FULL_STOPS.test(text.charAt(end)) || CLOSERS.test(text.charAt(end))))
    end++;
  const wide = WIDE_STOPS.test(text.slice(index, end));
  let next = end;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  if (next === text.length || wide) return next;
  if (next === end) return -1;
  let first = next;
  while (first < text.length && OPENERS.test(text.charAt(first))) first++;
  if (/\p{Ll}/u.test(text.charAt(first))) return -1;
  if (text.charAt(index) === '.' && end === index + 1 && abbreviates(text, index, wordAfter(text, first)))
    return -1;
  return next;
}

/** A blank line always ends a sentence: headings have no full stop. */
function breaksAt(text: string, index: number): boolean {
  return text.charAt(index) === '\n' && /^\n[^\S\n]*\n/.test(text.slice(index, index + WORD_LIMIT));
}

/**
 * Where the next sentence begins (perhaps with blanks) if a full stop or a blank line at `index` ends one; otherwise -1.
 */
export function nextSentence(text: string, index: number): number {
  if (breaksAt(text, index)) return index + 1;
  return FULL_STOPS.test(text.charAt(index)) ? beginsAfter(text, index) : -1;
}

/**
 * The sentence around a span (or sentences, if the span crosses a full stop), without surrounding blanks. For English,
 * Russian, Korean, Chinese and Japanese. Linear: it looks at no more than the sentence and its edges.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  for (; from > 0; from--) {
    const next = nextSentence(text, from - 1);
    if (next !== -1 && next <= start) {
      from = next;
      break;
    }
  }
  let to = end;
  for (; to < text.length; to++) {
    const next = nextSentence(text, to);
    if (next === -1) continue;
    to = next;
    break;
  }
  while (from < start && /\s/.test(text.charAt(from))) from++;
  while (to > end && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
