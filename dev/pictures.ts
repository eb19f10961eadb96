// `npm run pictures`: takes the README's pictures of the extension on the sample page, into docs/.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { click } from './aim.ts';
import { build } from './build.ts';
import { startChromium } from './chromium.ts';
import { marked } from './marks-on-page.ts';
import { says } from './own-page.ts';
import { hover } from './popover-on-page.ts';
import { serveSample } from './sample.ts';
import { type Scheme, setScheme } from './scheme.ts';
import { until } from './until.ts';

/** The mark in the picture of the popover: its sources differ, and some of them are later than the article. */
const SUBJECT = 'RasonConTrans';
/** The left edge of the article's column, the height of the picture, and the space around the popover, in CSS pixels. */
const COLUMN = { x: 104, height: 640, space: 18 };
const FOLDER = fileURLToPath(new URL('../docs', import.meta.url));

await build('chromium');
await mkdir(FOLDER, { recursive: true });
const { address, server } = await serveSample();
const browser = await startChromium({ server, language: 'en' });
/** The part of the page that holds the column and the popover in the margin beside it. */
async function columnAndPopover(page: Page): Promise<ScreenshotClip> {
  const card = (await browser.inPopover(page, (root) =>
    root.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
  )) as DOMRect;
  const scrolled = await page.evaluate(() => scrollY);
  const { x, height, space } = COLUMN;
  return {
    x,
    y: scrolled + Math.max(0, card.bottom + space - height),
    width: card.right + space - x,
    height,
  };
}
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
    await shoot(page, 'popover', scheme, await columnAndPopover(page));
    await page.keyboard.press('Escape');

    const panel = await browser.openPanel(page);
    await says(panel, 'Khasan');
    await setScheme(panel, scheme);
    await click(panel, '[data-entity=rason]');
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
