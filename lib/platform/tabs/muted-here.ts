// Which entities are muted on the page in a tab, for this visit.
import * as z from 'zod/mini';
import { Id } from '../../model/primitives/forms.ts';
import { ReaderError } from '../messages/reader-error.ts';
import { say } from '../translator.ts';
import { createQueue } from '../waiting/queue.ts';
import { fingerprint } from './address-hash.ts';
import { forget, memorise, recall } from './session-storage.ts';

const Here = z.object({ page: z.string(), entities: z.array(Id) });

const key = (tab: number): string => `muted-${tab}`;

/** Two names muted at once are both to hold. */
const inLine = createQueue();

/** A page is the same whichever part of it is gone to. */
const pageOf = (address: string): Promise<string> => fingerprint(address.split('#')[0] ?? '');

/** The entities muted on the page at an address; none once the tab has gone elsewhere. */
export async function readMutedHere(tab: number, address: string): Promise<string[]> {
  const here = await recall(key(tab), Here);
  return here?.page === (await pageOf(address)) ? here.entities : [];
}

/**
 * Mutes an entity on the page at an address, or has it marked again.
 * @throws Plain if that cannot be stored.
 */
export const muteHere = (tab: number, address: string, entity: string, muted: boolean): Promise<void> =>
  inLine(async () => {
    const others = (await readMutedHere(tab, address)).filter((other) => other !== entity);
    const entities = muted ? [...others, entity] : others;
    if (!(await memorise(key(tab), { page: await pageOf(address), entities })))
      throw new ReaderError(say('notStored'));
  });

/** Forgets a tab. */
export const dropMutedHere = (tab: number): Promise<void> => inLine(() => forget(key(tab)));
