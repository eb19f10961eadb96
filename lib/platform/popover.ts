// The background as the popover sees it: its questions, checked with their schemas.

import type * as z from 'zod/mini';
import type { Voice } from '../model/phrase.ts';
import { type Ask, popoverAnswers } from './messages.ts';
import { alive, api, send } from './page.ts';

/** What the popover may ask. */
type PopoverAskName = keyof typeof popoverAnswers;
type PopoverAnswer<N extends PopoverAskName> = z.infer<(typeof popoverAnswers)[N]>;

/**
 * Asks the background.
 * @throws Error with one plain sentence if the extension is gone or cannot answer.
 */
export async function ask<N extends PopoverAskName>(name: N, what: Ask<N>): Promise<PopoverAnswer<N>> {
  return popoverAnswers[name].parse(await send(name, what)) as PopoverAnswer<N>;
}

/** Calls back when something in the settings may have changed, until the signal is aborted. */
export function onStored(listener: () => void, signal: AbortSignal): void {
  api?.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => alive() && api?.storage.local.onChanged.removeListener(listener));
}

/** Says a phrase in the browser's language; nothing once the extension is gone, when a popover has no more to say. */
export const pageVoice: Voice = (name, parts) => (alive() ? (api?.i18n.getMessage(name, parts) ?? '') : '');
