// Buttons with a lasting effect in a real browser: they work once they have been visible in one place for a while.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bundle, launch, partSpot, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

/** Opens a card; from then on, time only runs as the test says. */
async function openCard(): Promise<void> {
  const story =
    '<style>body { margin: 40px; height: 3000px }</style><p>The port of <b id="rason">Rason</b></p>';
  page = await show(browser, story, script, true);
  await page.evaluate(() => harness.start());
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBe(1);
  await page.evaluate(() => harness.startPopover());
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.hover('#rason');
  await page.clock.runFor(400);
  expect(await page.evaluate(() => harness.view?.entity)).toBe('rason');
}

async function press(): Promise<boolean | undefined> {
  const { x, y } = await partSpot(page, 'rason', 'lasting');
  await page.mouse.click(x, y);
  return page.evaluate(() => harness.allowed.at(-1));
}

/** Presses as a reader does who has been told to look again. */
const allowed = (): Promise<void> =>
  expect
    .poll(async () => {
      await page.clock.runFor(200);
      return press();
    })
    .toBe(true);

test('a press right after the card has opened does nothing, a later one does', async () => {
  await openCard();
  expect(await press()).toBe(false);
  await allowed();
});

test('a button that has just moved under the pointer does nothing', async () => {
  await openCard();
  await allowed();
  const top = (): Promise<number | undefined> => page.evaluate(() => harness.sight('rason', 'lasting')?.y);
  const before = (await top()) ?? 0;
  await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
  // The page is told of the scrolling when the browser next renders, whatever the test's clock says.
  await expect
    .poll(async () => {
      await page.clock.runFor(20);
      return top();
    })
    .toBe(before - 12);
  expect(await press()).toBe(false);
  await allowed();
});

test('a button under something that lets presses through does nothing', async () => {
  await openCard();
  await allowed();
  await page.evaluate(() => {
    const decoy = document.createElement('div');
    decoy.popover = 'manual';
    decoy.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none';
    decoy.style.background = 'white';
    document.body.append(decoy);
    decoy.showPopover();
  });
  // The browser reports within some frames whether it is covered; until then it was indeed visible.
  await expect.poll(press).toBe(false);
});
