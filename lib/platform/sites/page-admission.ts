// Before a page is answered: whether its site is on, and the panel that it wants opened.
import { browser } from '../browser.ts';
import type { PageAsker } from '../messages/admission.ts';
import type { PageAdmission } from '../messages/serve.ts';
import { isOn } from './current-status.ts';
import { runCommand } from './scripts.ts';

/** Admission by the site's status, and what came of the panel that a click has asked for. */
export interface SiteAdmission extends PageAdmission {
  /** Whether the click that asks now has opened the panel; handed out once. */
  hasOpened(asker: PageAsker): Promise<boolean>;
}

/** Admits whose site is on. */
export function createPageAdmission(): SiteAdmission {
  /** Whether the panel could be opened for a tab, for the last click there that asked for it. */
  const openings = new Map<number, Promise<boolean>>();
  /** Tabs whose page was turned away last, by the page's host: what can be known of them without asking the storage. */
  const turnedAway = new Map<number, string>();
  return {
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
    async hasOpened({ tab }) {
      const opened = openings.get(tab);
      openings.delete(tab);
      return (await opened) ?? false;
    },
  };
}
