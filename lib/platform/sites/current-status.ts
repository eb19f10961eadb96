// Whether Sidelight is on at a host now: by the present settings and the browser's permissions.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { hostAt } from '../messages/admission.ts';
import { readSettings } from '../settings/settings.ts';
import { listedSites } from './listed-sites.ts';
import { matchPattern, type SiteStatus, siteStatus } from './site-status.ts';

/** The host of a tab's web page; undefined for pages of the browser, files, and pages whose address we may not know. */
export const hostOf = (tab: Tabs.Tab): string | undefined => hostAt(tab.url);

/** The status of a host under the present settings. */
export async function currentStatus(host: string): Promise<SiteStatus> {
  return siteStatus(host, await readSettings(), await listedSites());
}

/** Whether Sidelight is on at a host: by its status, and by the browser's permission. */
export async function isOn(host: string): Promise<boolean> {
  return (await currentStatus(host)).on && (await isPermitted(host));
}

/** Whether the browser lets us access a host. */
export const isPermitted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [matchPattern(host)] });
