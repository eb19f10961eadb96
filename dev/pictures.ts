// `npm run pictures`: takes the README's pictures of the extension on the sample page, into docs/.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { build } from './build.ts';
import { startChromium } from './chromium.ts';
import { marked } from './marks-on-page.ts';
import { press, says } from './own-page.ts';
import { hover } from './popover-on-page.ts';
import { serveSample } from './sample.ts';
import { type Scheme, setScheme } from './scheme.ts';
import { until } from './until.ts';

/** The mark in the picture of the popover: its sources differ, and some of them are later than the article. */
const SUBJECT = 'RasonConTrans';
/** The article's column with the popover in it, in CSS pixels of the window. */
const COLUMN = { x: 104, width: 740, height: 690 };
const FOLDER = fileURLToPath(new URL('../docs', import.meta.url));

await build('chromium');
await mkdir(FOLDER, { recursive: true });
const { address, server } = await serveSample();
const browser = await startChromium({ server, language: 'en' });
const shoot = (page: Page, name: string, scheme: Scheme, clip?: ScreenshotClip) =>
  page.screenshot({
    path: `${FOLDER}/${name}-${scheme}.png`,
    captureBeyondViewport: false,
    ...(clip && { clip }),
  });
try {
  const page = await browser.open(address);
  await marked(page, SUBJECT);
  for (const scheme of ['light', 'dark'] as const) {
    await page.bringToFront();
    await setScheme(page, scheme);
    await hover(browser, page, SUBJECT);
    await until('the popover to have faded in', () =>
      browser.inPopover(page, (root) => root.getAnimations().every((each) => each.playState === 'finished')),
    );
    const y = await page.evaluate(() => scrollY);
    await shoot(page, 'popover', scheme, { ...COLUMN, y });
    await page.keyboard.press('Escape');

    const panel = await browser.openPanel(page);
    await says(panel, 'Khasan');
    await setScheme(panel, scheme);
    await press(panel, 'Rason');
    await says(panel, 'Sources differ');
    await shoot(panel, 'panel', scheme);
    await panel.close();

    const popup = await browser.openPopup(page);
    await setScheme(popup, scheme);
    await says(popup, 'names');
    await shoot(popup, 'popup', scheme);
    await popup.close();
  }
  console.log('Six pictures are in docs/.');
} finally {
  await browser.close();
  await server.close();
}
