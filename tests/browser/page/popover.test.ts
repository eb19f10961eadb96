// The popover in a real browser: when it opens and closes, what the page sees of it, and where it goes.
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

const STORY = `<style>body { margin: 40px; font: 20px/1.6 sans-serif }</style>
  <p>The port of <a><i>Ra</i><span id="rason">son</span></a> and the lake of <a id="khasan">Khasan</a></p>`;

async function start(html = STORY): Promise<void> {
  page = await show(browser, html, script, true);
  await page.evaluate(() => harness.start());
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBeGreaterThan(0);
  await page.evaluate(() => harness.startPopover());
}

/** The entity of the visible card: cards are rendered during the dwell, and shown after it. */
const entity = (): Promise<string | undefined> =>
  page.evaluate(() => harness.seen().findLast(({ visible }) => visible)?.entity);
const answer = (): Promise<string | undefined> => page.evaluate(() => harness.view?.answer);
const html = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[popover]').length);
const opens = (id: string): Promise<void> => expect.poll(entity).toBe(id);
const closes = (): Promise<void> => expect.poll(hosts).toBe(0);

/** Presses a part of the card of an entity. */
async function click(id: string, part: string): Promise<void> {
  const { x, y } = await partSpot(page, id, part);
  await page.mouse.click(x, y);
}

/** From here on, time only runs as the test says, so that a slow machine cannot turn a short stay into a dwell. */
const freeze = (): Promise<void> => page.clock.pauseAt(Date.now() + 3_600_000);

async function cardBox(): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate(() => {
    const { left, top, right, bottom } =
      harness.box?.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });
}

test('opens after a dwell, beside the words, and leaves no trace', async () => {
  await start();
  const before = await html();
  await freeze();
  await page.hover('#rason');
  expect(await hosts()).toBe(0);
  await page.clock.resume();
  await opens('rason');
  expect(await answer()).toBe('on rason');
  const words = await page.locator('a').first().boundingBox();
  const card = await cardBox();
  expect(card.top).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0) - 1);
  expect(card.left).toBeCloseTo(words?.x ?? 0, 0);
  await page.mouse.move(900, 650);
  await closes();
  expect(await html()).toBe(before);
});

test('stays the same while the page renders the same words again', async () => {
  await start('<p>The port of <b id="rason">Rason</b></p>');
  await page.hover('#rason');
  await expect.poll(answer).toBe('on rason');
  await page.evaluate(() => {
    harness.held = 'rason';
    const text = document.querySelector('p');
    text?.replaceChildren(...[...text.childNodes].map((node) => node.cloneNode(true)));
  });
  await expect.poll(() => page.evaluate(() => harness.painted())).toEqual(['Rason']);
  const { x = 0, y = 0 } = (await page.locator('b').boundingBox()) ?? {};
  await page.mouse.move(x + 5, y + 5);
  await expect.poll(() => page.evaluate(() => harness.fetched.length)).toBe(2);
  expect(await answer()).toBe('on rason');
});

test('does not open for a pointer that only crosses, or for text beside the words', async () => {
  await start();
  await freeze();
  await page.hover('#rason');
  await page.clock.runFor(200);
  await page.mouse.move(900, 650);
  const words = await page.locator('#khasan').boundingBox();
  // The caret at this point snaps to the end of the line, which is not in a mark.
  await page.mouse.move((words?.x ?? 0) + 200, (words?.y ?? 0) + 5);
  await page.clock.runFor(1000);
  expect(await page.evaluate(() => harness.fetched)).toEqual(['rason']);
  expect(await hosts()).toBe(0);
});

test('stays while the pointer is in it, and moves to another mark at once', async () => {
  await start();
  await page.hover('#rason');
  await opens('rason');
  const card = await cardBox();
  await page.mouse.move(card.left + 20, card.top + 20, { steps: 5 });
  await page.clock.runFor(1000);
  expect(await entity()).toBe('rason');
  await page.hover('#khasan');
  // Far less than a dwell, in frames: the hit test waits for one.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await entity()).toBe('khasan');
});

test('drops an answer that comes too late', async () => {
  await start();
  await page.evaluate(() => {
    harness.held = 'rason';
  });
  await page.hover('#rason');
  await opens('rason');
  expect(await answer()).toBe('');
  await page.hover('#khasan');
  await expect.poll(answer).toBe('on khasan');
  await page.evaluate(() => {
    harness.held = '';
  });
  await expect.poll(() => page.evaluate(() => harness.answered)).toEqual(['khasan', 'rason']);
  expect(await answer()).toBe('on khasan');
});

