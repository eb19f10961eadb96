// The words of the interface in the language of the surface's owner: phrases, counts, and the locale of both.
import type { CountedPhrase, Phrase, Voice } from '../model/phrase.ts';

let voice: Voice = (name) => name;
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');

/** Sets the voice that all phrases are said with; to be called before anything is drawn. */
export function speakWith(speaker: Voice): void {
  voice = speaker;
  plurals = new Intl.PluralRules(locale());
  numbers = new Intl.NumberFormat(locale());
}

/** The BCP 47 tag of the language that phrases come in, which need not be the browser's: it may lack a translation. */
export const locale = (): string => voice('locale', []) || 'en';

/** A phrase with its parts in place. */
export const say = (name: Phrase, ...parts: string[]): string => voice(name, parts);

/** A phrase in the form that the number asks for; the number is its $1. */
export const sayCount = (stem: CountedPhrase, count: number, ...parts: string[]): string =>
  voice(`${stem}_${plurals.select(count)}`, [numbers.format(count), ...parts]);
