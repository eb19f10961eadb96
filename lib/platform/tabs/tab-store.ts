// What the background remembers of each tab for the browser's session, so that it may be stopped in between. None of it
// is essential: if session storage is full or broken, nothing is remembered.
import type * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { createQueue } from '../waiting/queue.ts';

/** The type of a stored value. */
type Next<T> = T | undefined;

/** One kind of remembered value, at most one for each tab. */
export interface TabStore<T> {
  /** The value for a tab; undefined if there is none or it is invalid. */
  read(tab: number): Promise<T | undefined>;
  /**
   * Replaces a tab's value by the result of `next`: undefined removes it, the same object leaves it unchanged. Changes
   * of a store run one after the other. False if the new value could not be stored.
   */
  update(tab: number, next: (stored: T | undefined) => Next<T> | Promise<Next<T>>): Promise<boolean>;
}

const drops: ((tab: number) => Promise<unknown>)[] = [];

/** A store with a name of its own; its values are removed by `forgetTab`. */
export function createTabStore<T>(name: string, schema: z.ZodMiniType<T>): TabStore<T> {
  const key = (tab: number): string => `${name}-${tab}`;
  // Two updates at once would undo each other's change.
  const queue = createQueue();
  const read = async (tab: number): Promise<T | undefined> => {
    const stored = await orWarn(async () => browser.storage.session.get(key(tab)));
    return schema.safeParse(stored?.[key(tab)]).data;
  };
  const update: TabStore<T>['update'] = (tab, next) =>
    queue(async () => {
      const stored = await read(tab);
      const value = await next(stored);
      if (value === undefined) {
        await orWarn(async () => browser.storage.session.remove(key(tab)));
        return true;
      }
      if (value === stored) return true;
      const isStored = await orWarn(async () => {
        await browser.storage.session.set({ [key(tab)]: value });
        return true;
      });
      return isStored ?? false;
    });
  drops.push((tab) => update(tab, () => undefined));
  return { read, update };
}

/** Removes everything that is remembered of a tab. */
export async function forgetTab(tab: number): Promise<void> {
  await Promise.all(drops.map((drop) => drop(tab)));
}

/** A task's result; undefined, with a warning on the console, if it fails. */
const orWarn = <T>(task: () => Promise<T>): Promise<T | undefined> =>
  task().catch((reason: unknown) => {
    console.warn('Sidelight could not remember something:', reason);
    return undefined;
  });
