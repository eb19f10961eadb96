// Which names each open tab holds, as its frames reported them: kept for the browser's session, so that the
// background may be stopped in between.
import * as z from 'zod/mini';
import { Id } from '../model/forms.ts';
import { browser } from './browser.ts';

const Count = z.object({ entity: Id, count: z.number() });
const Frames = z.record(z.string(), z.array(Count));

/** How often a frame holds an entity's names. */
export type Count = z.infer<typeof Count>;
/** The names of a tab, frame by frame; the keys are frame ids. */
export type Frames = z.infer<typeof Frames>;

const key = (tab: number): string => `names-${tab}`;

let queue: Promise<unknown> = Promise.resolve();

/** The names of a tab; none if nothing was reported. */
export async function readNames(tab: number): Promise<Frames> {
  const stored: unknown = (await browser.storage.session.get(key(tab)))[key(tab)];
  const frames = Frames.safeParse(stored);
  return frames.success ? frames.data : {};
}

/** Keeps a frame's report in place of its last one. Answers all frames of the tab. */
export function keepNames(tab: number, frame: number, names: Count[]): Promise<Frames> {
  const turn = queue.then(async () => {
    const frames = { ...(await readNames(tab)), [frame]: names };
    await browser.storage.session.set({ [key(tab)]: frames });
    return frames;
  });
  queue = turn.catch(() => {});
  return turn;
}

/** Forgets a tab. */
export function dropNames(tab: number): Promise<void> {
  const turn = queue.then(() => browser.storage.session.remove(key(tab)));
  queue = turn.catch(() => {});
  return turn;
}

/** The counts of all frames together, most frequent first. */
export function totals(frames: Frames): Count[] {
  const sum = new Map<string, number>();
  for (const { entity, count } of Object.values(frames).flat())
    sum.set(entity, (sum.get(entity) ?? 0) + count);
  return [...sum].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}

/** The frame that holds the nth mention of an entity (wrapping around), and which of its own that is. */
export function locate(
  frames: Frames,
  entity: string,
  nth: number,
): { frame: number; nth: number } | undefined {
  const holders = Object.entries(frames)
    .map(([frame, names]) => ({
      frame: Number(frame),
      count: names.find((name) => name.entity === entity)?.count ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.frame - b.frame);
  const total = holders.reduce((sum, { count }) => sum + count, 0);
  if (!total) return undefined;
  let rest = ((nth % total) + total) % total;
  for (const { frame, count } of holders) {
    if (rest < count) return { frame, nth: rest };
    rest -= count;
  }
  return undefined;
}
