// Finds where to point to hit a target, once it has stopped moving, is in view and on top. Puppeteer's locators check
// less (not that nothing covers the target) and need a page that is rendering: the extension's own pages are often in
// background tabs, and no selector reaches into the popover's closed shadow root.
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A point in the window, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** A target as seen at one moment, in CSS pixels of the window: the point to aim at, and its box. */
export interface Sight extends Spot {
  width: number;
  height: number;
  /** Whether a pointer at that point would hit the target and nothing else. */
  onTop: boolean;
}

/** A box that differs by less than this in px has not moved: scrolling leaves fractions. */
const STILL = 1;

/**
 * Returns where to point, once `look` finds the target on top and at the same place twice, with two frames in between.
 * `look` has to scroll the target into view.
 * @throws Error that names the target if that does not happen.
 */
export function aim(page: Page, what: string, look: () => Promise<Sight | undefined | null>): Promise<Spot> {
  return until(`${what} to lie still, in view and on top`, async () => {
    const before = await look();
    if (!before) return undefined;
    await drawn(page);
    const after = await look();
    return after?.onTop && still(before, after) && { x: after.x, y: after.y };
  });
}

const still = (before: Sight, after: Sight): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(before[side] - after[side]) < STILL);

/**
 * Waits until a page has rendered two frames; a page in the background renders none, so there it waits for pending
 * tasks.
 */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const next = document.hidden ? setTimeout : requestAnimationFrame;
        next(() => next(() => resolve()));
      }),
  );

/** Clicks the first element that matches the selector and, if words are given, whose text or label begins with them. */
export async function click(page: Page, selector: string, words?: string): Promise<void> {
  const { x, y } = await aimAt(page, selector, words);
  await page.mouse.click(x, y);
}

/** Taps it with a finger. */
export async function tap(page: Page, selector: string, words?: string): Promise<void> {
  const { x, y } = await aimAt(page, selector, words);
  await page.touchscreen.tap(x, y);
}

/** The place of that element. */
export const aimAt = (page: Page, selector: string, words = ''): Promise<Spot> =>
  aim(page, words === '' ? selector : `“${words}”`, () =>
    page.evaluate(
      (fits, begin) => {
        const named = (one: Element) =>
          [one.textContent, one.getAttribute('aria-label')].some((text) => text?.trim().startsWith(begin));
        const target = [...document.querySelectorAll(fits)].find((one) => begin === '' || named(one));
        target?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // For a link broken across lines, the first piece: the middle of its bounding box may be outside it.
        const box = target?.getClientRects()[0];
        if (!target || !box) return undefined;
        const { width, height } = box;
        const [x, y] = [box.x + width / 2, box.y + height / 2];
        return { x, y, width, height, onTop: target.contains(document.elementFromPoint(x, y)) };
      },
      selector,
      words,
    ),
  );
