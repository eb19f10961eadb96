// Takes pictures of everything a reader sees: page, popover, panel, popup.
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from './extended-browser.ts';
import { reachable } from './marks-on-page.ts';
import { says } from './own-page.ts';
import { closed, hover } from './popover-on-page.ts';
import { until } from './until.ts';

/** How long in ms to wait for the text of an opened popup. */
const POPUP_PATIENCE = 4000;
/** The maximum height of a popup in CSS pixels that browsers allow. */
const POPUP_LIMIT = 580;

/** Panel and popup in Firefox, in CSS pixels. */
const PANEL_SIZE = { width: 380, height: 820 };
const POPUP_SIZE = { width: 320, height: 560 };

const FOLDER = fileURLToPath(new URL('../screenshots', import.meta.url));

/** Takes the pictures into `screenshots/`; returns a line for each. */
export async function takeScreenshots(browser: ExtendedBrowser, page: Page): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const lines: string[] = [];
  const shoot = async (from: Page, name: 'page' | 'popover' | 'panel' | 'popup') => {
    const path = join(FOLDER, `${name}.png`);
    await from.screenshot({ path, captureBeyondViewport: false });
    lines.push(`Screenshot: ${relative(process.cwd(), path)}`);
  };
  await shoot(page, 'page');
  const mark = await reachable(page);
  if (mark) {
    await hover(browser, page, mark.words);
    await until('the popover to have faded in', () =>
      browser.inPopover(page, (root) =>
        root.getAnimations().every(({ playState }) => playState === 'finished'),
      ),
    );
    await shoot(page, 'popover');
    await page.keyboard.press('Escape');
    await closed(browser, page);
  }
  const panel = await browser.openPanel(page);
  // At first the panel may show the tab that opened it, which has no names.
  await says(panel, /This page\s*\d|No known/);
  // In Firefox both are in tabs, so they get the size that they have as panel and popup.
  if (browser.name === 'firefox') await panel.setViewport(PANEL_SIZE);
  await shoot(panel, 'panel');
  await panel.close();
  // A page that takes the focus closes the popup; then it is opened once more.
  const popup = await until('the popup', async () => {
    const opened = await browser.openPopup(page);
    await says(opened, /\d names?|No known/, POPUP_PATIENCE);
    return opened;
  });
  if (browser.name === 'firefox') await popup.setViewport(POPUP_SIZE);
  await until('the popup to have its size', () =>
    popup.evaluate(
      (most) => innerHeight >= Math.min(document.documentElement.scrollHeight, most),
      POPUP_LIMIT,
    ),
  );
  await shoot(popup, 'popup');
  await popup.close();
  return lines;
}
