// The setting of every test in a real browser: our own pages behind real host names, and a browser with the built
// extension. Both browsers run the same tests; if one of them cannot, the test says so.
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startChromium } from '../../dev/chromium.ts';
import type { ExtendedBrowser, Start } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { startFirefox } from '../../dev/firefox.ts';
import { folder, type PageServer, servePages } from '../../dev/page-server.ts';
import { PUBLISHER, PUBLISHER_MOBILE, publisherSite, realSite } from './founding-documents.ts';
import { leaveBehind, listen } from './left-behind.ts';
import { closeAll } from './open-pages.ts';
import { borrow, end, giveBack, type Running } from './shared-browsers.ts';
import { note } from './tidy.ts';

/** For `describe.each`. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** A site on the bundled list; the pages served under its name are ours. */
export const LISTED = 'www.nknews.org';
/** Another one, with the same pages. */
export const ALSO_LISTED = 'www.38north.org';
/** A site that is not on a list. */
export const UNLISTED = 'unlisted.test';

/** The site on the list of the corpus in `tests/packs/river-dam/`. */
export const RIVER = 'www.talbote.test';

/** The sample article. */
export const ARTICLE = `https://${LISTED}/`;

/** The address of one of the awkward pages. */
export const caseAddress = (name: string): string => `https://${LISTED}/cases/${name}`;

/** Starts a browser of either family, in English unless another language is given. */
export async function start(name: BrowserName, how: Start): Promise<ExtendedBrowser> {
  const browser = await (name === 'chromium' ? startChromium : startFirefox)({ language: 'en', ...how });
  note(browser.puppet.process()?.pid);
  return browser;
}

/** Serves our pages. */
export function serveOurPages(): Promise<PageServer> {
  const site = (host: string) => folder(fileURLToPath(new URL(`../pages/${host}`, import.meta.url)));
  return servePages({
    [LISTED]: site(LISTED),
    [ALSO_LISTED]: site(LISTED),
    [UNLISTED]: site(UNLISTED),
    [RIVER]: site(RIVER),
    [PUBLISHER]: publisherSite,
    [PUBLISHER_MOBILE]: realSite,
  });
}

/** The browser and server of a `describe` block, available from its `beforeAll` on. */
export type Stage = Running;

/** Whether the browser is shared with other files; `own` is for files that reload or damage the extension. */
type Keeping = 'shared' | 'own';

/**
 * Sets the stage for a `describe` block: one browser for all its tests; tabs are closed after each. What a failed test
 * had open is kept in a folder that its message names. `extension` is the folder of a build other than the project's
 * own, which needs a browser of its own.
 */
export function stage(
  name: BrowserName,
  language = 'en',
  keeping: Keeping = 'shared',
  extension?: () => Promise<string>,
): Stage {
  const here = {} as Stage;
  let well = true;
  let said: readonly string[] = [];
  const fresh = async (): Promise<Running> => {
    const server = await serveOurPages();
    return { server, browser: await start(name, { server, language, extension: await extension?.() }) };
  };
  beforeAll(async () => {
    Object.assign(here, keeping === 'own' ? await fresh() : await borrow(name, language, fresh));
  });
  beforeEach(() => {
    said = listen(here.browser);
  });
  afterEach(async ({ task }) => {
    const [failure] = task.result?.errors ?? [];
    if (failure && here.browser) {
      well = false;
      failure.message += `\nLeft behind: ${await leaveBehind(here.browser, task.fullTestName, failure.message, said)}`;
    }
    await closeAll(here.browser);
  });
  afterAll(async () => {
    if (!here.browser) return;
    if (keeping === 'own') await end(here);
    else await giveBack(name, language, here, well);
  });
  return here;
}

/** The errors of the extension so far, without those of pages. */
export const extensionFaults = async (browser: ExtendedBrowser): Promise<string[]> =>
  (await browser.faults()).filter(({ by }) => by === 'extension').map(({ text }) => text);
