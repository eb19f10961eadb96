// `npm run pictures:store`: takes the pictures for the stores, of the extension on the sample page, into
// docs/store/pictures/. The sizes are those that the stores require: 1280×800 for screenshots, 440×280 for the tile,
// 128×128 for the icon.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from '../build.ts';
import { startChromium } from '../chromium.ts';
import type { ExtendedBrowser } from '../extended-browser.ts';
import { marked, spotOf } from '../marks-on-page.ts';
import { says } from '../own-page.ts';
import { popoverText } from '../popover-on-page.ts';
import { serveSample } from '../sample.ts';
import { type Scheme, setScheme } from '../scheme.ts';
import { until } from '../until.ts';

/** The mark in the picture of the popover: its sources differ, and some of them are later than the article. */
const SUBJECT = 'RasonConTrans';
const FOLDER = fileURLToPath(new URL('../../docs/store/pictures', import.meta.url));

/** A screenshot in a store, in px. */
const SHOT = { width: 1280, height: 800 };
/** The panel's part of it, as wide as browsers make it at first. */
const PANEL_WIDTH = 380;
/** The small promotional tile, in px. */
const TILE = { width: 440, height: 280 };
/** The icon in px: the drawing is 96 wide, with an equal margin on all sides. */
const ICON = { width: 128, height: 128 };

/** How far in px the mark is below the middle of the picture, so that there is room for the popover above it. */
const LOWER = 250;

type Size = { width: number; height: number };

/** One px of the picture for each CSS pixel. */
const resize = (page: Page, size: Size): Promise<void> => page.setViewport({ ...size, deviceScaleFactor: 1 });

/** A screenshot of a page as a data URL. */
const picture = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64', captureBeyondViewport: false })}`;

/** Renders markup and saves it as a file; empty parts are transparent. */
async function draw(browser: ExtendedBrowser, name: string, size: Size, markup: string): Promise<void> {
  const page = await browser.puppet.newPage();
  await resize(page, size);
  await page.setContent(`<style>* { margin: 0 } body { display: flex }</style>${markup}`);
  await until('its images', () =>
    page.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
  );
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    omitBackground: true,
    captureBeyondViewport: false,
  });
  await page.close();
}

async function shootPopover(browser: ExtendedBrowser, page: Page, scheme: Scheme): Promise<void> {
  await resize(page, SHOT);
  const { x, y } = await spotOf(page, SUBJECT);
  await page.evaluate((by) => scrollBy({ top: -by, behavior: 'instant' }), LOWER);
  let step = 0;
  await until('the popover', async () => {
    // The popover's script notices a pointer only once it moves.
    step = 1 - step;
    await page.mouse.move(x + step, y + LOWER);
    return popoverText(browser, page);
  });
  await until('the popover to have faded in', () =>
    browser.inPopover(page, (root) => root.getAnimations().every((each) => each.playState === 'finished')),
  );
  await draw(browser, `popover-${scheme}`, SHOT, `<img src="${await picture(page)}">`);
  await page.bringToFront();
  await page.keyboard.press('Escape');
}

/** Page and panel side by side, as in the browser, which cannot take a picture of both. */
async function shootPanel(browser: ExtendedBrowser, page: Page, scheme: Scheme): Promise<void> {
  await resize(page, { width: SHOT.width - PANEL_WIDTH, height: SHOT.height });
  const left = await picture(page);
  const panel = await browser.openPanel(page);
  await says(panel, 'Khasan');
  await setScheme(panel, scheme);
  await resize(panel, { width: PANEL_WIDTH, height: SHOT.height });
  const row = await panel.waitForSelector('::-p-xpath(//button[starts-with(normalize-space(.), "Rason")])');
  await row?.click();
  await says(panel, 'Sources differ');
  const right = await picture(panel);
  await panel.close();
  await draw(browser, `panel-${scheme}`, SHOT, `<img src="${left}"><img src="${right}">`);
}

await build('chromium');
await mkdir(FOLDER, { recursive: true });
const { address, server } = await serveSample();
const browser = await startChromium({ server, language: 'en' });
try {
  const page = await browser.open(address);
  await marked(page, SUBJECT);
  for (const scheme of ['light', 'dark'] as const) {
    await page.bringToFront();
    await setScheme(page, scheme);
    await shootPopover(browser, page, scheme);
    await shootPanel(browser, page, scheme);
  }
  const icon = await readFile(new URL('../../public/icon/sidelight.svg', import.meta.url), 'utf8');
  await draw(browser, 'icon', ICON, `<div style="margin: 16px; width: 96px; height: 96px">${icon}</div>`);
  const words = '<b style="font: 600 46px/1.2 Georgia, serif; color: #26221b">Sidelight</b>';
  await draw(
    browser,
    'tile',
    TILE,
    `<div style="width: 100%; height: 280px; background: #f6f1e6; display: flex; align-items: center; justify-content: center; gap: 24px">
      <div style="width: 112px">${icon}</div>${words}</div>`,
  );
  console.log('Six pictures are in docs/store/pictures/.');
} finally {
  await browser.close();
  await server.close();
}
