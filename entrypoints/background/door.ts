// Before a page is answered: whether its site is on, and the panel that it wants opened.

import { browser } from '../../lib/platform/browser.ts';
import type { PageAsker } from '../../lib/platform/messages/admission.ts';
import type { PageAdmission } from '../../lib/platform/messages/serve.ts';
import { runCommand } from '../../lib/platform/sites/scripts.ts';
import { isOn } from './tabs.ts';

/** Whether the panel could be opened for a tab, for the last click there that asked for it. */
const openings = new Map<number, Promise<boolean>>();

/** Tabs whose page was turned away last, by the page's host: what can be known of them without asking the storage. */
const turnedAway = new Map<number, string>();

/** Lets in whose site is on. */
export const door: PageAdmission = {
  /**
   * A page may come back from the browser's back-forward cache after its site was switched off, or after a permission
   * was withdrawn: its script is told to go.
   */
  async admits({ tab, frame, host }) {
    if (await isOn(host)) {
      turnedAway.delete(tab);
      return true;
    }
    turnedAway.set(tab, host);
    await runCommand(tab, { command: 'off' }, frame);
    return false;
  },
  /** The panel opens and shows what it would show anyway; what the page wants seen in it waits until it is admitted. */
  duringGesture(name, { tab, host, inFront }) {
    if (name !== 'reveal' || !inFront || turnedAway.get(tab) === host) return;
    const opened = browser.sidePanel?.open({ tabId: tab }).then(
      () => true,
      () => false,
    );
    openings.set(tab, opened ?? Promise.resolve(false));
  },
};

/** Whether the click that asks now has opened the panel; handed out once. */
export async function hasOpened({ tab }: PageAsker): Promise<boolean> {
  const opened = openings.get(tab);
  openings.delete(tab);
  return (await opened) ?? false;
}
