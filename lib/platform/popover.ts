// The background as the popover sees it: its two questions, checked with their schemas.
import { type Answer, type Ask, popoverAnswers } from './messages.ts';
import { send } from './page.ts';

/** What the popover may ask. */
type PopoverAskName = keyof typeof popoverAnswers;

/**
 * Asks the background.
 * @throws Error with one plain sentence if the extension is gone or cannot answer.
 */
export async function ask<N extends PopoverAskName>(name: N, what: Ask<N>): Promise<Answer<N>> {
  return popoverAnswers[name].parse(await send(name, what)) as Answer<N>;
}
