// The packages for the stores as a reader uses them: installed, updated under an open page, and removed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { marked, markedWords, outerHtml, spotOf, unmarked } from '../../dev/marks-on-page.ts';
import { says, turnSite } from '../../dev/own-page.ts';
import type { PageServer } from '../../dev/page-server.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { archive, type Files, unpack } from '../../dev/store/archive.ts';
import { writeFiles } from '../../dev/store/files.ts';
import { packed } from '../../dev/store/packages.ts';
import { until } from '../../dev/until.ts';
import { DWELL } from '../../lib/model/primitives/lists.ts';
import { ALSO_LISTED, ARTICLE, BROWSERS, extensionFaults, LISTED, serveOurPages, start } from './stage.ts';

/** Lower than any future version. */
const BEFORE = '0.0.1';
const WORDS = 'RasonConTrans';

/** The same package with another version number. */
function withVersion(files: Files, version: string): Files {
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  return { ...files, 'manifest.json': new TextEncoder().encode(JSON.stringify({ ...manifest, version })) };
}

/**
 * Puts a package where the browser loads it from: Firefox as one file, Chromium unpacked, each version in the same
 * folder.
 */
async function place(name: BrowserName, folder: string, files: Files): Promise<string> {
  if (name === 'firefox') {
    const { version } = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    const path = join(folder, `${version}.xpi`);
    await writeFile(path, archive(files));
    return path;
  }
  const path = join(folder, 'unpacked');
  await rm(path, { recursive: true, force: true });
  await mkdir(path);
  await writeFiles(path, files);
  return path;
}

const popovers = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[popover]').length);

/** Whether a reader sees nothing of ours on a page: no line under words, no popover. */
const isClean = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const marks = [...(CSS.highlights.get('marked-names') ?? [])];
    const lines = marks.map(
      ({ startContainer }) =>
        startContainer.parentElement &&
        getComputedStyle(startContainer.parentElement, '::highlight(marked-names)').textDecorationLine,
    );
    const shown = [...document.querySelectorAll('[popover]')].filter((one) => one.checkVisibility());
    return shown.length === 0 && lines.every((line) => line === 'none');
  });

/** The running version. */
async function version(browser: ExtendedBrowser): Promise<string> {
  const own = await browser.openOwn('options.html');
  const found = await own.evaluate(() => {
    type Api = { runtime: { getManifest(): { version: string } } };
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    return (world.browser ?? world.chrome).runtime.getManifest().version;
  });
  await own.close();
  return found;
}

/** The open welcome pages. */
async function greetings(browser: ExtendedBrowser): Promise<Page[]> {
  const pages = await browser.puppet.pages();
  // In Firefox only the page itself knows its address; in Chromium one of an extension's pages may not answer.
  const address = (page: Page) =>
    browser.name === 'firefox' ? page.evaluate(() => location.href).catch(() => '') : page.url();
  const addresses = await Promise.all(pages.map(address));
  return pages.filter((_, index) => addresses[index]?.endsWith('/welcome.html'));
}

describe.each(BROWSERS)('the package in %s', (name) => {
  let server: PageServer;
  let folder: string;
  let files: Files;
  let browser: ExtendedBrowser;

  beforeAll(async () => {
    server = await serveOurPages();
    files = unpack(await packed(name));
  });
  const install = async (which: Files): Promise<void> => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-package-'));
    browser = await start(name, { server, extension: await place(name, folder, which) });
  };
  /** In Chromium starting includes this. */
  const shutGreeting = async (): Promise<void> => {
    const [greeting] = await until('the greeting', async () => {
      const found = await greetings(browser);
      return found.length > 0 && found;
    });
    await greeting?.close();
  };
  afterEach(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterAll(() => server?.close());

  it('shows a new reader the welcome page, and marks a page opened after it', async () => {
    await install(files);
    if (name === 'firefox') await shutGreeting();
    const page = await browser.open(ARTICLE);
    await marked(page, WORDS);
    expect(await hover(browser, page, WORDS)).toContain(WORDS);
    expect(await greetings(browser)).toEqual([]);
    expect(await extensionFaults(browser)).toEqual([]);
  });

  it('updates the previous version under an open page, which keeps its marks', async () => {
    await install(withVersion(files, BEFORE));
    if (name === 'firefox') await shutGreeting();
    expect(await version(browser)).toBe(BEFORE);
    const other = await browser.open(`https://${ALSO_LISTED}/`);
    await marked(other, WORDS);
    const popup = await browser.openPopup(other);
    await says(popup, ALSO_LISTED);
    await turnSite(popup, 'off');
    await unmarked(other);
    const page = await browser.open(ARTICLE);
    const html = await outerHtml(page);
    const before = await marked(page, WORDS);
    await hover(browser, page, WORDS);

    await browser.update(await place(name, folder, files));
    expect(await version(browser)).not.toBe(BEFORE);
    await page.bringToFront();
    expect(await hover(browser, page, WORDS)).toContain(WORDS);
    expect(await popovers(page)).toBe(1);
    expect(await markedWords(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await until('the document as it was', async () => (await outerHtml(page)) === html);

    await other.bringToFront();
    await other.reload();
    await says(await browser.openPopup(other), /off/i);
    expect(await markedWords(other)).toEqual([]);
    expect(await greetings(browser)).toEqual([]);
    expect(await extensionFaults(browser)).toEqual([]);
  });

  it('leaves an open page unchanged when it is removed', async () => {
    await install(files);
    const page = await browser.open(`https://${LISTED}/`);
    const html = await outerHtml(page);
    await marked(page, WORDS);
    const spot = await spotOf(page, WORDS);
    await hover(browser, page, WORDS);

    await browser.remove();
    await until('nothing of ours to be seen', () => isClean(page));
    // Firefox gives a script no chance to clean up: element and registry are still there, but paint nothing.
    if (name === 'chromium') {
      await unmarked(page);
      expect(await outerHtml(page)).toBe(html);
    }
    // A timer of the page's own, started by the same movement and longer than ours, fires after ours.
    await page.evaluate((rest) => {
      document.addEventListener(
        'pointermove',
        () => setTimeout(() => Reflect.set(globalThis, 'rested', true), rest),
        { once: true },
      );
    }, 2 * DWELL.usual);
    await page.mouse.move(spot.x + 2, spot.y);
    await until('the pointer to have rested', () =>
      page.evaluate(() => Reflect.get(globalThis, 'rested') === true),
    );
    expect(await isClean(page)).toBe(true);
    expect(await extensionFaults(browser)).toEqual([]);
  });
});
