// The reader's settings in the browser's storage: read as unknown, checked, written one change at a time.
import { Settings } from '../../model/settings.ts';
import { browser } from '../browser.ts';
import { ReaderError } from '../messages/reader-error.ts';
import { say } from '../translator.ts';
import { createQueue } from '../waiting/queue.ts';
import { readValidFields } from './read-valid-fields.ts';

const KEY = 'settings';
/** Where settings that could not be read are kept, so that nothing a reader chose is lost. */
const UNREADABLE_KEY = 'settings-unreadable';

/** What Chromium has and the polyfill's types do not know: who may use a part of the storage. */
interface Guarded {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps scripts inside pages from reading the settings, where the browser can (Chromium): a page's process may be broken
 * into, and which sites a reader has chosen is the reader's own business.
 */
export async function guardSettings(): Promise<void> {
  const local: typeof browser.storage.local & Guarded = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const queue = createQueue();

/** Whether settings that could not be read have been put aside since the background started. */
let isBackedUp = false;

/** The settings as stored, or the defaults where there are none. Unreadable parts are put aside, and only they are lost. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const settings = Settings.safeParse(stored ?? {});
  if (settings.success) return settings.data;
  if (!isBackedUp) {
    isBackedUp = true;
    console.error(
      'Some of Sidelight’s settings could not be read; for them the defaults hold.',
      settings.error,
    );
    // Where there is no room for them, the settings themselves are still there until the next change.
    await browser.storage.local.set({ [UNREADABLE_KEY]: stored }).catch(() => {});
  }
  return readValidFields(stored);
}

/**
 * Changes the settings; changes asked for at the same time happen one after the other. Answers what was and is.
 * @param prepare what the browser must agree to before they are stored; it is called once more with those from before
 * where it refuses, or where they cannot be stored.
 * @throws ReaderError if the settings go beyond their limits, are refused or cannot be stored; then they are as before.
 */
export function changeSettings(
  change: (settings: Settings) => Settings,
  prepare: (settings: Settings) => Promise<void> = async () => {},
): Promise<{ before: Settings; after: Settings }> {
  return queue(async () => {
    const before = await readSettings();
    const changed = Settings.safeParse(change(before));
    if (!changed.success) throw new ReaderError(say('settingsTooMany'), { cause: changed.error });
    const after = changed.data;
    try {
      await prepare(after).catch((cause: unknown) => {
        throw new ReaderError(say('sitesRefused'), { cause });
      });
      await browser.storage.local.set({ [KEY]: after }).catch((cause: unknown) => {
        throw new ReaderError(say('notStored'), { cause });
      });
    } catch (reason) {
      await prepare(before).catch(() => {});
      throw reason;
    }
    return { before, after };
  });
}
