// The background as seen from the popover: its questions, and the answers after checking.
import type * as z from 'zod/mini';
import type { Phrase, Translator } from '../../model/phrase.ts';
import type { Ask, popoverAnswers } from './contract.ts';
import { agreed, alive, api, send } from './from-page.ts';
import { popoverGuards } from './popover-guards.ts';

/** The questions that the popover may ask. */
type PopoverAskName = keyof typeof popoverAnswers;
type PopoverAnswer<N extends PopoverAskName> = z.infer<(typeof popoverAnswers)[N]>;

/**
 * Asks the background.
 * @throws Error with one plain sentence if the extension is gone or cannot answer.
 */
export async function ask<N extends PopoverAskName>(name: N, what: Ask<N>): Promise<PopoverAnswer<N>> {
  return agreed(popoverGuards[name], await send(name, what, pageTranslator)) as PopoverAnswer<N>;
}

/** The phrases as written, with $1 … in them: loaded once, and still there when the extension is gone. */
const known = new Map<string, string>();

/** Replaced by themselves, as many as browsers allow, so that a phrase is returned as written. */
const BLANKS = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);

/** Translates a phrase into the browser's language; once the extension is gone, only phrases used before. */
export const pageTranslator: Translator = (name, parts) => {
  const phrase = known.get(name) ?? (alive() ? api?.i18n.getMessage(name, BLANKS) : undefined) ?? '';
  if (phrase !== '') known.set(name, phrase);
  return phrase.replace(/\$([1-9])/g, (_, digit: string) => parts[Number(digit) - 1] ?? '');
};

/** The phrases that a popover still needs after the extension has been updated under it. */
const OFFLINE_PHRASES: readonly Phrase[] = [
  'locale',
  'updated',
  'sourcesLabel',
  'keepOpen',
  'close',
  'closeByEsc',
  'tryAgain',
];

/** Loads the phrases that are needed once the extension is gone; to be called while it is there. */
export function preloadPhrases(): void {
  for (const name of OFFLINE_PHRASES) pageTranslator(name, []);
}
