// Has the components of the unit tests speak English.
import { voiceOf } from '../../dev/voice.ts';
import { speakWith } from '../../lib/ui/language/i18n.ts';
import en from '../../locales/en.json' with { type: 'json' };

speakWith(voiceOf(en));
