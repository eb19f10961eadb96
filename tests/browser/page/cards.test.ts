// Many cards: names in cards that open further cards, and cards that are pinned side by side and moved.
// Long because all cases share one page and one browser.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle, launch, partSpot, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

const STORY = `<style>body { margin: 40px; font: 20px/1.6 sans-serif; height: 3000px }</style>
  <input id="field"><p>The port of <a id="rason">Rason</a>, the lake of <a id="khasan">Khasan</a></p>
  <p style="margin-top: 260px">and <a id="kim">Kim Jong Un</a></p>`;

async function start(html = STORY): Promise<void> {
  page = await show(browser, html, script, true);
  await page.evaluate(() => harness.start());
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBeGreaterThan(0);
  await page.evaluate(() => harness.startPopover());
}

const seen = () => page.evaluate(() => harness.seen());
const entities = async (): Promise<string[]> => (await seen()).map(({ entity }) => entity);
const become = (...expected: string[]): Promise<void> => expect.poll(entities).toEqual(expected);
const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[popover]').length);
const focus = (): Promise<string | undefined> => page.evaluate(() => harness.focus());

const at = (entity: string, part: string) => partSpot(page, entity, part);
async function point(entity: string, part: string): Promise<void> {
  const { x, y } = await at(entity, part);
  await page.mouse.move(x, y, { steps: 4 });
}
async function click(entity: string, part: string): Promise<void> {
  const { x, y } = await at(entity, part);
  await page.mouse.click(x, y);
}
/** Opens the card of a mark and pins it. */
async function pin(id: string, entity = id): Promise<void> {
  await page.hover(`#${id}`);
  await expect.poll(entities).toContain(entity);
  await click(entity, 'pin');
  await expect.poll(async () => (await seen()).find((card) => card.entity === entity)?.pinned).toBe(true);
}

describe('a name in a card', () => {
  test('opens a card of its own when the pointer rests on it, beside the name and not over it', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    await point('rason', 'name');
    await become('rason', 'rason-x');
    const name = await at('rason', 'name');
    const [, card] = await seen();
    expect(card?.nested).toBe(true);
    expect(name.y < (card?.top ?? 0) || name.y > (card?.bottom ?? 0)).toBe(true);
    await point('rason-x', 'text');
    await page.clock.runFor(1000);
    await become('rason', 'rason-x');
  });

  test('does not open for a pointer that only crosses it', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await point('rason', 'name');
    await page.clock.runFor(200);
    await point('rason', 'heading');
    await page.clock.runFor(1000);
    expect(await entities()).toEqual(['rason']);
  });

  test('closes when the pointer is back in the first card, and both close when it has left', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    await point('rason', 'name');
    await become('rason', 'rason-x');
    await point('rason', 'heading');
    await become('rason');
    await point('rason', 'name');
    await become('rason', 'rason-x');
    await page.mouse.move(900, 650);
    await expect.poll(hosts).toBe(0);
  });

  test('opens at once by key, takes the focus and gives it back with Esc, one card at a time', async () => {
    await start();
    await page.focus('#field');
    await page.evaluate(() => harness.runCommand({ command: 'next' }));
    await page.evaluate(() => harness.runCommand({ command: 'open' }));
    await become('rason');
    for (let presses = 0; (await focus()) !== 'name' && presses < 12; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await become('rason', 'rason-x');
    expect(await focus()).toBe('card');
    await page.keyboard.press('Escape');
    await become('rason');
    expect(await focus()).toBe('name');
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('once clicked, its card stays, and so does the card with the name; a click on the page closes both', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    await click('rason', 'name');
    await become('rason', 'rason-x');
    await page.mouse.move(900, 650);
    await page.clock.runFor(1000);
    expect(await entities()).toEqual(['rason', 'rason-x']);
    await page.mouse.click(900, 650);
    await expect.poll(hosts).toBe(0);
  });

  test('opens cards for as long as the reader likes; the last three are visible', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    for (const entity of ['rason', 'rason-x', 'rason-x-x', 'rason-x-x-x']) {
      await click(entity, 'name');
      await expect.poll(entities).toContain(`${entity}-x`);
    }
    const visible = async (): Promise<string[]> =>
      (await seen()).filter((card) => card.visible).map(({ entity }) => entity);
    expect(await visible()).toEqual(['rason-x-x', 'rason-x-x-x', 'rason-x-x-x-x']);
    await click('rason-x-x-x-x', 'back');
    await expect.poll(visible).toEqual(['rason-x', 'rason-x-x', 'rason-x-x-x']);
    await click('rason-x-x-x', 'close');
    await expect.poll(hosts).toBe(0);
  });
});

