// Changes settings together with the script registrations and the open tabs, without a reload.
import type { Settings } from '../../model/settings.ts';
import { browser } from '../browser.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { announce } from '../tabs/notices.ts';
import { lazy } from '../waiting/keep.ts';
import { listedSites } from './listed-sites.ts';
import { repaint, settleTabs } from './open-tabs.ts';
import { registerScripts } from './scripts.ts';
import { registrationsFor } from './site-status.ts';

/**
 * The browser empties session storage at an update, a re-enabling and a restart, which are the times to apply
 * everything again.
 */
const STARTED = 'started';

/**
 * Changes settings that decide where Sidelight works. Resolves once the browser has accepted the registrations and the
 * settings are stored; the open tabs follow at their own pace.
 * @throws ReaderError if the browser refuses either; then nothing has changed.
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
 * Changes settings that decide how pages are marked, and repaints the open tabs that this affects.
 * @throws ReaderError if it cannot be stored.
 */
export async function changeMarks(change: (settings: Settings) => Settings): Promise<void> {
  const { before, after } = await changeSettings(change);
  announce({ notice: 'changed' });
  await repaint(before, after);
}

/** Applies all settings: after an installation, an update, a start of the browser or a new permission. */
export async function reconcile(): Promise<void> {
  await registerScripts(registrationsFor(await readSettings(), await listedSites()));
  await settleTabs();
}

/** Applies all settings once in the browser's session; anyone who needs that may call it again. */
export const startSession = lazy(async () => {
  // Without a working storage nobody knows whether it was done; doing it again does no harm.
  const stored = await browser.storage.session.get(STARTED).catch(() => undefined);
  if (stored?.[STARTED]) return;
  await reconcile();
  await browser.storage.session.set({ [STARTED]: true }).catch(() => {});
});
