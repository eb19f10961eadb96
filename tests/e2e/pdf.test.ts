// A PDF file, which the browser shows in a viewer of its own, is told as one by panel and popup, whatever its address.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../dev/axe.ts';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { says } from '../../dev/own-page.ts';
import type { PageServer } from '../../dev/page-server.ts';
import { NO_PDF, openAnyhow, PDF_REPORT, PLAIN, serveOddPages } from './odd-tabs.ts';
import { BROWSERS, extensionFaults, start } from './stage.ts';

const TITLE = 'PDF files cannot be read yet';
const WHY = 'a viewer of its own';

describe.each(BROWSERS)('a PDF file in %s', (name) => {
  let server: PageServer;
  let browser: ExtendedBrowser;
  beforeAll(async () => {
    server = await serveOddPages();
    browser = await start(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is told in the panel, and why', async () => {
    const page = await openAnyhow(browser, PDF_REPORT);
    const panel = await browser.openPanel(page);
    await says(panel, TITLE);
    expect(await says(panel, WHY)).not.toContain('No known names');
    expect(await violations(panel)).toEqual([]);
  });

  it('is told in the popup, and why', async () => {
    const page = await openAnyhow(browser, PDF_REPORT);
    const popup = await browser.openPopup(page);
    await says(popup, TITLE);
    expect(await says(popup, WHY)).not.toContain('No known names');
    expect(await violations(popup)).toEqual([]);
  });

  it('is told once a tab that the panel follows has come to it', async () => {
    const page = await browser.open(PLAIN);
    await marked(page, 'Khasan');
    const panel = await browser.openPanel(page);
    await says(panel, 'Khasan');
    void page.goto(PDF_REPORT, { timeout: 0 }).catch(() => {});
    await says(panel, TITLE);
  });

  it('is not told of a page whose address ends like one', async () => {
    const page = await browser.open(NO_PDF);
    await marked(page, 'Khasan');
    const panel = await browser.openPanel(page);
    expect(await says(panel, 'Khasan')).not.toContain(TITLE);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(browser)).toEqual([]);
  });
});
