// Gives a document of the extension its language: its phrases, the pack's words, and what screen readers and fonts go by.
import type { Translator } from '../../model/phrase.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { locale, setTranslator } from './i18n.ts';
import { setPackWords } from './pack-words.ts';

/** To be awaited before anything is drawn. Where the pack's words cannot be had, its ids stand in their place. */
export async function translateDocument(translator: Translator, words: Promise<Vocabulary>): Promise<void> {
  setTranslator(translator);
  document.documentElement.lang = locale();
  await words.then(setPackWords, (reason: unknown) =>
    console.warn('The words of the pack are missing:', reason),
  );
}
