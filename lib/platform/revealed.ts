// Which entity the panel is to show next for a tab: kept until the panel, which may still be opening, has asked for it.
import { Id } from '../model/forms.ts';
import { browser } from './browser.ts';

const key = (tab: number): string => `reveal-${tab}`;

/** Remembers the entity that a popover wants shown. */
export const keepRevealed = (tab: number, entity: string): Promise<void> =>
  browser.storage.session.set({ [key(tab)]: entity });

/** The entity to show, if any; it is handed out once. */
export async function takeRevealed(tab: number): Promise<string | undefined> {
  const stored = Id.safeParse((await browser.storage.session.get(key(tab)))[key(tab)]);
  await browser.storage.session.remove(key(tab));
  return stored.success ? stored.data : undefined;
}
