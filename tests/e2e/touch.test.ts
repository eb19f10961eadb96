// Touch on the built extension: a long press opens, a tap is left to the page, and a narrow window gets a sheet.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { aimAt, tap } from '../../dev/aim.ts';
import { marked, spotOf } from '../../dev/marks-on-page.ts';
import { cardTitles, closed, nameSpot, popoverText, tapInPopover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

/** How long in ms a press lasts at most: several times what is needed. */
const PRESS = 2000;

/** A phone held upright, in CSS pixels. */
const PHONE = { width: 390, height: 760 };

describe.each(BROWSERS)('touch in %s', (name) => {
  const here = stage(name);
  // BiDi can set the size of a window, but not that it is a phone's; the events say that they are touches.
  const isPhone = name === 'chromium';

  const openOnPhone = async (address = ARTICLE): Promise<Page> => {
    const page = await here.browser.open('about:blank');
    await page.setViewport(isPhone ? { ...PHONE, isMobile: true, hasTouch: true } : PHONE);
    await page.goto(address);
    await marked(page, 'Khasan');
    await longPress(page);
    return page;
  };

  /** Presses words until a popover opens; again if the popover's script loaded after the touch began. */
  const longPress = async (page: Page, words = 'Khasan'): Promise<void> => {
    const isOpen = () => here.browser.inPopover(page, () => true);
    await until('a popover', async () => {
      const { x, y } = await spotOf(page, words);
      const touch = await page.touchscreen.touchStart(x, y);
      const opened = await until('it to open', isOpen, PRESS).catch(() => false);
      await touch.end();
      return opened;
    });
    await until('its text', () => popoverText(here.browser, page));
  };

  const sheet = (page: Page) =>
    here.browser.inPopover(page, (root) => {
      const { left, right, bottom, top } =
        root.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, bottom, top };
    });

  /** The lower edge in px of the first such words in the window, whatever covers them. */
  const lowestWords = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      for (const mark of CSS.highlights.get('marked-names') ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        if (range.toString() === wanted && top > 0 && bottom < innerHeight) return bottom;
      }
      return Number.POSITIVE_INFINITY;
    }, words);

  it('resting on a mark opens a sheet at the lower edge, below the words, and nothing of the page’s own', async () => {
    const page = await openOnPhone();
    await page.evaluate(() => {
      for (const type of ['contextmenu', 'click', 'selectstart'])
        addEventListener(type, () => Reflect.set(globalThis, 'heard', type));
    });
    expect(await popoverText(here.browser, page)).toContain('Khasan');
    await until('the sheet in its place', async () => {
      const box = await sheet(page);
      // Firefox on a desktop has a scroll bar.
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      return box?.left === 0 && box.right === width && Math.round(box.bottom) === PHONE.height;
    });
    const top = (await sheet(page))?.top ?? 0;
    expect(await lowestWords(page, 'Khasan')).toBeLessThan(top);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toBe(undefined);
  });

  it('closes the sheet by its button and by a tap beside it', async () => {
    const page = await openOnPhone();
    await tapInPopover(here.browser, page, 'Close');
    await closed(here.browser, page);
    await longPress(page);
    await page.touchscreen.tap(20, 20);
    await closed(here.browser, page);
  });

  it('pulls the sheet down', async () => {
    const page = await openOnPhone();
    const rests = () => here.browser.inPopover(page, (root) => root.getAnimations().length === 0);
    await until('the sheet to have risen', rests);
    const top = (await sheet(page))?.top ?? 0;
    const touch = await page.touchscreen.touchStart(60, top + 30);
    for (let step = 1; step <= 5; step++) await touch.move(60, top + 30 + step * 30);
    await touch.end();
    await closed(here.browser, page);
  });

  it('opens a name in an excerpt over the sheet, and goes back', async () => {
    const page = await openOnPhone();
    const { x, y } = await nameSpot(here.browser, page);
    await page.touchscreen.tap(x, y);
    await until('two sheets', async () => (await cardTitles(here.browser, page)).length === 2);
    await tapInPopover(here.browser, page, 'Back');
    await until('one sheet', async () => (await cardTitles(here.browser, page)).length === 1);
  });

  it('is left to the page for taps on a link and scrolling: only the press after that opens, and the name under it', async () => {
    const page = await here.browser.open('about:blank');
    await page.setViewport(isPhone ? { ...PHONE, isMobile: true, hasTouch: true } : PHONE);
    await page.goto(caseAddress('touch'));
    await marked(page, 'Khasan', 'RasonConTrans');
    // The popover's script may load after the first touch, which must not be on the link then.
    for (const words of ['RasonConTrans', 'Khasan']) {
      await longPress(page, words);
      await tapInPopover(here.browser, page, 'Close');
      await closed(here.browser, page);
    }
    expect(new URL(page.url()).hash).toBe('');

    await tap(page, '#link');
    await until('the link', async () => new URL(page.url()).hash === '#gone');
    const from = await aimAt(page, '#link');
    const scrolling = await page.touchscreen.touchStart(from.x, from.y);
    for (let step = 1; step <= 4; step++) await scrolling.move(from.x, from.y - step * 6);
    await scrolling.end();
    await longPress(page, 'RasonConTrans');
    expect(await cardTitles(here.browser, page)).toEqual(['Sources on RasonConTrans']);
  });

  // Only Chromium lets tests set whether a pointer is coarse.
  it.runIf(isPhone)('finds nothing too small', async () => {
    const page = await openOnPhone();
    const small = await here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('button, summary')].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return target.checkVisibility() && (Math.round(width) < 44 || Math.round(height) < 44)
          ? [`${target.className} ${target.textContent}: ${width} × ${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
