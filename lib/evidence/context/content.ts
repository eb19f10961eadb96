// What a text says, as keys that a sentence and a passage can share: words, concepts, names and figures, each with its worth.
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/primitives/forms.ts';
import { nameKey } from '../../pack/common-keys.ts';
import type { PackStore } from '../../pack/store.ts';
import { conceptsIn, conceptTerm } from '../../search/concepts.ts';
import { entityTerm } from '../../search/passage-index.ts';
import { CALENDAR_TERMS } from '../../text/dates/calendar-terms.ts';
import { datesIn } from '../../text/dates/dates-in.ts';
import { figuresIn } from '../../text/figures.ts';
import { zipfOf } from '../../text/frequencies/zipf.ts';
import { REPORTING_TERMS } from '../../text/languages/reporting-verbs.ts';
import { overlapsAny } from '../../text/ordered.ts';
import { type Term, wordTerms } from '../../text/terms.ts';

/** What a key stands for. */
export type ContentKind = 'word' | 'concept' | 'name' | 'figure';

/** A word, concept, name or figure of a text. */
export interface ContentItem extends Span {
  /** The same for whatever counts as the same, in any language. */
  key: string;
  kind: ContentKind;
  /** How much it tells, 0…1: 0 of what stands everywhere, 1 of what is rare both in the language and in the pack. */
  worth: number;
  /** Of a figure the keys of the words after it; a figure without a unit that both texts share counts only if it is exact. */
  units?: ReadonlySet<string>;
}

/** What a wording in Hangul keeps inside a word: two syllables there are often parts of two other words. */
const INSIDE_WORD = 0.5;
/** Words at this Zipf value and above tell nothing, such as "new" and "people" … */
const EVERYDAY_ZIPF = 6;
/** … and those this far below it all they can. */
const ZIPF_RANGE = 2.25;
/** What stands in a quarter of a pack's passages tells nothing in it: the two countries that it is about, their ambassador. */
const UBIQUITOUS_SHARE = 0.25;
/** Days of the month and small counts: they are the same in two texts by chance. */
const SMALLEST_FIGURE = 32;
/** Four digits without a separator: a year, or as good as one. */
const YEAR = /^(?:19|20)\d\d$/;
/** A unit is one of so many words after its figure: 500,000 barrels, 2 million US dollars. */
const UNIT_WORDS = 3;
/** In UTF-16 code units: what the longest of them take. */
const UNIT_LENGTH = 40;

/**
 * The content of a text in which `mentions` were found, by kind. The words of names in `masked` are no words of the text.
 */
export function contentOf(
  store: PackStore,
  text: string,
  mentions: readonly Mention[],
  masked: readonly Mention[] = mentions,
): ContentItem[] {
  const dates = datesIn(text);
  const all = wordTerms(text).filter((word) => !overlapsAny(masked, word) && !overlapsAny(dates, word));
  const figures = figuresIn(text).filter(
    (figure) => !overlapsAny(dates, figure) && !overlapsAny(mentions, figure),
  );
  const words = all.filter(
    (word) => tells(word) && !overlapsAny(figures, word) && !store.isIndistinctName(word.term),
  );
  const rare = (key: string): number => rarityIn(store, key);
  const concepts = conceptsIn(store.concepts, all).map(({ concept, start, end }): ContentItem => {
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    const key = conceptTerm(concept);
    const worth =
      Math.max(0, ...inside.map(({ term }) => uncommonness(term))) *
      rare(key) *
      (isInsideWord(text, start) ? INSIDE_WORD : 1);
    return { key, kind: 'concept', start, end, worth };
  });
  return [
    ...words.map(
      ({ term, start, end }): ContentItem => ({
        key: term,
        kind: 'word',
        start,
        end,
        worth: uncommonness(term) * rare(term),
      }),
    ),
    ...concepts,
    ...mentions.map(({ entity, start, end }): ContentItem => {
      return { key: entityTerm(entity), kind: 'name', start, end, worth: rare(nameKey(entity)) };
    }),
    ...figures
      .filter(({ value }) => value >= SMALLEST_FIGURE || !Number.isInteger(value))
      .filter(({ start, end }) => !YEAR.test(text.slice(start, end)))
      .map(({ value, start, end }): ContentItem => {
        const units = unitsAfter(store, text, end);
        return { key: `#${value}`, kind: 'figure', start, end, worth: 1, units };
      }),
  ];
}

/** The terms and concepts right after a figure, one of which is its unit; also where it is written on to it: 950km. */
function unitsAfter(store: PackStore, text: string, end: number): ReadonlySet<string> {
  const rest = text.slice(end, end + UNIT_LENGTH);
  // In Korean and Chinese the unit is the next character, whatever is written on to it: 톤으로.
  const character = /^\s?([\p{Script=Hangul}\p{Script=Han}])/u.exec(rest)?.[1] ?? '';
  const telling = wordTerms(rest).filter((word) => tells(word));
  const after = [...wordTerms(character), ...telling.slice(0, UNIT_WORDS)];
  const units = after.map(({ term }) => term);
  return new Set([...units, ...conceptsIn(store.concepts, after).map(({ concept }) => conceptTerm(concept))]);
}

/** Whether a wording in Hangul begins inside a word: 지시 ("order") in 현지시각 ("local time"). */
function isInsideWord(text: string, start: number): boolean {
  return /^\p{Script=Hangul}{2}/u.test(text.slice(Math.max(0, start - 1), start + 1));
}

/** How rare a key is in the pack, 0…1. */
export function rarityIn(store: PackStore, key: string): number {
  return Math.max(0, 1 - store.common(key) / UBIQUITOUS_SHARE);
}

/** How rare a term is in its language, 0…1. */
function uncommonness(term: string): number {
  return Math.min(1, Math.max(0, (EVERYDAY_ZIPF - zipfOf(term)) / ZIPF_RANGE));
}

/** Whether a word can say what a text is about: no stop word, number, date, or verb of saying. */
function tells({ term, stop }: Term): boolean {
  return !stop && !/^\d/.test(term) && !CALENDAR_TERMS.has(term) && !REPORTING_TERMS.has(term);
}
