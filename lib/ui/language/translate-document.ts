// Gives a document of the extension its language: its phrases, and what screen readers and fonts go by.
import type { Translator } from '../../model/phrase.ts';
import { locale, setTranslator } from './i18n.ts';

/** To be called before anything is drawn. */
export function translateDocument(translator: Translator): void {
  setTranslator(translator);
  document.documentElement.lang = locale();
}
