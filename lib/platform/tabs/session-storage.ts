// What the background remembers for the browser's session, so that it may sleep in between. Nothing in here is worth a
// fault: a storage that is full or does not work is one that remembers nothing.
import type * as z from 'zod/mini';
import { browser } from '../browser.ts';

/** What was remembered, if it still is and has the form it should have. */
export async function recall<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    const { data } = schema.safeParse((await browser.storage.session.get(key))[key]);
    return data;
  } catch (reason) {
    console.warn('Sidelight could not remember something:', reason);
    return undefined;
  }
}

/** Remembers something in the place of what was remembered before; false where that cannot be. */
export async function memorise(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: value });
    return true;
  } catch (reason) {
    console.warn('Sidelight could not remember something:', reason);
    return false;
  }
}

/** Forgets something. */
export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key).catch(() => {});
}
