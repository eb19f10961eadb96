// Starts Chromium (or Chrome, or Edge) with the extension in it, as built: handed over through the debugging pipe,
// which is the one way that all of them take.
import { type Browser, type Extension, launch, type Page, type Target } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import type { ChromiumApi, DeveloperCall } from './chromium-api.ts';
import { watchChromium } from './chromium-faults.ts';
import { inClosedRoot } from './chromium-popover.ts';
import {
  buildOf,
  type ExtendedBrowser,
  LOAD_LIMIT,
  SCALE,
  START_LIMIT,
  type Start,
  WINDOW,
} from './extended-browser.ts';
import { pace } from './pace.ts';
import { until } from './until.ts';

/** In functions that run in the browser. */
declare const chrome: ChromiumApi;

/** Starts the browser and waits until the extension is at work. */
export async function startChromium(start: Start = {}): Promise<ExtendedBrowser> {
  const build = start.extension ?? buildOf('chromium');
  const puppet = await launch({
    browser: 'chrome',
    executablePath: needBrowser('chromium'),
    headless: !start.headed,
    timeout: START_LIMIT * pace(),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // No emulated size: the popup and the panel are to have their own.
    defaultViewport: null,
    // The bar that says "controlled by automated software" is no part of what a reader sees.
    ...(start.headed && { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(start.profile !== undefined && { userDataDir: start.profile }),
    args: switches(start),
    // On Linux the switch alone does nothing.
    ...(start.language !== undefined && { env: { ...process.env, LANGUAGE: start.language } }),
  });
  const faults = watchChromium(puppet);
  await allowUnpacked(puppet);
  const id = await install(puppet, build);
  const base = `chrome-extension://${id}/`;

  const extension = async (): Promise<Extension> => {
    const found = (await puppet.extensions()).get(id);
    if (!found) throw new Error('The extension is no longer in the browser.');
    return found;
  };

  const openOwn = async (path: string): Promise<Page> => {
    const page = await puppet.newPage({ type: 'tab', background: true });
    // Right after a (re)load the browser may block the extension's addresses for a moment.
    await until(`${path} to open`, () => page.goto(base + path));
    return page;
  };

  /** Asks something that wakes the worker if it sleeps, and returns it. */
  const worker = async () => {
    const [awake] = await (await extension()).workers();
    if (awake) return awake;
    const page = await openOwn('options.html');
    await page.evaluate(() => chrome.runtime.sendMessage({ ask: 'settings', payload: {} }));
    await page.close();
    return until('the background', async () => (await (await extension()).workers())[0]);
  };

  /** What chrome://extensions may do and an extension may not. */
  const developer = async (call: DeveloperCall, ...rest: string[]): Promise<void> => {
    const page = await puppet.newPage({ type: 'tab', background: true });
    await page.goto('chrome://extensions');
    await page.evaluate((name, given) => chrome.developerPrivate[name](...given), call, [
      id,
      ...rest,
    ] as const);
    await page.close();
  };

  // On a busy machine Chromium may give an extension just handed over no phrases at all, until it is loaded again.
  await until('the phrases', async () => {
    const page = await openOwn('options.html');
    const speaks = await page.evaluate(() => chrome.i18n.getMessage('locale') !== '');
    await page.close();
    if (!speaks) await developer('reload');
    return speaks;
  });

  return {
    name: 'chromium',
    puppet,
    async open(address) {
      const page = await puppet.newPage();
      page.setDefaultTimeout(LOAD_LIMIT * pace());
      await page.goto(address);
      return page;
    },
    openOwn,
    async openPopup(page) {
      await page.bringToFront();
      await (await extension()).triggerAction(page);
      return ownPage(puppet, `${base}popup.html`);
    },
    async openPanel(page) {
      await page.bringToFront();
      const opener = await openOwn('options.html');
      const window = await opener.evaluate(async () => (await chrome.windows.getCurrent()).id);
      const session = await opener.createCDPSession();
      const click = { expression: `chrome.sidePanel.open({ windowId: ${window} })`, userGesture: true };
      await session.send('Runtime.evaluate', click);
      const panel = await ownPage(puppet, `${base}sidepanel.html`);
      await opener.close();
      return panel;
    },
    async command(name) {
      // The worker may stop between the two, and then never answers; and one that has been started anew may be deaf to
      // those who knew it before.
      await until('the command to be heard', async () => {
        await worker();
        await Promise.any(inWorkers(puppet, base, `chrome.commands.onCommand.dispatch('${name}')`));
        return true;
      });
    },
    inPopover: inClosedRoot,
    grant: (host) => developer('addHostPermission', `*://*.${host}/*`),
    revoke: (host) => developer('removeHostPermission', `*://*.${host}/*`),
    async stopBackground() {
      const running = workersOf(puppet, base);
      // Closing the target by hand leaves a session behind that takes the browser down when the worker starts again.
      const stop = async (target: Target) => (await target.worker())?.close();
      // One that has ended meanwhile cannot be closed.
      await Promise.all(running.map((target) => stop(target).catch(() => {})));
      // An open page may start the next one at once; those that ran are to be gone.
      await until('the background to stop', async () => {
        const left = new Set(puppet.targets());
        return !running.some((target) => left.has(target));
      });
    },
    async reload() {
      await developer('reload');
      const page = await openOwn('options.html');
      await page.close();
    },
    async update(folder) {
      await load(puppet, folder);
      const page = await openOwn('options.html');
      await page.close();
    },
    async remove() {
      const session = await puppet.target().createCDPSession();
      await session.send('Extensions.uninstall', { id });
      await session.detach();
    },
    faults: async () => [...faults],
    async forgetFaults() {
      faults.length = 0;
    },
    close: () => puppet.close(),
  };
}

/** Runs an expression in every worker of the extension that the browser lists, each time as somebody new to it. */
const inWorkers = (puppet: Browser, base: string, expression: string): Promise<void>[] =>
  workersOf(puppet, base).map(async (target) => {
    const session = await target.createCDPSession();
    await session.send('Runtime.evaluate', { expression });
    await session.detach();
  });

/** The extension's workers that run just now. */
const workersOf = (puppet: Browser, base: string): Target[] =>
  puppet.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(base));

/** A page of the extension that the browser itself has opened. */
async function ownPage(puppet: Browser, address: string): Promise<Page> {
  const target = await puppet.waitForTarget((one) => one.type() === 'page' && one.url().startsWith(address), {
    timeout: LOAD_LIMIT * pace(),
  });
  return target.asPage();
}

/** Without developer mode an unpacked extension is switched off when it or the browser is started anew. */
async function allowUnpacked(puppet: Browser): Promise<void> {
  const page = await puppet.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** The extension's id. In a profile that knows the extension already it is there by itself. */
async function install(puppet: Browser, build: string): Promise<string> {
  for (const extension of (await puppet.extensions()).values())
    if (extension.path === build && extension.enabled) return extension.id;
  try {
    const id = await load(puppet, build);
    await shutFirstRun(puppet, id);
    return id;
  } catch (error) {
    await puppet.close();
    throw new Error(`The browser does not take the extension: ${String(error)}`, { cause: error });
  }
}

/** Loads an unpacked extension, or another version of one that is there; its id, which goes by the folder. */
async function load(puppet: Browser, path: string): Promise<string> {
  const session = await puppet.target().createCDPSession();
  // Not `installExtension`: that stops the worker while it is busy with the installation.
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** Closes the page that greets a new reader: it comes to the front when it likes, and takes the pointer from the tests. */
const shutFirstRun = (puppet: Browser, id: string): Promise<true> =>
  until('the first-run page', async () => {
    const shown = puppet.targets().find((target) => target.url() === `chrome-extension://${id}/welcome.html`);
    const page = await shown?.page();
    await page?.close();
    return page ? true : undefined;
  });

function switches({ server, headed, language }: Start): string[] {
  const to = (port: number) => `127.0.0.1:${port}`;
  return [
    `--window-size=${WINDOW.width},${WINDOW.height}`,
    '--disable-quic',
    // No bar in the window about the switches below.
    '--test-type',
    '--disable-component-update',
    '--no-default-browser-check',
    // Neither is needed, and the less a browser sends by itself the clearer is what a page or an extension sends.
    '--disable-features=AutofillServerCommunication,OptimizationHints',
    ...(language === undefined ? [] : [`--lang=${language}`]),
    // A screen that is larger than the window, so that the popup has room.
    ...(headed ? [] : [`--screen-info={3840x2880 devicePixelRatio=${SCALE}}`]),
    // Chromium does not start its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(server
      ? [
          // This machine stays itself: while the extension is worked on it loads its scripts from there.
          `--host-resolver-rules=MAP *:80 ${to(server.port)}, MAP *:443 ${to(server.securePort)}, MAP * ~NOTFOUND, EXCLUDE localhost`,
          '--ignore-certificate-errors',
        ]
      : []),
  ];
}
