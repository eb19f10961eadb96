// The interface in the reader's language: phrases, counts, lists, and their locale.
import type { CountedPhrase, Phrase, Translator } from '../../model/phrase.ts';

interface Rules {
  /** The plural form for a number. */
  plural(count: number): string;
  number(count: number): string;
  list(items: readonly string[]): string;
}

let translator: Translator = (name) => name;
let rules = rulesOf('en');

/**
 * A language's rules for numbers and lists, each loaded when it is first needed, since that costs a popover a
 * millisecond or more.
 */
function rulesOf(language: string): Rules {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  return {
    plural(count) {
      plurals ??= new Intl.PluralRules(language);
      return plurals.select(count);
    },
    number(count) {
      numbers ??= new Intl.NumberFormat(language);
      return numbers.format(count);
    },
    list(items) {
      // Narrow: only commas, in languages that do not need "and".
      lists ??= new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
      return lists.format(items);
    },
  };
}

/** Sets the translator of all phrases; to be called before anything is rendered. */
export function setTranslator(chosen: Translator): void {
  translator = chosen;
  rules = rulesOf(locale());
}

/** The BCP 47 tag of the phrases' language, which may differ from the browser's if a translation is missing. */
export const locale = (): string => say('locale') || 'en';

/** A phrase with its parts in place. Where one of them ends in a full stop ("2025 г."), the phrase does not add another. */
export const say = (name: Phrase, ...parts: string[]): string =>
  parts
    .filter((part) => part.endsWith('.'))
    .reduce((text, part) => text.replaceAll(`${part}.`, part), translator(name, parts));

/** A phrase in the plural form for a number, which becomes its $1. */
export const sayCount = (stem: CountedPhrase, count: number, ...parts: string[]): string =>
  translator(`${stem}_${rules.plural(count)}`, [rules.number(count), ...parts]);

/** "English, Russian": a list in the style of the language. */
export const listed = (items: readonly string[]): string => rules.list(items);
