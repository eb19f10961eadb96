// Tells the toolbar icon, panel and popup that something about a tab has changed.
import { browser } from '../browser.ts';
import type { Notice } from '../messages/envelope.ts';
import { showIcon } from './icon.ts';
import { readNames, totals } from './tab-names.ts';

/** Updates a tab's icon and tells panel and popup, if they are open, to reload its state. */
export async function tabChanged(tab: number, on: boolean): Promise<void> {
  await showIcon(tab, on, totals(await readNames(tab)).length);
  announce({ notice: 'changed', tab });
}

/** Tells the extension's open pages about a change. If none is open, that is not an error. */
export function announce(notice: Notice): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
