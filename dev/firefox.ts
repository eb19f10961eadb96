// Starts Firefox with the built extension. With system access, WebDriver BiDi reaches the extension's pages in tabs and
// the browser's own window, from which everything else can be done.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import {
  buildOf,
  type ExtendedBrowser,
  LOAD_LIMIT,
  SCALE,
  START_LIMIT,
  type Start,
  WINDOW,
} from './extended-browser.ts';
import { type Bidi, bidiOf, contextOf, type InWindow, windowOf } from './firefox-bidi.ts';
import { extensionFaults, forgetConsoles, watchConsoles, watchFirefox } from './firefox-faults.ts';
import { inClosedRoot } from './firefox-popover.ts';
import { pace } from './pace.ts';
import { until } from './until.ts';

/** The add-on's id, as in wxt.config.ts. */
const GECKO_ID = 'sidelight@sidelight.example';
/** The host of the extension's pages, which Firefox otherwise chooses at random. */
const UUID = '51de1195-0000-4000-8000-51de11950000';
const BASE = `moz-extension://${UUID}/`;
/** The running extension, as an expression in the browser's own window. */
const RUNNING = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** Starts the browser and waits until the extension works. */
export async function startFirefox(start: Start = {}): Promise<ExtendedBrowser> {
  const build = start.extension ?? buildOf('firefox');
  const puppet = await launchFirefox(start);
  const bidi = bidiOf(puppet);
  const faults = watchFirefox(puppet, BASE);
  const inWindow = await windowOf(bidi);
  await watchConsoles(inWindow);
  if (start.language !== undefined) await setLanguage(inWindow, start.language);
  const install = async (extension: string): Promise<void> => {
    await puppet.installExtension(extension);
    await waitForBackground(inWindow);
  };
  await install(build);
  const openOwn = (path: string): Promise<Page> => openOwnPage(puppet, bidi, path);

  return {
    name: 'firefox',
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
      return openOwn('popup.html');
    },
    async openPanel(page) {
      await page.bringToFront();
      return openOwn('sidepanel.html');
    },
    command: (name) => runCommand(inWindow, name),
    inPopover: (page, look, words) => inClosedRoot(bidi, page, look, words),
    grant: (host) => changePermission(inWindow, 'add', host),
    revoke: (host) => changePermission(inWindow, 'remove', host),
    async stopBackground() {
      // Resolves when the background has stopped; an open page may start it again at once.
      await inWindow(`${RUNNING}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`);
    },
    reload: () => reloadExtension(inWindow),
    update: install,
    remove: () => puppet.uninstallExtension(GECKO_ID),
    faults: async () => [...faults, ...(await extensionFaults(inWindow, GECKO_ID, BASE))],
    async forgetFaults() {
      faults.length = 0;
      await forgetConsoles(inWindow);
    },
    close: () => puppet.close(),
  };
}

function launchFirefox(start: Start): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !start.headed,
    timeout: START_LIMIT * pace(),
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(start.profile !== undefined && { userDataDir: start.profile }),
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: preferences(start),
  });
}

/** Sets the language of extensions: without its language pack Firefox itself stays English. */
async function setLanguage(inWindow: InWindow, language: string): Promise<void> {
  await inWindow(`(() => {
    Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
    Services.locale.requestedLocales = [${JSON.stringify(language)}];
    return true;
  })()`);
}

const waitForBackground = (inWindow: InWindow): Promise<unknown> =>
  until('the background', () => inWindow(`${RUNNING}.backgroundState === 'running'`));

async function openOwnPage(puppet: Browser, bidi: Bidi, path: string): Promise<Page> {
  const page = await puppet.newPage({ type: 'tab', background: true });
  // `page.goto` would wait for events that BiDi does not send for such pages.
  await bidi('browsingContext.navigate', { context: contextOf(page), url: BASE + path, wait: 'none' });
  await until(`${path} to open`, () =>
    page.evaluate((address) => location.href === address && document.readyState === 'complete', BASE + path),
  );
  return page;
}

async function runCommand(inWindow: InWindow, name: string): Promise<void> {
  await inWindow(`(() => {
    ${RUNNING}.shortcuts.onCommand(${JSON.stringify(name)}, gBrowser.selectedTab);
    return true;
  })()`);
}

async function reloadExtension(inWindow: InWindow): Promise<void> {
  await inWindow(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
    return true;
  })()`);
  await waitForBackground(inWindow);
}

async function changePermission(inWindow: InWindow, change: 'add' | 'remove', host: string): Promise<void> {
  const origin = JSON.stringify(`*://*.${host}/*`);
  await inWindow(`(() => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    return ExtensionPermissions.${change}('${GECKO_ID}', { permissions: [], origins: [${origin}], data_collection: [] }, ${RUNNING}).then(() => true);
  })()`);
}

function preferences({ server, headed }: Start): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // Firefox would throttle the extension's pages, since their tabs are in the background.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    // Sharp and in light colours, whatever the desktop's theme.
    ...(!headed && {
      'layout.css.devPixelsPerPx': String(SCALE),
      'layout.css.prefers-color-scheme.content-override': 1,
    }),
    ...(server && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${server.port};443=${server.securePort}`,
    }),
  };
}
