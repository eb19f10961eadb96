// Runs keyboard commands: finds the tab that they concern and acts there.
import { browser } from '../browser.ts';
import { changeSites } from './apply-settings.ts';
import { currentStatus, hostOf, isPermitted } from './current-status.ts';
import { listedSites } from './listed-sites.ts';
import { runCommand } from './scripts.ts';
import { withSiteOn } from './site-status.ts';

/** Runs a command of the manifest in the tab in front. */
export async function runShortcut(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next' || command === 'previous' || command === 'open') {
    await runCommand(tab.id, { command });
    return;
  }
  const host = hostOf(tab);
  if (command !== 'toggle' || !host) return;
  const { on } = await currentStatus(host);
  // A permission can only be requested in the popup, because the key press is over by now.
  if (!on && !(await isPermitted(host))) {
    await browser.action.openPopup();
    return;
  }
  const listed = await listedSites();
  await changeSites((settings) => withSiteOn(host, !on, settings, listed));
}
