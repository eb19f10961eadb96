// The names on each open tab, as its frames reported them.
import * as z from 'zod/mini';
import { Id } from '../../model/primitives/forms.ts';
import { createTabStore } from './tab-store.ts';

const Count = z.object({ entity: Id, count: z.number(), prose: z.exactOptional(z.number()) });
const Frames = z.record(z.string(), z.array(Count));

/** How often a frame contains an entity's names, and how many of these are in prose, if not all. */
export type Count = z.infer<typeof Count>;
/** The names of a tab, frame by frame; the keys are frame ids. */
export type Frames = z.infer<typeof Frames>;

/** The most frames of a tab whose names are counted; news pages have one or two with text of their own. */
const MOST_FRAMES = 100;

const store = createTabStore('names', Frames);

/** The names of a tab; none if nothing was reported. */
export const readNames = async (tab: number): Promise<Frames> => (await store.read(tab)) ?? {};

/** Replaces a frame's last report. */
export async function keepNames(tab: number, frame: number, names: Count[]): Promise<void> {
  await store.update(tab, (stored) => {
    const frames = { ...stored, [frame]: names };
    return Object.keys(frames).length <= MOST_FRAMES ? frames : stored;
  });
}

/** Forgets frames of a tab that no longer exist. */
export async function dropFrames(tab: number, gone: readonly number[]): Promise<void> {
  await store.update(tab, (frames = {}) =>
    Object.fromEntries(Object.entries(frames).filter(([frame]) => !gone.includes(Number(frame)))),
  );
}

/** Forgets the names of a tab. */
export async function dropNames(tab: number): Promise<void> {
  await store.update(tab, () => undefined);
}

/** The counts of all frames together, in the order of first mentions, frame by frame. */
export function totals(frames: Frames): Required<Count>[] {
  const sums = new Map<string, Required<Count>>();
  for (const { entity, count, prose = count } of Object.values(frames).flat()) {
    const sum = sums.get(entity);
    sums.set(entity, { entity, count: count + (sum?.count ?? 0), prose: prose + (sum?.prose ?? 0) });
  }
  return [...sums.values()];
}

/** The frame with the nth mention of an entity (wrapping around), and its number in that frame. */
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
