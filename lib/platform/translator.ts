// The browser's own translations, for the background and the extension's pages.
import type { Phrase, Translator } from '../model/phrase.ts';
import { browser } from './browser.ts';

/** A phrase in the browser's language, or in English if there is no translation. */
export const browserTranslator: Translator = (name, parts) => browser.i18n.getMessage(name, parts);

/** A phrase with its parts inserted, for what the reader is told from here: errors and citations. */
export const say = (name: Phrase, ...parts: string[]): string => browserTranslator(name, parts);
