// The reader's settings in the browser's storage: read as unknown, checked, written one change at a time.
import { Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { salvaged } from './salvage.ts';

const KEY = 'settings';
/** Where settings that could not be read are kept, so that nothing a reader chose is lost. */
const SPOILT_KEY = 'settings-unreadable';

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

let queue: Promise<unknown> = Promise.resolve();

/** The settings as stored, or the defaults where there are none. Unreadable parts are put aside, and only they are lost. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const settings = Settings.safeParse(stored ?? {});
  if (settings.success) return settings.data;
  await browser.storage.local.set({ [SPOILT_KEY]: stored });
  console.error(
    'Some of Sidelight’s settings could not be read; for them the defaults hold.',
    settings.error,
  );
  return salvaged(stored);
}

/** Changes the settings; changes asked for at the same time happen one after the other. Answers what was and is. */
export function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<{ before: Settings; after: Settings }> {
  const turn = queue.then(async () => {
    const before = await readSettings();
    const after = Settings.parse(change(before));
    await browser.storage.local.set({ [KEY]: after });
    return { before, after };
  });
  queue = turn.catch(() => {});
  return turn;
}
