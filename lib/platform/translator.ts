// The browser's own translations, for the background and the extension's pages.
import type { Phrase, Translator } from '../model/phrase.ts';
import { browser } from './browser.ts';

/** A phrase in the browser's language, in English where there is no translation. */
export const browserTranslator: Translator = (name, parts) => browser.i18n.getMessage(name, parts);

/** A phrase with its parts in place, for what is told to the reader from here: faults and citations. */
export const say = (name: Phrase, ...parts: string[]): string => browserTranslator(name, parts);
