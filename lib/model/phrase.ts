// The names of the phrases that the interface is made of; the phrases themselves are in locales/, one file a language.
import type en from '../../locales/en.json';

/** The name of a phrase. */
export type Phrase = keyof typeof en;

/** The stem of a phrase that comes in the forms that numbers ask for: `sources` for `sources_one`, `sources_other`. */
export type CountedPhrase = Phrase extends infer Name
  ? Name extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A phrase with its parts in place. */
export type Say = (name: Phrase, ...parts: string[]) => string;

/** Looks a phrase up and puts the parts in the place of $1, $2 …; empty if there is no such phrase. */
export type Translator = (name: string, parts: string[]) => string;
