// When the page of each tab was published: kept for the browser's session, so that the panel can tell what was known then.
import * as z from 'zod/mini';
import { PartialDate } from '../model/forms.ts';
import { browser } from './browser.ts';

const Published = z.object({ address: z.string(), date: PartialDate });

const key = (tab: number): string => `published-${tab}`;

/** A page under the same address up to the fragment is the same page. */
const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** The date of the page that a tab shows; undefined if none is known. */
export async function readPublished(tab: number, address: string): Promise<string | undefined> {
  const stored = Published.safeParse((await browser.storage.session.get(key(tab)))[key(tab)]);
  return stored.success && stored.data.address === pageOf(address) ? stored.data.date : undefined;
}

/** Keeps the date of a tab's page. */
export const keepPublished = (tab: number, address: string, date: string): Promise<void> =>
  browser.storage.session.set({ [key(tab)]: { address: pageOf(address), date } });

/** Forgets a tab. */
export const dropPublished = (tab: number): Promise<void> => browser.storage.session.remove(key(tab));
