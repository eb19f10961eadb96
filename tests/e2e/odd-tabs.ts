// Tabs that do not answer, or not as pages do, as they occur among a reader's ordinary ones.
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import { folder, type PageServer, servePages } from '../../dev/page-server.ts';
import { until } from '../../dev/until.ts';
import { LISTED } from './stage.ts';

const at = (path: string): string => `https://${LISTED}/${path}`;

/** The smallest document that PDF viewers accept: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const html = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><p>RasonConTrans ships coal from Khasan.</p>${body}`,
});

/** A listed site whose pages are plain or odd. */
export function serveOddPages(): Promise<PageServer> {
  const ours = folder(new URL(`../pages/${LISTED}`, import.meta.url).pathname);
  return servePages({
    [LISTED]: async (path) => {
      if (path === '/plain') return html('');
      // A script that evaluates to false: the frame keeps its empty page. Saved pages of BBC and CNN have such frames.
      if (path === '/script-frame') return html('<iframe src="javascript:false"></iframe>');
      if (path === '/loading') return { ...html('<p>More is to come.'), endless: true };
      if (path === '/document.pdf' || path === '/report') return { type: 'application/pdf', body: PDF };
      if (path === '/about.pdf') return html('<p>A page about a file, as on sites for sharing files.');
      return ours(path);
    },
  });
}

/** An ordinary page. */
export const PLAIN = at('plain');
/** A PDF file whose address does not say so, and an ordinary page whose address does. */
export const PDF_REPORT = at('report');
export const NO_PDF = at('about.pdf');
/**
 * A page with a frame that keeps Chromium from ever answering an injection into all frames of its tab:
 * https://github.com/microsoft/accessibility-insights-web/issues/786.
 */
export const SCRIPT_FRAME = at('script-frame');

/** Opens an address in a tab of its own without waiting until it has loaded, which may never happen. */
export async function openAnyhow(browser: ExtendedBrowser, address: string): Promise<Page> {
  const page = await browser.puppet.newPage();
  // There is no page to load, or it never finishes; both are intended.
  void page.goto(address, { timeout: 0 }).catch(() => {});
  return page;
}

/** Opens one tab of each odd kind that a browser has, and `plain` ordinary ones. */
export async function openOddTabs(browser: ExtendedBrowser, plain: number): Promise<void> {
  await Promise.all(Array.from({ length: plain }, () => browser.open(PLAIN)));
  await browser.open(SCRIPT_FRAME);
  await openAnyhow(browser, at('loading'));
  await openAnyhow(browser, at('document.pdf'));
  // Nothing listens on this port.
  await openAnyhow(browser, `http://${LISTED}:81/`);
  await discard(browser, await browser.open(PLAIN));
  if (browser.name === 'chromium') await freeze(await browser.open(PLAIN));
}

/** Freezes a page as Chromium does with tabs that are in the background for long. */
async function freeze(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
}

/** Discards a tab's page as browsers do when memory is short; the tab stays. */
async function discard(browser: ExtendedBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const own = await browser.openOwn('options.html');
  await own.bringToFront();
  await until('the tab to be discarded', () =>
    own.evaluate(async (address) => {
      type Tab = { id: number; url?: string; discarded: boolean; lastAccessed?: number };
      type Api = { tabs: { query(what: object): Promise<Tab[]>; discard(tab: number): Promise<unknown> } };
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = world.browser ?? world.chrome;
      const those = (await tabs.query({ active: false })).filter(({ url }) => url === address);
      if (those.some(({ discarded }) => discarded)) return true;
      const last = those.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
      if (last) await tabs.discard(last.id);
      return false;
    }, PLAIN),
  );
  await own.close();
}
