// What only the extension's own pages say of the pack: its languages, the countries on its maps, a name as an example.
import type { Vocabulary } from '../../model/vocabulary.ts';
import { setVocabulary } from './vocabulary.ts';

let words: Vocabulary | undefined;

/** Sets the pack's words for a page of the extension; to be called before anything of the pack is drawn. */
export function setPackWords(chosen: Vocabulary): void {
  words = chosen;
  setVocabulary(chosen);
}

/** What the pack calls itself, in its own language. */
export const packTitle = (): string => words?.title ?? '';

/** The languages of the pack's sources, the most frequent first. */
export const sourceLanguages = (): readonly string[] => words?.sourceLanguages ?? [];

/** The languages that one can search the pack in. */
export const searchLanguages = (): readonly string[] => words?.searchLanguages ?? [];

/** Whether a capital tells no name in the pack's language. */
export const nounsHaveCapitals = (): boolean => words?.nounsHaveCapitals ?? false;

/** The name of a country, by its number in ISO 3166; undefined for one that maps do not name. */
export const countryName = (number: string): string | undefined => words?.countries.get(number);

/** A name and a publisher of the pack, for pictures and hints. */
export const sample = (): Vocabulary['sample'] => words?.sample ?? { name: '', publisher: '' };
