// Starts Chromium (or Chrome, or Edge) with the built extension, which is loaded through the debugging pipe: the one way
// that all of them support (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
import { type Browser, launch } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import type { ChromiumApi } from './chromium-api.ts';
import {
  callDeveloper,
  type InstalledExtension,
  openOwn,
  openPanel,
  openPopup,
  runCommand,
  stopWorkers,
  waitForPhrases,
} from './chromium-extension.ts';
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

/** For functions that run in the browser. */
declare const chrome: ChromiumApi;

/** Starts the browser and waits until the extension works. */
export async function startChromium(start: Start = {}): Promise<ExtendedBrowser> {
  const build = start.extension ?? buildOf('chromium');
  const puppet = await launchChromium(start);
  const faults = watchChromium(puppet);
  await allowUnpacked(puppet);
  const id = await install(puppet, build);
  const extension: InstalledExtension = { puppet, id, base: `chrome-extension://${id}/` };
  await waitForPhrases(extension);

  return {
    name: 'chromium',
    puppet,
    async open(address) {
      const page = await puppet.newPage();
      page.setDefaultTimeout(LOAD_LIMIT * pace());
      await page.goto(address);
      return page;
    },
    openOwn: (path) => openOwn(extension, path),
    openPopup: (page) => openPopup(extension, page),
    openPanel: (page) => openPanel(extension, page),
    command: (name) => runCommand(extension, name),
    inPopover: inClosedRoot,
    grant: (host) => callDeveloper(extension, 'addHostPermission', `*://*.${host}/*`),
    revoke: (host) => callDeveloper(extension, 'removeHostPermission', `*://*.${host}/*`),
    stopBackground: () => stopWorkers(extension),
    async reload() {
      await callDeveloper(extension, 'reload');
      await (await openOwn(extension, 'options.html')).close();
    },
    async update(folder) {
      await load(puppet, folder);
      await (await openOwn(extension, 'options.html')).close();
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

function launchChromium(start: Start): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath: needBrowser('chromium'),
    headless: !start.headed,
    timeout: START_LIMIT * pace(),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // No emulated size: the popup and the panel have sizes of their own.
    defaultViewport: null,
    // Readers do not see the bar that says "controlled by automated software".
    ...(start.headed && { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(start.profile !== undefined && { userDataDir: start.profile }),
    args: switches(start),
    // On Linux `--lang` alone does nothing: https://developer.chrome.com/docs/extensions/reference/api/i18n
    ...(start.language !== undefined && { env: { ...process.env, LANGUAGE: start.language } }),
  });
}

/** Without developer mode, Chromium disables an unpacked extension when it is reloaded or the browser restarts. */
async function allowUnpacked(puppet: Browser): Promise<void> {
  const page = await puppet.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** Installs the extension, unless the profile already has it. Returns its id. */
async function install(puppet: Browser, build: string): Promise<string> {
  for (const extension of (await puppet.extensions()).values())
    if (extension.path === build && extension.enabled) return extension.id;
  try {
    const id = await load(puppet, build);
    await closeWelcome(puppet, id);
    return id;
  } catch (error) {
    await puppet.close();
    throw new Error(`The browser refuses the extension: ${String(error)}`, { cause: error });
  }
}

/** Loads an unpacked extension or a new version of it. Returns its id, which depends on the folder. */
async function load(puppet: Browser, path: string): Promise<string> {
  const session = await puppet.target().createCDPSession();
  // Puppeteer's `installExtension` stops the worker while it is still handling the installation.
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** Closes the welcome page: it may come to the front at any time and take the pointer away from a test. */
const closeWelcome = (puppet: Browser, id: string): Promise<true> =>
  until('the welcome page', async () => {
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
    // No warning bar about the switches below.
    '--test-type',
    '--disable-component-update',
    '--no-default-browser-check',
    // Both make requests of the browser's own, which would hide those that a page or the extension makes.
    '--disable-features=AutofillServerCommunication,OptimizationHints',
    ...(language === undefined ? [] : [`--lang=${language}`]),
    // A screen larger than the window, so that the popup has room.
    ...(headed ? [] : [`--screen-info={3840x2880 devicePixelRatio=${SCALE}}`]),
    // Chromium cannot run its sandbox as root: https://crbug.com/638180
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(server
      ? [
          // `localhost` stays as it is: in development the extension loads its scripts from there.
          `--host-resolver-rules=MAP *:80 ${to(server.port)}, MAP *:443 ${to(server.securePort)}, MAP * ~NOTFOUND, EXCLUDE localhost`,
          '--ignore-certificate-errors',
        ]
      : []),
  ];
}
