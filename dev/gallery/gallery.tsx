// Every component in every state on one page, for looking at and for screenshots.
import { speakWith } from '../../lib/ui/words.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { voiceOf } from '../voice.ts';
import './gallery.css';
import { showPages } from './pages.tsx';
import { showPanels } from './panels.tsx';
import { showPopovers } from './popovers.tsx';

speakWith(voiceOf(en));
showPopovers();
showPages();
await showPanels();
document.body.dataset.ready = 'yes';
