// Forty tabs, some of which never answer: a switch of the site and an update of the extension reach all the others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import { marked, unmarked } from '../../dev/marks-on-page.ts';
import { askBackground } from '../../dev/own-page.ts';
import type { PageServer } from '../../dev/page-server.ts';
import { until } from '../../dev/until.ts';
import { openOddTabs, PLAIN, SCRIPT_FRAME, serveOddPages } from './odd-tabs.ts';
import { BROWSERS, extensionFaults, LISTED, start } from './stage.ts';

/** About forty, together with the odd ones. */
const ORDINARY = 30;

describe.each(BROWSERS)('forty tabs in %s', (name) => {
  let server: PageServer;
  let browser: ExtendedBrowser;
  beforeAll(async () => {
    server = await serveOddPages();
    browser = await start(name, { server });
    await openOddTabs(browser, ORDINARY);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const turn = async (on: boolean): Promise<void> => {
    const own = await browser.openOwn('options.html');
    await askBackground(own, 'site', { host: LISTED, on });
    await own.close();
  };

  it('follow the switch of their site at once', async () => {
    const pages = [await browser.open(PLAIN), await browser.open(SCRIPT_FRAME)];
    for (const page of pages) await marked(page, 'Khasan');
    await turn(false);
    await Promise.all(pages.map(unmarked));
    await turn(true);
    for (const page of pages) await marked(page, 'Khasan');
  });

  it('follow changes of which names are marked', async () => {
    const page = await browser.open(PLAIN);
    await marked(page, 'Khasan');
    const own = await browser.openOwn('options.html');
    await askBackground(own, 'adjust', { density: 'none' });
    await unmarked(page);
    await askBackground(own, 'adjust', { density: 'section' });
    await marked(page, 'Khasan');
    await own.close();
  });

  it('get the new version after an update', async () => {
    const pages = [await browser.open(PLAIN), await browser.open(SCRIPT_FRAME)];
    for (const page of pages) await marked(page, 'Khasan');
    await browser.reload();
    // The earlier version's marks are gone as soon as the new version reaches the page; then the site can be switched
    // off.
    await until('the new version to answer', async () => {
      await turn(true);
      return true;
    });
    for (const page of pages) await marked(page, 'Khasan');
    await turn(false);
    await Promise.all(pages.map(unmarked));
    await turn(true);
    for (const page of pages) await marked(page, 'Khasan');
  });

  it('report no error', async () => {
    expect(await extensionFaults(browser)).toEqual([]);
  });
});
