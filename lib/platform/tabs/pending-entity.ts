// The entity that the panel is to show next for a tab: kept until the panel, which may still be opening, asks for it.
import { Id } from '../../model/primitives/forms.ts';
import { createTabStore } from './tab-store.ts';

const store = createTabStore('pending-entity', Id);

/** Remembers the entity that a popover wants to show in the panel. */
export async function keepPendingEntity(tab: number, entity: string): Promise<void> {
  await store.update(tab, () => entity);
}

/** The entity to show, if any; it is returned once. */
export async function takePendingEntity(tab: number): Promise<string | undefined> {
  let entity: string | undefined;
  await store.update(tab, (stored) => {
    entity = stored;
    return undefined;
  });
  return entity;
}
