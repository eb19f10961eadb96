// Starts Firefox with the extension in it, as built. With system access WebDriver BiDi reaches the extension's pages in
// tabs and the browser's own window, from where everything else can be done.
import { launch, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import { buildOf, type ExtendedBrowser, SCALE, type Start, WINDOW } from './extended-browser.ts';
import { bidiOf, contextOf, windowOf } from './firefox-bidi.ts';
import { extensionFaults, watchConsoles, watchFirefox } from './firefox-faults.ts';
import { inClosedRoot } from './firefox-popover.ts';
import { until } from './until.ts';

/** The add-on's id, as in wxt.config.ts. */
const GECKO_ID = 'sidelight@sidelight.example';
/** The address of the extension's pages, which Firefox otherwise draws by lot. */
const UUID = '51de1195-0000-4000-8000-51de11950000';
const BASE = `moz-extension://${UUID}/`;

/** Starts the browser and waits until the extension is at work. */
export async function startFirefox(start: Start = {}): Promise<ExtendedBrowser> {
  const build = start.build ?? buildOf('firefox');
  const puppet = await launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !start.headed,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(start.profile !== undefined && { userDataDir: start.profile }),
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: preferences(start),
  });
  const bidi = bidiOf(puppet);
  const faults = watchFirefox(puppet, BASE);
  const inWindow = await windowOf(bidi);
  await watchConsoles(inWindow);
  const { language } = start;
  // Without its language pack Firefox stays English, but extensions go by what it is told that it has.
  if (language !== undefined)
    await inWindow(`(() => {
      Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
      Services.locale.requestedLocales = [${JSON.stringify(language)}];
      return true;
    })()`);
  await puppet.installExtension(build);
  const running = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
  await until('the background', () => inWindow(`${running}.backgroundState === 'running'`));

  const openOwn = async (path: string): Promise<Page> => {
    const page = await puppet.newPage({ type: 'tab', background: true });
    // Puppeteer would wait for events that BiDi does not send for such pages.
    await bidi('browsingContext.navigate', { context: contextOf(page), url: BASE + path, wait: 'none' });
    await until(`${path} to open`, () =>
      page.evaluate(
        (address) => location.href === address && document.readyState === 'complete',
        BASE + path,
      ),
    );
    return page;
  };

  const permit = async (change: 'add' | 'remove', host: string): Promise<void> => {
    const origin = JSON.stringify(`*://*.${host}/*`);
    await inWindow(`(() => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      return ExtensionPermissions.${change}('${GECKO_ID}', { permissions: [], origins: [${origin}], data_collection: [] }, ${running}).then(() => true);
    })()`);
  };

  return {
    name: 'firefox',
    puppet,
    async open(address) {
      const page = await puppet.newPage();
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
    async command(name) {
      await inWindow(`(() => {
        ${running}.shortcuts.onCommand(${JSON.stringify(name)}, gBrowser.selectedTab);
        return true;
      })()`);
    },
    inPopover: (page, look, words) => inClosedRoot(bidi, page, look, words),
    grant: (host) => permit('add', host),
    revoke: (host) => permit('remove', host),
    async stopBackground() {
      await inWindow(`${running}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`);
      await until('the background to stop', () => inWindow(`${running}.backgroundState === 'stopped'`));
    },
    async reload() {
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
        return true;
      })()`);
      await until('the background', () => inWindow(`${running}.backgroundState === 'running'`));
    },
    faults: async () => [...faults, ...(await extensionFaults(inWindow, GECKO_ID, BASE))],
    close: () => puppet.close(),
  };
}

function preferences({ server, headed }: Start): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // The extension's pages stand behind the page they are about; there they would be slowed down.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    // Sharp and light, whatever the desktop's theme is.
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
