// All open pages of a browser: tabs, and Chromium's popup and panel, which puppeteer does not list among the tabs.
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';

/** Tabs first, then popup and panel. */
export async function openPages(browser: ExtendedBrowser): Promise<Page[]> {
  const tabs = await browser.puppet.pages();
  const known = new Set(tabs.map((tab) => tab.target()));
  const others = browser.puppet.targets().filter((one) => one.type() === 'page' && !known.has(one));
  const found = await Promise.all(others.map((target) => target.asPage().catch(() => undefined)));
  return [...tabs, ...found.filter((page) => page !== undefined)];
}

/** Closes all of them but the first tab, which becomes the one in front: an open panel would stay. */
export async function closeAll(browser: ExtendedBrowser): Promise<void> {
  const [first, ...rest] = await openPages(browser);
  await first?.bringToFront();
  await Promise.all(rest.map((page) => page.close().catch(() => {})));
}
