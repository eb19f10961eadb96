// What every test in a real browser stands on: our own pages behind real host names, and a browser with the built
// extension. Both browsers run the same tests; where one of them cannot, the test says so.
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startChromium } from '../../dev/chromium.ts';
import type { ExtendedBrowser, Start } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { startFirefox } from '../../dev/firefox.ts';
import { folder, type PageServer, servePages } from '../../dev/page-server.ts';

/** For `describe.each`. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** A site on the shipped list; the pages served under its name are ours. */
export const LISTED = 'www.nknews.org';
/** Another one, with the same pages. */
export const ALSO_LISTED = 'www.38north.org';
/** A site that is on no list. */
export const UNLISTED = 'unlisted.test';

/** The sample article. */
export const ARTICLE = `https://${LISTED}/`;

/** The address of one of the awkward pages. */
export const caseAddress = (name: string): string => `https://${LISTED}/cases/${name}`;

/** Starts a browser of either family; in English, unless it is to speak another language. */
export const start = (name: BrowserName, how: Start): Promise<ExtendedBrowser> =>
  (name === 'chromium' ? startChromium : startFirefox)({ language: 'en', ...how });

/** Serves our pages. */
export function serveOurPages(): Promise<PageServer> {
  const site = (host: string) => folder(fileURLToPath(new URL(`../pages/${host}`, import.meta.url)));
  return servePages({ [LISTED]: site(LISTED), [ALSO_LISTED]: site(LISTED), [UNLISTED]: site(UNLISTED) });
}

/** The browser and server of a `describe` block, there from its `beforeAll` on. */
export interface Stage {
  browser: ExtendedBrowser;
  server: PageServer;
}

/** Sets the stage for a `describe` block: one browser for all its tests, the tabs closed after each. */
export function stage(name: BrowserName, language = 'en'): Stage {
  const here = {} as Stage;
  beforeAll(async () => {
    here.server = await serveOurPages();
    here.browser = await start(name, { server: here.server, language });
  });
  afterEach(async () => {
    const [first, ...rest] = await here.browser.puppet.pages();
    await first?.bringToFront();
    await Promise.all(rest.map((page) => page.close().catch(() => {})));
  });
  afterAll(async () => {
    await here.browser?.close();
    await here.server?.close();
  });
  return here;
}

/** The errors of the extension so far; those of pages are the pages' own business. */
export const extensionFaults = async (browser: ExtendedBrowser): Promise<string[]> =>
  (await browser.faults()).filter(({ by }) => by === 'extension').map(({ text }) => text);
