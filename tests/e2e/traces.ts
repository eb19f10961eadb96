// Whether a page contains anything of the extension.
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';

/**
 * The worlds, scripts and style sheets of extensions in a page, as Chromium's debugger lists them. Firefox does not
 * list them, so there `hears` has to do.
 */
export async function traces(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (kind: string, from: string) => from.startsWith('chrome-extension://') && found.push(kind);
  const session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => note('world', context.origin));
  session.on('Debugger.scriptParsed', ({ url }) => note('script', url));
  session.on('CSS.styleSheetAdded', ({ header }) => header.origin === 'injected' && found.push('sheet'));
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.detach();
  return [...new Set(found)].sort();
}

/** Whether a script of ours in the page in front receives the background's messages to its tab. */
export async function hears(browser: ExtendedBrowser, page: Page): Promise<boolean> {
  await page.bringToFront();
  const own = await browser.openOwn('options.html');
  const heard = await own.evaluate(async () => {
    type Api = {
      tabs: {
        query(what: object): Promise<{ id: number }[]>;
        sendMessage(tab: number, what: object): Promise<unknown>;
      };
    };
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = world.browser ?? world.chrome;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    if (!front) throw new Error('There is no tab in front.');
    return tabs.sendMessage(front.id, { command: 'report' }).then(
      () => true,
      () => false,
    );
  });
  await own.close();
  return heard;
}

/**
 * Runs an expression in the isolated world of the extension's scripts in a page (Chromium only); returns the result, or
 * the error.
 */
export async function inOurWorld(page: Page, expression: string): Promise<string> {
  const session = await page.createCDPSession();
  let world: string | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.uniqueId;
  });
  await session.send('Runtime.enable');
  if (world === undefined) throw new Error('The page holds no world of an extension.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    uniqueContextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return exceptionDetails?.exception?.description ?? String(result.value);
}
