// Changing the settings: registrations, storage and open tabs change together, without a reload.
import type { Settings } from '../../model/settings.ts';
import { browser } from '../browser.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { announce } from '../tabs/notices.ts';
import { lazy } from '../waiting/keep.ts';
import { listedSites } from './listed-sites.ts';
import { repaint, settleTabs } from './open-tabs.ts';
import { registerScripts } from './scripts.ts';
import { registrationsFor } from './site-status.ts';

/** Session storage is emptied by an update, a re-enabling and a restart of the browser: then, and only then, start afresh. */
const STARTED = 'started';

/**
 * Changes settings that decide where Sidelight works. It is done when the browser has taken the registrations and the
 * settings are stored; the open tabs follow each at its own pace.
 * @throws ReaderError if the browser refuses either; then everything is as before.
 */
export async function changeSites(change: (settings: Settings) => Settings): Promise<void> {
  const listed = await listedSites();
  const { before, after } = await changeSettings(change, (settings) =>
    registerScripts(registrationsFor(settings, listed)),
  );
  announce({ notice: 'changed' });
  await repaint(before, after);
  await settleTabs(before);
}

/**
 * Changes settings that decide how pages are marked, and repaints the open tabs whose marks that changes.
 * @throws ReaderError if it cannot be stored.
 */
export async function changeMarks(change: (settings: Settings) => Settings): Promise<void> {
  const { before, after } = await changeSettings(change);
  announce({ notice: 'changed' });
  await repaint(before, after);
}

/** After an installation, an update, a start of the browser or a new permission: everything as the settings say. */
export async function reconcile(): Promise<void> {
  await registerScripts(registrationsFor(await readSettings(), await listedSites()));
  await settleTabs();
}

/** Makes everything as the settings say, once in the browser's session; whoever needs it may ask for it again. */
export const startSession = lazy(async () => {
  // Where the storage does not work, nothing tells that it was done before; to do it again does no harm.
  const stored = await browser.storage.session.get(STARTED).catch(() => undefined);
  if (stored?.[STARTED]) return;
  await reconcile();
  await browser.storage.session.set({ [STARTED]: true }).catch(() => {});
});
