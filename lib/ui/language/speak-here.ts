// Gives a document of the extension its language: its phrases, and what screen readers and fonts go by.
import type { Voice } from '../../model/phrase.ts';
import { locale, speakWith } from './i18n.ts';

/** To be called before anything is drawn. */
export function speakHere(voice: Voice): void {
  speakWith(voice);
  document.documentElement.lang = locale();
}
