// The names found unambiguously on a page so far, as printed: text that comes later, in a batch of its own, may use
// their short forms ("Choe" after "Choe Son Hui").
import * as z from 'zod/mini';
import { pageHash } from './address-hash.ts';
import { createTabStore } from './tab-store.ts';

/** The most names remembered for a frame: as many as a long report introduces. */
const MOST = 80;
/** The longest name remembered: the corpus's own have at most 85 characters. */
const LONGEST = 100;
/** The most frames of a tab whose names are remembered; an article has one, or its text in a second. */
const MOST_FRAMES = 20;

/** By frame, the names found there, and the hash of the page's address at that time. */
const Frames = z.record(z.string(), z.object({ page: z.string(), names: z.array(z.string()) }));

const store = createTabStore('session-mentions', Frames);

/** The names found so far in a frame at an address; none after it has navigated elsewhere. */
export async function readSessionMentions(tab: number, frame: number, address: string): Promise<string[]> {
  const [frames, page] = await Promise.all([store.read(tab), pageHash(address)]);
  const mentions = frames?.[frame];
  return mentions?.page === page ? mentions.names : [];
}

/** Replaces the names remembered before; keeps the most recent if there are too many. */
export async function keepSessionMentions(
  tab: number,
  frame: number,
  address: string,
  names: readonly string[],
): Promise<void> {
  await store.update(tab, async (frames = {}) => {
    const { [frame]: _before, ...others } = frames;
    const kept = names.filter(({ length }) => length <= LONGEST).slice(-MOST);
    const entries = Object.entries(others).slice(1 - MOST_FRAMES);
    return Object.fromEntries([...entries, [frame, { page: await pageHash(address), names: kept }]]);
  });
}

/** Forgets names found at addresses other than the tab's; all names if that is unknown. */
export async function dropOtherPages(tab: number, address: string | undefined): Promise<void> {
  await store.update(tab, async (frames = {}) => {
    const here = address === undefined ? undefined : await pageHash(address);
    const all = Object.entries(frames);
    const still = all.filter(([, { page }]) => page === here);
    if (still.length === 0) return undefined;
    return still.length === all.length ? frames : Object.fromEntries(still);
  });
}
