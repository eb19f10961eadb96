// The names that a page has given so far, as it printed them: text that comes later, in a batch of its own, may use
// their short forms ("Choe" after "Choe Son Hui"). Kept for the browser's session, so that the background may sleep.
import * as z from 'zod/mini';
import { browser } from './browser.ts';

/** The most names remembered of a page: what a long report introduces. */
const MOST = 80;

const Said = z.object({ address: z.string(), names: z.array(z.string()) });

const key = (tab: number, frame: number): string => `said-${tab}-${frame}`;

/** The names given so far by a frame at an address; none after it has gone elsewhere. */
export async function readSaid(tab: number, frame: number, address: string): Promise<string[]> {
  const stored = Said.safeParse((await browser.storage.session.get(key(tab, frame)))[key(tab, frame)]);
  return stored.success && stored.data.address === address ? stored.data.names : [];
}

/** Remembers names in place of those remembered before; the latest, if there are too many. */
export const keepSaid = (
  tab: number,
  frame: number,
  address: string,
  names: readonly string[],
): Promise<void> =>
  browser.storage.session.set({ [key(tab, frame)]: { address, names: names.slice(-MOST) } });

/** Forgets a tab. */
export async function dropSaid(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get()).filter((each) =>
    each.startsWith(`said-${tab}-`),
  );
  if (keys.length) await browser.storage.session.remove(keys);
}
