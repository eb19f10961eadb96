// The names that a page has given so far, as it printed them: text that comes later, in a batch of its own, may use
// their short forms ("Choe" after "Choe Son Hui").
import * as z from 'zod/mini';
import { createQueue } from '../waiting/queue.ts';
import { fingerprint } from './address-hash.ts';
import { forget, memorise, recall } from './session-storage.ts';

/** The most names remembered of a frame: what a long report introduces. */
const MOST = 80;
/** The longest name remembered: the corpus's own have 85 characters at most. */
const LONGEST = 100;
/** The most frames of a tab of which names are remembered; an article has one, or its text in a second. */
const MOST_FRAMES = 20;

/** By frame the names it gave, and the fingerprint of the page's address at that time. */
const Said = z.record(z.string(), z.object({ page: z.string(), names: z.array(z.string()) }));

const key = (tab: number): string => `said-${tab}`;

/** Each frame's names are kept in the tab's one entry: two at once would each undo what the other has written. */
const inLine = createQueue();

const read = async (tab: number): Promise<z.infer<typeof Said>> => (await recall(key(tab), Said)) ?? {};

/** The names given so far by a frame at an address; none after it has gone elsewhere. */
export async function readSaid(tab: number, frame: number, address: string): Promise<string[]> {
  const said = (await read(tab))[frame];
  return said?.page === (await fingerprint(address)) ? said.names : [];
}

/** Remembers names in place of those remembered before; the latest, if there are too many. */
export const keepSaid = (
  tab: number,
  frame: number,
  address: string,
  names: readonly string[],
): Promise<void> =>
  inLine(async () => {
    const { [frame]: _before, ...others } = await read(tab);
    const latest = names.filter(({ length }) => length <= LONGEST).slice(-MOST);
    const entries = Object.entries(others).slice(1 - MOST_FRAMES);
    const said = { page: await fingerprint(address), names: latest };
    await memorise(key(tab), Object.fromEntries([...entries, [frame, said]]));
  });

/** Forgets what was said at other addresses than the one that a tab is at; all, where that may not be known. */
export const leaveSaid = (tab: number, address: string | undefined): Promise<void> =>
  inLine(async () => {
    const all = Object.entries(await read(tab));
    const here = address === undefined ? undefined : await fingerprint(address);
    const still = all.filter(([, { page }]) => page === here);
    if (still.length === all.length) return;
    if (still.length === 0) await forget(key(tab));
    else await memorise(key(tab), Object.fromEntries(still));
  });

/** Forgets a tab. */
export const dropSaid = (tab: number): Promise<void> => inLine(() => forget(key(tab)));
