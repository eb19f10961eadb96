// What each tab is: its host, whether Sidelight is on there and why, and the names it holds.
import type { Tabs } from 'webextension-polyfill';
import type { TabState } from '../../lib/model/tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { hostAt } from '../../lib/platform/messages/admission.ts';
import type { Notice } from '../../lib/platform/messages/contract.ts';
import { readSettings } from '../../lib/platform/settings/settings.ts';
import { isQuiet, matchPattern, type SiteStatus, siteStatus } from '../../lib/platform/sites/site-status.ts';
import { showIcon } from '../../lib/platform/tabs/icon.ts';
import { readPublished } from '../../lib/platform/tabs/published.ts';
import { readNames, totals } from '../../lib/platform/tabs/tab-names.ts';
import { library, listedSites } from './library.ts';

/** The host of a tab's web page; undefined for pages of the browser, files, and pages we may not know the address of. */
export const hostOf = (tab: Tabs.Tab): string | undefined => hostAt(tab.url);

/** The verdict on a host under the settings as they stand. */
export async function currentStatus(host: string): Promise<SiteStatus> {
  return siteStatus(host, await readSettings(), await listedSites());
}

/** Whether Sidelight is on at a host: by the verdict, and by the browser's permission. */
export async function isOn(host: string): Promise<boolean> {
  return (await currentStatus(host)).on && (await isPermitted(host));
}

/** Whether the browser lets us into a host. */
export const isPermitted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [matchPattern(host)] });

/** All that popup and panel show of a tab. A tab that has been closed is a tab without a page. */
export async function tabState(id: number): Promise<TabState> {
  const settings = await readSettings();
  const { mode } = settings;
  const tab = await browser.tabs.get(id).catch(() => undefined);
  const host = tab && hostOf(tab);
  const nothing = { tab: id, title: tab?.title ?? '', on: false, mode, names: [] };
  if (!host) return { ...nothing, reason: 'no-page' };

  const verdict = await currentStatus(host);
  const known = {
    ...nothing,
    host,
    ...(settings.density !== 'none' && { quiet: isQuiet(host, settings) }),
    ...(verdict.site && { site: verdict.site.name }),
  };
  if (!verdict.on) return { ...known, reason: verdict.reason };
  if (!(await isPermitted(host))) return { ...known, reason: 'permission' };

  const [{ entity, knows }, published] = await Promise.all([library(), readPublished(id, tab.url ?? '')]);
  const names = totals(await readNames(id))
    .filter(({ entity: one }) => knows(one))
    .map(({ entity: one, count }) => {
      const { name, kind } = entity(one);
      return { entity: one, name, kind, count };
    });
  return { ...known, ...(published && { published }), on: true, reason: verdict.reason, names };
}

/** Brings a tab's icon up to date and tells panel and popup, where they are open, to look again. */
export async function tabChanged(tab: number, on: boolean): Promise<void> {
  await showIcon(tab, on, totals(await readNames(tab)).length);
  announce({ notice: 'changed', tab });
}

/** Tells the extension's open pages of a change. That none is open is no error. */
export function announce(notice: Notice): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
