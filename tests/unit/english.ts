// Has the components of the unit tests speak English, of the bundled corpus.
import { translatorOf } from '../../dev/translator.ts';
import { vocabularyIn } from '../../lib/model/vocabulary.ts';
import { setTranslator } from '../../lib/ui/language/i18n.ts';
import { setPackWords } from '../../lib/ui/language/pack-words.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { bundledManifest } from './bundled-manifest.ts';

setTranslator(translatorOf(en));
setPackWords(vocabularyIn(bundledManifest, 'en'));
