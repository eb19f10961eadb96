// The three modes in the words of the settings and of the welcome page.
import type { Phrase } from '../model/phrase.ts';
import type { Mode } from '../model/settings.ts';

/** Where Sidelight may work by default. */
export const MODES = [
  { value: 'listed', words: 'modeListed', note: 'modeListedNote' },
  { value: 'mine', words: 'modeMine', note: 'modeMineNote' },
  { value: 'everywhere', words: 'modeEverywhere', note: 'modeEverywhereNote' },
] as const satisfies readonly { value: Mode; words: Phrase; note: Phrase }[];
