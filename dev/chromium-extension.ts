// What the tests do with the extension in a running Chromium: open its pages, run its commands, stop its worker.
import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import type { ChromiumApi, DeveloperCall } from './chromium-api.ts';
import { LOAD_LIMIT } from './extended-browser.ts';
import { pace } from './pace.ts';
import { until } from './until.ts';

/** For functions that run in the browser. */
declare const chrome: ChromiumApi;

/** The extension and the browser that it is in. */
export interface InstalledExtension {
  readonly puppet: Browser;
  readonly id: string;
  /** The address of its folder, with a slash at the end. */
  readonly base: string;
}

/** Opens a page of the extension in a tab behind the one in front. */
export async function openOwn({ puppet, base }: InstalledExtension, path: string): Promise<Page> {
  const page = await puppet.newPage({ type: 'tab', background: true });
  // Right after a (re)load the browser may block the extension's addresses for a moment.
  await until(`${path} to open`, () => page.goto(base + path));
  return page;
}

/** Opens the popup on a page with the toolbar button. */
export async function openPopup(extension: InstalledExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  await (await extensionIn(extension)).triggerAction(page);
  return openedPage(extension, 'popup.html');
}

/** Opens the side panel on a page. */
export async function openPanel(extension: InstalledExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  const opener = await openOwn(extension, 'options.html');
  const window = await opener.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const session = await opener.createCDPSession();
  const click = { expression: `chrome.sidePanel.open({ windowId: ${window} })`, userGesture: true };
  await session.send('Runtime.evaluate', click);
  const panel = await openedPage(extension, 'sidepanel.html');
  await opener.close();
  return panel;
}

/** Runs a command as if its keys had been pressed. */
export async function runCommand(extension: InstalledExtension, name: string): Promise<void> {
  // The worker may stop between the two steps and then never answers. One that has been restarted may no longer answer
  // sessions opened before, so each attempt opens new ones.
  await until('the command to be heard', async () => {
    await wakeWorker(extension);
    await Promise.any(evaluateInWorkers(extension, `chrome.commands.onCommand.dispatch('${name}')`));
    return true;
  });
}

/** Calls a function of chrome://extensions that an extension may not call. */
export async function callDeveloper(
  { puppet, id }: InstalledExtension,
  call: DeveloperCall,
  ...rest: string[]
): Promise<void> {
  const page = await puppet.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions');
  await page.evaluate((name, given) => chrome.developerPrivate[name](...given), call, [id, ...rest] as const);
  await page.close();
}

/** After so many looks at a worker that has not stopped it is asked to once more. */
const LOOKS = 40;

/**
 * Stops the extension's workers, as described in
 * https://developer.chrome.com/docs/extensions/how-to/test/test-serviceworker-termination-with-puppeteer.
 */
export async function stopWorkers(extension: InstalledExtension): Promise<void> {
  const running = workersOf(extension);
  // Closing the target itself leaves a session behind that crashes the browser when the worker starts again.
  const stop = async (target: Target) => (await target.worker())?.close();
  let looks = 0;
  // An open page may start the next worker at once; only those that were running have to be gone.
  await until('the background to stop', async () => {
    const left = new Set(extension.puppet.targets());
    const still = running.filter((target) => left.has(target));
    // One that has ended in the meantime cannot be closed, and on a busy machine a request can be lost. It is not repeated
    // at every look, lest it hit the next worker.
    if (looks++ % LOOKS === 0) await Promise.all(still.map((target) => stop(target).catch(() => {})));
    return still.length === 0;
  });
}

/** Waits until the extension has its phrases: on a busy machine Chromium may load it without any, until it is reloaded. */
export async function waitForPhrases(extension: InstalledExtension): Promise<void> {
  await until('the phrases', async () => {
    const page = await openOwn(extension, 'options.html');
    const hasPhrases = await page.evaluate(() => chrome.i18n.getMessage('locale') !== '');
    await page.close();
    if (!hasPhrases) await callDeveloper(extension, 'reload');
    return hasPhrases;
  });
}

async function extensionIn({ puppet, id }: InstalledExtension): Promise<Extension> {
  const found = (await puppet.extensions()).get(id);
  if (!found) throw new Error('The extension is no longer in the browser.');
  return found;
}

/** The extension's worker; a message wakes it if it sleeps. */
async function wakeWorker(extension: InstalledExtension): Promise<WebWorker> {
  const [awake] = await (await extensionIn(extension)).workers();
  if (awake) return awake;
  const page = await openOwn(extension, 'options.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ ask: 'settings', payload: {} }));
  await page.close();
  return until('the background', async () => (await (await extensionIn(extension)).workers())[0]);
}

/** Evaluates an expression in every worker of the extension that the browser lists, in a new session each. */
const evaluateInWorkers = (extension: InstalledExtension, expression: string): Promise<void>[] =>
  workersOf(extension).map(async (target) => {
    const session = await target.createCDPSession();
    await session.send('Runtime.evaluate', { expression });
    await session.detach();
  });

const workersOf = ({ puppet, base }: InstalledExtension): Target[] =>
  puppet.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(base));

/** A page of the extension that the browser itself has opened. */
async function openedPage({ puppet, base }: InstalledExtension, path: string): Promise<Page> {
  const target = await puppet.waitForTarget(
    (one) => one.type() === 'page' && one.url().startsWith(base + path),
    { timeout: LOAD_LIMIT * pace() },
  );
  return target.asPage();
}
