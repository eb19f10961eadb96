// Touch: long presses open, taps and scrolling are left to the page, and sheets are pulled down.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bundle, launch, partSpot, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

const STORY = `<meta name="viewport" content="width=device-width">
  <style>body { margin: 20px; font: 20px/1.6 sans-serif; height: 3000px }</style>
  <p>The port of <a id="rason" href="#gone">Rason</a> and the lake of <b id="khasan">Khasan</b></p>`;

async function start(width = 390): Promise<void> {
  page = await show(browser, STORY, script, true, {
    viewport: { width, height: 760 },
    hasTouch: true,
    isMobile: true,
  });
  cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => harness.start());
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBe(2);
  await page.evaluate(() => harness.startPopover());
}

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
async function middle(selector: string): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}
const seen = () => page.evaluate(() => harness.seen());
const entities = async (): Promise<string[]> => (await seen()).map(({ entity }) => entity);
const isSheet = () => page.evaluate(() => harness.box?.classList.contains('sheet'));

/** From here on, time only runs as the test says, so that a slow machine cannot turn a tap into a long press. */
const freeze = (): Promise<void> => page.clock.pauseAt(Date.now() + 3_600_000);

async function press(selector: string): Promise<void> {
  const { x, y } = await middle(selector);
  await touch('touchStart', x, y);
  await expect.poll(entities).toHaveLength(1);
  await touch('touchEnd');
}

test('a long press on a link opens a sheet at the lower edge, and does not follow the link', async () => {
  await start();
  await press('#rason');
  expect(await isSheet()).toBe(true);
  const [card] = await seen();
  expect([card?.entity, card?.left, card?.right, card?.bottom]).toEqual(['rason', 0, 390, 760]);
  expect(await page.evaluate(() => location.hash)).toBe('');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('in a wide window it opens beside the words', async () => {
  await start(800);
  await press('#rason');
  expect(await isSheet()).toBe(false);
  expect((await seen())[0]?.top).toBeGreaterThan((await middle('#rason')).y);
});

test('a tap on a link follows the link and opens nothing', async () => {
  await start();
  await freeze();
  await page.tap('#rason');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#gone');
  await page.clock.runFor(2000);
  expect(await page.evaluate(() => harness.fetched)).toEqual([]);
});

test('a finger that moves scrolls and opens nothing', async () => {
  await start();
  const { x, y } = await middle('#khasan');
  await freeze();
  await touch('touchStart', x, y);
  for (let step = 1; step <= 6; step++) await touch('touchMove', x, y - step * 8);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.clock.runFor(2000);
  expect(await page.evaluate(() => harness.fetched)).toEqual([]);
  await touch('touchEnd');
});

test('a sheet is closed by a tap beside it, which the page does not receive', async () => {
  await start();
  await page.evaluate(() => addEventListener('click', () => Reflect.set(globalThis, 'heard', true)));
  await press('#khasan');
  const { x, y } = await middle('#rason');
  await page.touchscreen.tap(x, y);
  await expect.poll(entities).toEqual([]);
  expect(await page.evaluate(() => [location.hash, Reflect.get(globalThis, 'heard')])).toEqual([
    '',
    undefined,
  ]);
});

test('a sheet follows the finger, springs back, and closes when it is pulled far enough', async () => {
  await start();
  await press('#khasan');
  const pull = async (by: number): Promise<void> => {
    const { x, y } = await partSpot(page, 'khasan', 'heading');
    await touch('touchStart', x, y);
    for (let step = 1; step <= 4; step++) await touch('touchMove', x, y + (by * step) / 4);
    await expect.poll(async () => (await seen())[0]?.bottom).toBeGreaterThan(760 + by / 2);
    await touch('touchEnd');
  };
  await pull(40);
  await expect.poll(async () => (await seen())[0]?.bottom).toBe(760);
  await pull(120);
  await expect.poll(entities).toEqual([]);
});

test('a sheet leaves the words visible', async () => {
  await start();
  await page.evaluate(() => {
    document.querySelector('p')?.style.setProperty('margin-top', '660px');
  });
  await press('#khasan');
  await expect.poll(async () => (await middle('#khasan')).y).toBeLessThan((await seen())[0]?.top ?? 0);
});

test('a sheet that waits for its answer leaves the words visible once it has it', async () => {
  await start();
  await page.evaluate(() => {
    document.querySelector('p')?.style.setProperty('margin-top', '560px');
    harness.held = 'khasan';
  });
  await press('#khasan');
  const top = async () => (await seen())[0]?.top ?? 0;
  expect((await middle('#khasan')).y).toBeLessThan(await top());
  await page.evaluate(() => {
    harness.held = '';
  });
  await expect.poll(top).toBe(460);
  await expect.poll(async () => (await middle('#khasan')).y).toBeLessThan(460);
});

test('a tap on a name in a sheet opens a sheet over it, with a back button', async () => {
  await start();
  await press('#khasan');
  const tap = async (entity: string, part: string): Promise<void> => {
    const { x, y } = await partSpot(page, entity, part);
    await page.touchscreen.tap(x, y);
  };
  await tap('khasan', 'name');
  await expect.poll(entities).toEqual(['khasan', 'khasan-x']);
  expect(await isSheet()).toBe(true);
  await tap('khasan-x', 'back');
  await expect.poll(entities).toEqual(['khasan']);
});
