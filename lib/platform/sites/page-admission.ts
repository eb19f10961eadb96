// What happens before a page is answered: checking whether its site is on, and opening the panel if it asks for that.
import { browser } from '../browser.ts';
import type { PageAsker } from '../messages/admission.ts';
import type { PageAdmission } from '../messages/serve.ts';
import { isOn } from './current-status.ts';
import { runCommand } from './scripts.ts';

/** Admission by the site's status, and the result of opening the panel after a click. */
export interface SiteAdmission extends PageAdmission {
  /** Whether the current click has opened the panel; can be read once. */
  hasOpened(asker: PageAsker): Promise<boolean>;
}

/** Admits pages whose site is on. */
export function createPageAdmission(): SiteAdmission {
  /** By tab, whether the last click there that asked for the panel has opened it. */
  const openings = new Map<number, Promise<boolean>>();
  /** Tabs whose page was refused last, with the page's host: this can be checked without reading the storage. */
  const turnedAway = new Map<number, string>();
  return {
    /**
     * A page may come back from the browser's back-forward cache after its site was switched off or a permission was
     * withdrawn, so its script is told to remove itself.
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
    /**
     * The panel opens with its usual content; the entity that the page wants shown there waits until it is admitted.
     */
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
