// When the page of each tab was published, so that the panel can tell what was known then.
import * as z from 'zod/mini';
import { PartialDate } from '../../model/primitives/forms.ts';
import { fingerprint } from './address-hash.ts';
import { forget, memorise, recall } from './session-storage.ts';

const Published = z.object({ page: z.string(), date: PartialDate });

const key = (tab: number): string => `published-${tab}`;

/** A page under the same address up to the fragment is the same page. */
const pageOf = (address: string): Promise<string> => fingerprint(address.replace(/#.*$/, ''));

/** The date of the page that a tab shows; undefined if none is known. */
export async function readPublished(tab: number, address: string): Promise<string | undefined> {
  const stored = await recall(key(tab), Published);
  return stored?.page === (await pageOf(address)) ? stored.date : undefined;
}

/** Keeps the date of a tab's page. */
export async function keepPublished(tab: number, address: string, date: string): Promise<void> {
  await memorise(key(tab), { page: await pageOf(address), date });
}

/** Forgets a tab. */
export const dropPublished = (tab: number): Promise<void> => forget(key(tab));
