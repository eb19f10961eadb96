// Browsers that test files reuse, because starting one takes longer than most tests. Each worker of vitest has its own,
// one for each family and language; changes that a file has made are undone before the next file gets it.
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { askBackground } from '../../dev/own-page.ts';
import type { PageServer } from '../../dev/page-server.ts';
import { Settings } from '../../lib/model/settings.ts';
import { closeAll } from './open-pages.ts';

/** A browser with the extension, and the server that answers for every host. */
export interface Running {
  browser: ExtendedBrowser;
  server: PageServer;
}

/** Not in use at the moment, between two tests of this worker. */
const idle = new Map<string, Running>();

/** A browser left by an earlier file, reset; or else a new one. */
export async function borrow(
  name: BrowserName,
  language: string,
  start: () => Promise<Running>,
): Promise<Running> {
  const key = `${name} ${language}`;
  const left = idle.get(key);
  idle.delete(key);
  if (!left) return start();
  try {
    await renew(left);
    return left;
  } catch (error) {
    console.warn(`A ${name} is started anew: ${String(error)}`);
    await end(left);
    return start();
  }
}

/** Leaves a browser for the next file, unless something went wrong in it. */
export async function giveBack(
  name: BrowserName,
  language: string,
  used: Running,
  well: boolean,
): Promise<void> {
  const key = `${name} ${language}`;
  if (well && used.browser.puppet.connected && !idle.has(key)) idle.set(key, used);
  else await end(used);
}

/** Closes a browser and its server. */
export async function end({ browser, server }: Running): Promise<void> {
  await browser.close().catch(() => {});
  await server.close();
}

/** Settings and permissions as after an installation; no requests, no errors. */
async function renew({ browser, server }: Running): Promise<void> {
  await closeAll(browser);
  const own = await browser.openOwn('options.html');
  for (const host of await grantedHosts(own)) await browser.revoke(host);
  await askBackground(own, 'restore', Settings.parse({}));
  await own.close();
  await browser.forgetFaults();
  server.asked.length = 0;
}

/** The hosts that the extension has been granted beyond those of its manifest. */
const grantedHosts = (own: Parameters<typeof askBackground>[0]): Promise<string[]> =>
  own.evaluate(async () => {
    type Api = {
      runtime: { getManifest(): { host_permissions: string[] } };
      permissions: { getAll(): Promise<{ origins?: string[] }> };
    };
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { runtime, permissions } = world.browser ?? world.chrome;
    const listed = new Set(runtime.getManifest().host_permissions);
    const { origins = [] } = await permissions.getAll();
    return origins
      .filter((origin) => !listed.has(origin))
      .map((origin) => origin.split('/')[2]?.replace('*.', '') ?? '');
  });
