// The words of the interface in the language of the surface's owner: phrases, counts, lists, and the locale of all.
import type { CountedPhrase, Phrase, Voice } from '../model/phrase.ts';

/** The BCP 47 tag of what the bundled corpus itself says, whatever the interface speaks: for `lang`, so that it is read out right. */
export const CORPUS_LANGUAGE = 'en';

let voice: Voice = (name) => name;
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');
let lists = new Intl.ListFormat('en');

/** Sets the voice that all phrases are said with; to be called before anything is drawn. */
export function speakWith(speaker: Voice): void {
  voice = speaker;
  plurals = new Intl.PluralRules(locale());
  numbers = new Intl.NumberFormat(locale());
  // Narrow: commas alone, where the language can do without "and".
  lists = new Intl.ListFormat(locale(), { type: 'conjunction', style: 'narrow' });
}

/** The BCP 47 tag of the language that phrases come in, which need not be the browser's: it may lack a translation. */
export const locale = (): string => say('locale') || 'en';

/** A phrase with its parts in place. */
export const say = (name: Phrase, ...parts: string[]): string => voice(name, parts);

/** A phrase in the form that the number asks for; the number is its $1. */
export const sayCount = (stem: CountedPhrase, count: number, ...parts: string[]): string =>
  voice(`${stem}_${plurals.select(count)}`, [numbers.format(count), ...parts]);

/** "English, Russian": a list in the manner of the language. */
export const listed = (items: readonly string[]): string => lists.format(items);
