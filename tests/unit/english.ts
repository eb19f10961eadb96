// Has the components of the unit tests speak English.
import { translatorOf } from '../../dev/translator.ts';
import { setTranslator } from '../../lib/ui/language/i18n.ts';
import en from '../../locales/en.json' with { type: 'json' };

setTranslator(translatorOf(en));
