// Has the components of the unit tests speak English.
import { voiceOf } from '../../dev/voice.ts';
import { speakWith } from '../../lib/ui/words.ts';
import en from '../../locales/en.json' with { type: 'json' };

speakWith(voiceOf(en));
