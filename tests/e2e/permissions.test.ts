// Permissions: a site that the reader has switched on works as long as the browser allows it, and says so afterwards.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from '../../dev/marks-on-page.ts';
import { says, turnSite } from '../../dev/own-page.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage, UNLISTED } from './stage.ts';
import { hears, inOurWorld } from './traces.ts';

describe.each(BROWSERS)('permissions in %s', (name) => {
  const here = stage(name);
  /** Only the toolbar button tells the popup which site it is on; here, Firefox's popup is opened without it. */
  const asksForIt = async (page: Page): Promise<void> => {
    if (name === 'chromium') await says(await here.browser.openPopup(page), /permission/i);
  };

  it('disappears from an open page when the browser revokes its site, and comes back with it', async () => {
    const page = await here.browser.open(`https://${UNLISTED}/`);
    await here.browser.grant(UNLISTED);
    const popup = await here.browser.openPopup(page);
    await says(popup, UNLISTED);
    await turnSite(popup, 'on');
    await marked(page, 'Khasan');

    await here.browser.revoke(UNLISTED);
    await unmarked(page);
    await asksForIt(page);

    await here.browser.grant(UNLISTED);
    await marked(page, 'Khasan');
  });

  it('stays away from a page loaded without its permission', async () => {
    await here.browser.revoke(UNLISTED);
    const page = await here.browser.open(`https://${UNLISTED}/`);
    await asksForIt(page);
    expect(await hears(here.browser, page)).toBe(false);
  });

  // Firefox has no such protection, and its debugger does not let a test into that world either.
  it.runIf(name === 'chromium')('keeps the settings from scripts inside pages', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    expect(await inOurWorld(page, 'chrome.runtime.id.length')).toBe('32');
    expect(await inOurWorld(page, 'chrome.storage.local.get().then(JSON.stringify)')).toMatch(/not allowed/i);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