describe('a pinned card', () => {
  test('leaves its words: it stays where it is, and others open beside it', async () => {
    await start();
    await pin('rason');
    const [before] = await seen();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect((await seen())[0]).toEqual(before);
    await page.hover('#khasan');
    await become('rason', 'khasan');
    await page.mouse.move(950, 680);
    await become('rason');
  });

  test('leaves the previous heading visible, is closed with Esc when it has the focus, or all together', async () => {
    await start();
    await pin('rason');
    await pin('khasan');
    await pin('kim', 'kim-jong-un');
    const cards = await seen();
    for (const one of cards)
      for (const other of cards)
        expect(
          one === other || Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top)) >= 28,
        ).toBe(true);
    expect(cards.map(({ many }) => many)).toEqual([true, true, true]);
    await page.keyboard.press('Escape');
    await become('rason', 'khasan');
    expect((await seen()).map(({ many }) => many)).toEqual([false, false]);
    await page.mouse.move(950, 20);
    await pin('kim', 'kim-jong-un');
    await click('kim-jong-un', 'all');
    await expect.poll(hosts).toBe(0);
  });

  test('leaves Esc to the page while the focus is elsewhere', async () => {
    await start();
    await pin('rason');
    await page.focus('#field');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => Reflect.set(globalThis, 'heard', key));
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heard')).toBe('Escape');
    expect(await entities()).toEqual(['rason']);
  });

  test('is dragged by its heading and moved by the arrow keys, and stays within the window', async () => {
    await start();
    await pin('rason');
    const [before] = await seen();
    const { x, y } = await at('rason', 'heading');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 100, { steps: 4 });
    await page.mouse.up();
    const [dragged] = await seen();
    expect([dragged?.left, dragged?.top]).toEqual([(before?.left ?? 0) + 200, (before?.top ?? 0) + 100]);
    const grip = await at('rason', 'grip');
    await page.mouse.click(grip.x, grip.y);
    expect((await seen())[0]?.right).toBe(1000 - (dragged?.left ?? 0));
    const back = await at('rason', 'grip');
    await page.mouse.click(back.x, back.y);
    expect((await seen())[0]).toEqual(dragged);
    await page.mouse.move(x, y);
    await page.evaluate(() => harness.box?.querySelector<HTMLElement>('.grip')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const [moved] = await seen();
    expect([moved?.left, moved?.top]).toEqual([(dragged?.left ?? 0) + 16, (dragged?.top ?? 0) - 16]);
    for (let presses = 0; presses < 60; presses++) await page.keyboard.press('ArrowRight');
    const [last] = await seen();
    expect(last?.right).toBe(992);
    await page.setViewportSize({ width: 700, height: 500 });
    await expect.poll(async () => (await seen())[0]?.right).toBe(692);
  });

  test('has names that open cards, which close without it', async () => {
    await start();
    await pin('rason');
    await point('rason', 'name');
    await become('rason', 'rason-x');
    await page.keyboard.press('Escape');
    await become('rason');
  });

  test('closes with everything else when the site is switched off', async () => {
    await start();
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await pin('rason');
    await pin('khasan');
    await page.evaluate(() => harness.runCommand({ command: 'off' }));
    expect(await html()).toBe(before);
  });
});

describe('moving on', () => {
  const boxes = (): Promise<number> => page.evaluate(() => harness.cards.size);

  test('from one mark to the next, the previous card fades while the next is already there', async () => {
    await start();
    await page.hover('#rason');
    await become('rason');
    await page.hover('#khasan');
    await become('khasan');
    expect(await page.evaluate(() => [...harness.cards.keys()].filter((box) => box.inert).length)).toBe(1);
    await expect.poll(boxes).toBe(1);
  });

  test('it closes at once if the reader wants less motion', async () => {
    await start();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.hover('#rason');
    await become('rason');
    await page.hover('#khasan');
    await become('khasan');
    expect(await boxes()).toBe(1);
  });

  test('the previous card stays until the answer is there, or a tenth of a second has passed', async () => {
    await start();
    await page.evaluate(() => {
      harness.held = 'khasan';
    });
    await page.hover('#rason');
    await become('rason');
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.hover('#khasan');
    await page.clock.runFor(60);
    expect(await page.evaluate(() => [harness.fetched.at(-1), harness.view?.entity])).toEqual([
      'khasan',
      'rason',
    ]);
    await page.clock.runFor(100);
    expect(await page.evaluate(() => [harness.view?.entity, harness.view?.answer])).toEqual(['khasan', '']);
  });

  test('a card closes when its words scroll out of their box, instead of sticking to the edge', async () => {
    await start(`<style>body { margin: 40px; font: 20px/1.6 sans-serif }</style>
      <div id="list" style="height: 200px; overflow: auto"><p>In <a id="rason">Rason</a></p><p style="height: 900px"></p></div>`);
    await page.evaluate(() => harness.runCommand({ command: 'next' }));
    await page.evaluate(() => harness.runCommand({ command: 'open' }));
    await become('rason');
    await page.evaluate(() => document.querySelector('#list')?.scrollBy({ top: 10, behavior: 'instant' }));
    await page.clock.runFor(100);
    expect(await entities()).toEqual(['rason']);
    await page.evaluate(() => document.querySelector('#list')?.scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(hosts).toBe(0);
  });
});
