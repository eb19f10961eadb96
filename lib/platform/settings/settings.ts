// The reader's settings in the browser's storage: read as unknown, checked, written one change at a time.
import { Settings } from '../../model/settings.ts';
import { browser } from '../browser.ts';
import { ReaderError } from '../messages/reader-error.ts';
import { say } from '../translator.ts';
import { createQueue } from '../waiting/queue.ts';
import { readValidFields } from './read-valid-fields.ts';

const KEY = 'settings';
/** Where unreadable settings are kept, so that no choice of the reader is lost. */
const UNREADABLE_KEY = 'settings-unreadable';

/** What Chromium has and the polyfill's types lack: who may access a storage area. */
interface Guarded {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps scripts in pages from reading the settings, where the browser can (Chromium): a page's process may be
 * compromised, and which sites a reader has chosen is private.
 */
export async function guardSettings(): Promise<void> {
  const local: typeof browser.storage.local & Guarded = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const queue = createQueue();

/** Whether unreadable settings have been put aside since the background started. */
let isBackedUp = false;

/**
 * The settings as stored, or the defaults if there are none. Unreadable parts are put aside, and only they are lost.
 */
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
    // If there is no room for them, the settings themselves are still there until the next change.
    await browser.storage.local.set({ [UNREADABLE_KEY]: stored }).catch(() => {});
  }
  return readValidFields(stored);
}

/**
 * Changes the settings, one change after the other. Returns the settings before and after.
 * @param prepare what the browser must agree to before they are stored; called again with the earlier settings if the
 * browser refuses or they cannot be stored.
 * @throws ReaderError if the settings exceed their limits, are refused or cannot be stored; then they stay as they
 * were.
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
