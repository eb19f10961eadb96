// Which entity the panel is to show next for a tab: kept until the panel, which may still be opening, has asked for it.
import { Id } from '../../model/primitives/forms.ts';
import { forget, memorise, recall } from './session-storage.ts';

const key = (tab: number): string => `reveal-${tab}`;

/** Remembers the entity that a popover wants shown. */
export async function keepRevealed(tab: number, entity: string): Promise<void> {
  await memorise(key(tab), entity);
}

/** The entity to show, if any; it is handed out once. */
export async function takeRevealed(tab: number): Promise<string | undefined> {
  const entity = await recall(key(tab), Id);
  await forget(key(tab));
  return entity;
}

/** Forgets a tab. */
export const dropRevealed = (tab: number): Promise<void> => forget(key(tab));
