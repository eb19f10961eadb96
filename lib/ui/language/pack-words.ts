// The parts of the pack's vocabulary that only the extension's own pages show: languages, countries, a name as an
// example.
import type { Vocabulary } from '../../model/vocabulary.ts';
import { setVocabulary } from './vocabulary.ts';

let words: Vocabulary | undefined;

/** Sets the pack's words for a page of the extension; to be called before anything of the pack is rendered. */
export function setPackWords(chosen: Vocabulary): void {
  words = chosen;
  setVocabulary(chosen);
}

/** What the pack calls itself, in its own language. */
export const packTitle = (): string => words?.title ?? '';

/** The languages of the pack's sources, the most frequent first. */
export const sourceLanguages = (): readonly string[] => words?.sourceLanguages ?? [];

/** The languages in which the pack can be searched. */
export const searchLanguages = (): readonly string[] => words?.searchLanguages ?? [];

/** Whether a capital does not indicate a name in the pack's language. */
export const nounsHaveCapitals = (): boolean => words?.nounsHaveCapitals ?? false;

/** The name of a country, by its number in ISO 3166; undefined for one that the maps do not name. */
export const countryName = (number: string): string | undefined => words?.countries.get(number);

/** A name and a publisher of the pack, for pictures and hints. */
export const sample = (): Vocabulary['sample'] => words?.sample ?? { name: '', publisher: '' };
