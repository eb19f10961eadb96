// Prepares the language of an extension page: its phrases, the pack's words, and the `lang` for screen readers and
// fonts.
import type { Translator } from '../../model/phrase.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { locale, setTranslator } from './i18n.ts';
import { setPackWords } from './pack-words.ts';

/** To be awaited before anything is rendered. If the pack's words cannot be loaded, ids are shown instead. */
export async function translateDocument(translator: Translator, words: Promise<Vocabulary>): Promise<void> {
  setTranslator(translator);
  document.documentElement.lang = locale();
  await words.then(setPackWords, (reason: unknown) =>
    console.warn('The words of the pack are missing:', reason),
  );
}
