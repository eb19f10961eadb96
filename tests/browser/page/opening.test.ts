// When popovers open, by the reader's settings, in a real browser: another dwell, a key to hold; and a menu inside one.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Opening } from '../../../lib/page/popover/popover.ts';
import { bundle, launch, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

const STORY = `<style>body { margin: 40px; font: 20px/1.6 sans-serif }</style>
  <p>The port of <a id="rason">Rason</a> and the lake of <a id="khasan">Khasan</a></p>`;

/** From then on, time only runs as the test says. */
async function start(opening: Opening): Promise<void> {
  page = await show(browser, STORY, script, true);
  await page.evaluate((wanted) => {
    harness.opening = wanted;
    harness.start();
  }, opening);
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBe(2);
  await page.evaluate(() => harness.startPopover());
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[popover]').length);
const entity = (): Promise<string | undefined> => page.evaluate(() => harness.view?.entity);
/** Waits for two frames and what they have triggered. */
const settle = (): Promise<void> => page.clock.runFor(50);

test('waits as long as the reader wants', async () => {
  await start({ dwell: 1000, hold: 'off' });
  await page.hover('#rason');
  await page.clock.runFor(900);
  expect(await hosts()).toBe(0);
  await page.clock.runFor(200);
  expect(await hosts()).toBe(1);
});

test('opens on a mention that is not painted, unless the reader does not want it', async () => {
  await start({ dwell: 300, hold: 'off' });
  await page.evaluate(() => document.querySelector('#khasan')?.append(' and Rason'));
  const paint = (openUnmarked: boolean): Promise<void> =>
    page.evaluate((wanted) => {
      harness.openUnmarked = wanted;
      harness.rescan('page');
    }, openUnmarked);
  const asked = (): Promise<number> => page.evaluate(() => harness.asked.length);
  const rest = async (): Promise<number> => {
    await page.mouse.move(2, 2);
    await page.clock.runFor(1000);
    const { x, y, width, height } = (await page.locator('#khasan').boundingBox()) as DOMRect;
    await page.mouse.move(x + width - 20, y + height / 2);
    await page.clock.runFor(1000);
    return hosts();
  };
  for (const opens of [true, false]) {
    const before = await asked();
    await paint(opens);
    await page.clock.runFor(1000);
    await expect.poll(asked).toBeGreaterThan(before);
    await expect.poll(() => page.evaluate(() => harness.painted())).toEqual(['Rason', 'Khasan']);
    expect(await rest()).toBe(opens ? 1 : 0);
    if (opens) expect(await entity()).toBe('rason');
  }
});

test('opens only while the key is held, and then at once', async () => {
  await start({ dwell: 300, hold: 'shift' });
  await page.hover('#rason');
  await page.clock.runFor(2000);
  expect(await hosts()).toBe(0);
  await page.keyboard.down('Alt');
  await settle();
  expect(await hosts()).toBe(0);
  await page.keyboard.up('Alt');
  await page.keyboard.down('Shift');
  await settle();
  expect(await entity()).toBe('rason');
});

test('stays open on its own words when the key is released, and needs it again on others', async () => {
  await start({ dwell: 300, hold: 'ctrl' });
  await page.keyboard.down('Control');
  await page.hover('#rason');
  await settle();
  await page.keyboard.up('Control');
  await page.hover('#rason', { position: { x: 5, y: 8 } });
  await page.clock.runFor(1000);
  expect(await entity()).toBe('rason');
  await page.hover('#khasan');
  await page.clock.runFor(1000);
  expect(await hosts()).toBe(0);
});

test('Esc closes a menu inside the popover first, and neither press reaches the page', async () => {
  await start({ dwell: 300, hold: 'off' });
  await page.evaluate(() => {
    Reflect.set(globalThis, 'heard', 0);
    const hear = () => Reflect.set(globalThis, 'heard', Number(Reflect.get(globalThis, 'heard')) + 1);
    window.addEventListener('keydown', hear);
  });
  await page.hover('#rason');
  await page.clock.runFor(400);
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.popover = 'auto';
    harness.box?.append(menu);
    menu.showPopover();
  });
  const open = () => page.evaluate(() => harness.box?.querySelectorAll(':popover-open').length);
  await page.keyboard.press('Escape');
  expect(await open()).toBe(0);
  expect(await hosts()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await hosts()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toBe(0);
});
