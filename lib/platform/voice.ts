// The browser's own translations as a voice, for the extension's pages.
import type { Voice } from '../model/phrase.ts';
import { browser } from './browser.ts';

/** Says a phrase in the browser's language, in English where there is no translation. */
export const browserVoice: Voice = (name, parts) => browser.i18n.getMessage(name, parts);
