// Which entities are muted on the page in a tab, for this visit: kept for the browser's session, so that the background
// may sleep.
import * as z from 'zod/mini';
import { browser } from './browser.ts';

const Here = z.object({ address: z.string(), entities: z.array(z.string()) });

const key = (tab: number): string => `muted-${tab}`;

/** A page is the same whichever part of it is gone to. */
const pageOf = (address: string): string => address.split('#')[0] ?? '';

/** The entities muted on the page at an address; none once the tab has gone elsewhere. */
export async function readMutedHere(tab: number, address: string): Promise<string[]> {
  const here = Here.safeParse((await browser.storage.session.get(key(tab)))[key(tab)]);
  return here.success && here.data.address === pageOf(address) ? here.data.entities : [];
}

/** Mutes an entity on the page at an address, or has it marked again. */
export async function muteHere(tab: number, address: string, entity: string, muted: boolean): Promise<void> {
  const others = (await readMutedHere(tab, address)).filter((other) => other !== entity);
  const entities = muted ? [...others, entity] : others;
  await browser.storage.session.set({ [key(tab)]: { address: pageOf(address), entities } });
}

/** Forgets a tab. */
export const dropMutedHere = (tab: number): Promise<void> => browser.storage.session.remove(key(tab));
