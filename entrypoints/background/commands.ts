// Keyboard commands: which tab they concern and what happens there.
import { browser } from '../../lib/platform/browser.ts';
import { runCommand } from '../../lib/platform/sites/scripts.ts';
import { withSiteOn } from '../../lib/platform/sites/site-status.ts';
import { listedSites } from './library.ts';
import { changeSites } from './switch.ts';
import { currentStatus, hostOf, isPermitted } from './tabs.ts';

/** Carries out a command of the manifest in the tab in front. */
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
  // A permission can be asked for only in the popup: by now the key press is over.
  if (!on && !(await isPermitted(host))) {
    await browser.action.openPopup();
    return;
  }
  const listed = await listedSites();
  await changeSites((settings) => withSiteOn(host, !on, settings, listed));
}
