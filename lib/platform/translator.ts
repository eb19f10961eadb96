// The browser's own translations as a voice, for the background and the extension's pages.
import type { Phrase, Voice } from '../model/phrase.ts';
import { browser } from './browser.ts';

/** Says a phrase in the browser's language, in English where there is no translation. */
export const browserVoice: Voice = (name, parts) => browser.i18n.getMessage(name, parts);

/** A phrase with its parts in place, for what is told to the reader from here: the faults. */
export const say = (name: Phrase, ...parts: string[]): string => browserVoice(name, parts);
