// Tells the toolbar icon, panel and popup that something about a tab has changed.
import { browser } from '../browser.ts';
import type { Notice } from '../messages/envelope.ts';
import { showIcon } from './icon.ts';
import { readNames, totals } from './tab-names.ts';

/** Brings a tab's icon up to date and tells panel and popup, where they are open, to look again. */
export async function tabChanged(tab: number, on: boolean): Promise<void> {
  await showIcon(tab, on, totals(await readNames(tab)).length);
  announce({ notice: 'changed', tab });
}

/** Tells the extension's open pages of a change. That none is open is no error. */
export function announce(notice: Notice): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
