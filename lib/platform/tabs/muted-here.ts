// Which entities are muted on the page in a tab, for this visit.
import * as z from 'zod/mini';
import { Id } from '../../model/primitives/forms.ts';
import { ReaderError } from '../messages/reader-error.ts';
import { say } from '../translator.ts';
import { pageHash } from './address-hash.ts';
import { createTabStore } from './tab-store.ts';

const store = createTabStore('muted', z.object({ page: z.string(), entities: z.array(Id) }));

/** The entities muted on the page at an address; none once the tab has navigated elsewhere. */
export async function readMutedHere(tab: number, address: string): Promise<string[]> {
  const [stored, page] = await Promise.all([store.read(tab), pageHash(address)]);
  return stored?.page === page ? stored.entities : [];
}

/**
 * Mutes or unmutes an entity on the page at an address.
 * @throws ReaderError if that cannot be stored.
 */
export async function muteHere(tab: number, address: string, entity: string, muted: boolean): Promise<void> {
  const isStored = await store.update(tab, async (stored) => {
    const page = await pageHash(address);
    const others = stored?.page === page ? stored.entities.filter((other) => other !== entity) : [];
    return { page, entities: muted ? [...others, entity] : others };
  });
  if (!isStored) throw new ReaderError(say('notStored'));
}