test('Esc closes it without reaching the page; typing keeps one from opening', async () => {
  await start();
  await page.evaluate(() => {
    Reflect.set(globalThis, 'keys', []);
    document.addEventListener('keydown', ({ key }) =>
      (Reflect.get(globalThis, 'keys') as string[]).push(key),
    );
  });
  await page.hover('#rason');
  await opens('rason');
  await page.keyboard.press('Escape');
  await closes();
  await page.keyboard.press('Escape');
  expect(await page.evaluate('keys')).toEqual(['Escape']);
  await page.mouse.move(900, 650);
  await freeze();
  await page.hover('#khasan');
  await page.clock.runFor(200);
  await page.keyboard.press('x');
  await page.clock.runFor(1000);
  expect(await page.evaluate(() => harness.fetched)).toEqual(['rason', 'khasan']);
  expect(await hosts()).toBe(0);
});

test('opened by the keyboard it takes the focus, stays, and gives the focus back', async () => {
  await start(`<input id="field" autofocus>${STORY}`);
  await page.focus('#field');
  await page.evaluate(() => harness.runCommand({ command: 'next' }));
  await page.evaluate(() => harness.runCommand({ command: 'open' }));
  await opens('rason');
  expect(await page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
  await page.mouse.move(500, 600);
  await page.mouse.move(600, 600);
  await page.clock.runFor(1000);
  expect(await entity()).toBe('rason');
  await page.keyboard.press('Escape');
  await closes();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
});

test('clicks inside stay inside, and the page cannot restyle or hide it', async () => {
  '<style>* { display: none !important; transform: rotate(9deg) !important; opacity: 0 !important }</style>';
  await start();
  await page.evaluate(() => {
    Reflect.set(globalThis, 'seen', []);
    for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup'])
      document.addEventListener(type, () => (Reflect.get(globalThis, 'seen') as string[]).push(type));
  });
  await page.hover('#rason');
  await opens('rason');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div, [popover] { display: none !important; opacity: 0 !important; left: 500px !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const card = await cardBox();
  expect(card.right - card.left).toBe(300);
  await click('rason', 'pin');
  await expect.poll(() => page.evaluate(() => harness.view?.pinned)).toBe(true);
  expect(await page.evaluate('seen')).toEqual([]);
});

test('opens inside a modal dialog, where it can be reached', async () => {
  await start(`<dialog><p>In <b id="in">Khasan</b></p></dialog>${STORY}`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => page.evaluate(() => harness.painted().length)).toBe(3);
  await page.hover('#in');
  await opens('khasan');
  expect(await page.evaluate(() => document.querySelector('[popover]')?.parentElement?.localName)).toBe(
    'dialog',
  );
  await click('khasan', 'pin');
  await expect.poll(() => page.evaluate(() => harness.view?.pinned)).toBe(true);
  await page.keyboard.press('Escape');
  await closes();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('works in an open shadow root, and after document.open', async () => {
  await start('<x-card><template shadowrootmode="open"><p><b id="deep">Rason</b></p></template></x-card>');
  await page.hover('#deep');
  await opens('rason');
  await page.mouse.move(900, 650);
  await closes();
  await page.evaluate(() => {
    document.open();
    document.write('<body><p><b id="new">Khasan</b></p></body>');
    document.close();
  });
  await expect.poll(() => page.evaluate(() => harness.painted())).toEqual(['Khasan']);
  await page.hover('#new');
  await opens('khasan');
});

test('closes at once with everything else when the site is switched off', async () => {
  await start();
  const before = await html();
  await page.hover('#rason');
  await opens('rason');
  await page.evaluate(() => harness.runCommand({ command: 'off' }));
  expect(await html()).toBe(before);
  await page.mouse.move(500, 500);
  await page.hover('#rason');
  await page.clock.runFor(1000);
  expect(await hosts()).toBe(0);
});

test('closes when the words are scrolled away under the pointer', async () => {
  await start(`${STORY}<div style="height: 3000px"></div>`);
  await page.hover('#rason');
  await opens('rason');
  await page.mouse.wheel(0, 600);
  await closes();
});
