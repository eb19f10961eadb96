// The names of the interface's phrases; the phrases themselves are in locales/, one file per language.
import type en from '../../locales/en.json';

/** The name of a phrase. */
export type Phrase = keyof typeof en;

/** The stem of a phrase with plural forms: `sources` for `sources_one`, `sources_other`. */
export type CountedPhrase = Phrase extends infer Name
  ? Name extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Returns a phrase with its parts inserted. */
export type Say = (name: Phrase, ...parts: string[]) => string;

/** Looks a phrase up and inserts the parts for $1, $2 …; empty if there is no such phrase. */
export type Translator = (name: string, parts: string[]) => string;
