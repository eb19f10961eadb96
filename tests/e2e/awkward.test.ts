// Awkward pages: each is marked, opens a popover, and keeps working and looking as before.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click, type Spot } from '../../dev/aim.ts';
import { marked, markedWords, outerHtml, spotOf } from '../../dev/marks-on-page.ts';
import { closed, hover, popoverText } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { FARTHEST } from '../../lib/page/popover/placement.ts';
import { AWKWARD } from './awkward-pages.ts';
import { BROWSERS, LISTED, stage } from './stage.ts';

/** In px: half a large line of text, and the gap beside it. */
const NEAR = 60;

describe.each(BROWSERS)('awkward pages in %s', (name) => {
  const here = stage(name);

  /**
   * Moves from the words into the popover as a hand does, and focuses a link in it, until the link has the focus and the
   * whole popover is in the window: on a lively page it may be on its way to words that have just moved.
   */
  const reach = async (page: Page): Promise<void> => {
    const to = await here.browser.inPopover(page, (root) => {
      const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!to) throw new Error('The popover closed before it was reached.');
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await until('a link with the focus in a popover inside the window', () =>
      here.browser.inPopover(page, (root) => {
        const link = root.querySelector<HTMLElement>('a[href]');
        link?.focus();
        const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
        const whole =
          box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        return link !== null && root.activeElement === link && whole;
      }),
    );
  };

  /** How far the popover is from the middle of the words, in px; negative if it covers that. */
  const distance = async (page: Page, { x, y }: Spot): Promise<{ away: number; isInMargin: boolean }> => {
    const box = await here.browser.inPopover(page, (root) =>
      root.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    );
    const { left, right, top, bottom } = box as DOMRect;
    return {
      away: Math.max(left - x, x - right, top - y, y - bottom),
      // Level with the words, beside the paragraph.
      isInMargin: top < y && y < bottom,
    };
  };

  const works = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('#works[data-works], #works:checked') !== null);

  it.each(AWKWARD)('$page', async ({ page: path, first, marks, point = 'RasonConTrans', ...more }) => {
    await here.browser.forgetFaults();
    const page = await here.browser.open('about:blank');
    if (more.window) await page.setViewport(more.window);
    await page.goto(`https://${LISTED}/awkward/${path}`);
    if (first) await click(page, '#first');
    await marked(page, ...marks);
    expect([...new Set(await markedWords(page))].sort()).toEqual([...marks].sort());
    for (const [frame, words] of Object.entries(more.frames ?? {})) {
      const inside = await page.waitForFrame((one) =>
        one.evaluate(() => window.name).then((is) => is === frame),
      );
      await marked(inside, ...words);
    }

    const before = await outerHtml(page);
    const spot = await spotOf(page, point);
    expect(await hover(here.browser, page, point)).toContain(more.entity ?? point);
    const { away, isInMargin } = await distance(page, spot);
    expect(away).toBeLessThan(isInMargin ? FARTHEST : NEAR);
    expect(away).toBeGreaterThan(0);
    await reach(page);
    expect(await popoverText(here.browser, page)).toContain(more.entity ?? point);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    if (more.lively) expect(await page.$('html > [popover]')).toBe(null);
    else expect(await outerHtml(page)).toBe(before);

    if (more.lively) {
      // Text added above moves the button from under the mouse.
      await page.focus('#works');
      await page.keyboard.press(' ');
    } else await click(page, '#works');
    await until('the page’s own button', () => works(page));
    expect(await here.browser.faults()).toEqual([]);
  });

  // Firefox has no such switch for tests.
  it.runIf(name === 'chromium')('prints no marks', async () => {
    const page = await here.browser.open(`https://${LISTED}/awkward/print`);
    await marked(page, 'RasonConTrans');
    const clear = () => page.evaluate(() => CSS.highlights.get('marked-names')?.clear());
    const picture = () => page.screenshot({ encoding: 'base64' });
    await page.emulateMediaType('print');
    const printed = await picture();
    await page.emulateMediaType('screen');
    const seen = await picture();
    // After the page has emptied the highlight, the marks come back within a second, perhaps before the picture is
    // taken.
    await until('a picture without marks', async () => {
      await clear();
      return (await picture()) !== seen;
    });
    await page.emulateMediaType('print');
    expect(await picture()).toBe(printed);
  });
});
