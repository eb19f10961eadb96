// The popover's script loads when it is about to be needed, and continues what the reader has begun; in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bundle, launch, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

const STORY = `<style>body { margin: 40px; font: 20px/1.6 sans-serif } #far { margin-top: 300px }</style>
  <p>The port of <a id="rason">Rason</a></p><p id="far">Nothing of note is written here.</p>`;

/** From then on, time only runs as the test says. */
async function start(comes: boolean): Promise<void> {
  page = await show(browser, STORY, script, true);
  await page.evaluate((wanted) => {
    harness.comes = wanted;
    harness.start();
  }, comes);
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBe(1);
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[popover]').length);
const brought = (): Promise<number> => page.evaluate(() => harness.brought);
/** Waits for some frames and what they have triggered. */
const settle = (): Promise<void> => page.clock.runFor(50);

test('is not loaded while the pointer is far from all marks', async () => {
  await start(true);
  await page.hover('#far');
  await settle();
  expect(await brought()).toBe(0);
});

test('is loaded once, and opens after the usual dwell', async () => {
  await start(true);
  await page.hover('#rason');
  await page.clock.runFor(250);
  expect(await brought()).toBe(1);
  expect(await hosts()).toBe(0);
  // The pointer does not move again: its position was handed over.
  await page.clock.runFor(100);
  expect(await hosts()).toBe(1);
  expect(await brought()).toBe(1);
});

test('counts the time that the pointer has rested before the script loaded', async () => {
  await start(false);
  await page.hover('#rason');
  await page.clock.runFor(200);
  await page.evaluate(() => harness.startPopover());
  await page.clock.runFor(50);
  expect(await hosts()).toBe(0);
  await page.clock.runFor(100);
  expect(await hosts()).toBe(1);
});

test('does not open for a pointer whose button was pressed in the meantime', async () => {
  await start(false);
  await page.hover('#rason');
  await settle();
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate(() => harness.startPopover());
  await page.clock.runFor(1000);
  expect(await hosts()).toBe(0);
});

test('is loaded again at the next approach after a failure', async () => {
  await start(false);
  await page.hover('#rason');
  await settle();
  await page.hover('#far');
  await settle();
  expect(await brought()).toBe(1);
  await page.hover('#rason');
  await settle();
  expect(await brought()).toBe(2);
});

test('is loaded by the command to open, which it then runs', async () => {
  await start(true);
  await page.evaluate(() => harness.runCommand({ command: 'open' }));
  await settle();
  expect(await brought()).toBe(1);
  expect(await hosts()).toBe(1);
});

test('does not open long after a command for which it failed to load', async () => {
  await start(false);
  await page.evaluate(() => harness.runCommand({ command: 'open' }));
  await settle();
  await page.evaluate(() => harness.startPopover());
  await page.clock.runFor(1000);
  expect(await hosts()).toBe(0);
});
