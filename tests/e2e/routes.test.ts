// The ways that a reader's hand takes: from the words to the card, to its pin and its menu, at a normal and a slow pace;
// and through the card by keyboard.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../dev/aim.ts';
import { marked, spotOf } from '../../dev/marks-on-page.ts';
import { buttonSpot, cardTitles, clickInPopover, hover, popoverText } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

/** A card opens in the margin of the first window, and below the words in the second. */
const WINDOWS = { wide: { width: 1400, height: 800 }, narrow: { width: 720, height: 900 } } as const;

/** A pointer that lies still for so many ms on a name that it crosses opens it; see lib/page/popover/hover.ts. */
const REST = 300;

/** The longest time in ms that the pointer lay still on its way, because a busy machine took no move. */
let longestRest = 0;

/** Moves the pointer along a straight line in so many ms, as often as the browser takes a move. */
async function travel(page: Page, from: Spot, to: Spot, duration: number): Promise<void> {
  const began = performance.now();
  for (let part = 0; part < 1; ) {
    const moved = performance.now();
    part = Math.min(1, (moved - began) / duration);
    await page.mouse.move(
      Math.round(from.x + (to.x - from.x) * part),
      Math.round(from.y + (to.y - from.y) * part),
    );
    longestRest = Math.max(longestRest, performance.now() - moved);
  }
}

/** Goes a way again if it went wrong while the machine let the pointer lie still: then it was no hand's way. */
async function byHand(way: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    longestRest = 0;
    try {
      await way();
      return;
    } catch (error) {
      // The browser may see the moves farther apart than they were sent.
      if (longestRest < REST / 3 || tries === 5) throw error;
    }
  }
}

describe.each(BROWSERS)('the way to the card in %s', (name) => {
  const here = stage(name);
  const open = async (size: keyof typeof WINDOWS): Promise<{ page: Page; from: Spot }> => {
    const page = await here.browser.open(caseAddress('names'));
    await page.setViewport(WINDOWS[size]);
    await marked(page, 'Alexander Matsegora');
    await hover(here.browser, page, 'Alexander Matsegora');
    return { page, from: await spotOf(page, 'Alexander Matsegora') };
  };
  const titles = (page: Page) => cardTitles(here.browser, page);
  /** What the pointer is over in the card: the label of a button, or else nothing. */
  const hovered = (page: Page) =>
    here.browser.inPopover(page, (root) => root.querySelector('button:hover')?.getAttribute('aria-label'));
  const cardBox = async (page: Page): Promise<DOMRect> =>
    (await here.browser.inPopover(page, (root) =>
      root.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    )) as DOMRect;

  const paces = (['wide', 'narrow'] as const).flatMap((size) => [400, 1000].map((ms) => [size, ms] as const));

  it.each(paces)('in a %s window, in %i ms, words to pin: no other card opens', (size, duration) =>
    byHand(async () => {
      const { page, from } = await open(size);
      const before = await titles(page);
      await travel(page, from, await buttonSpot(here.browser, page, 'Keep open'), duration);
      expect(await hovered(page)).toBe('Keep open');
      expect(await titles(page)).toEqual(before);
    }),
  );

  it.each(paces)('in a %s window, in %i ms, words to copy menu, which keeps the card', (size, duration) =>
    byHand(async () => {
      const { page, from } = await open(size);
      const before = await titles(page);
      const menu = await buttonSpot(here.browser, page, 'Copy as');
      await travel(page, from, menu, duration);
      expect(await hovered(page)).toBe('Copy as');
      await page.mouse.click(menu.x, menu.y);
      const choice = await buttonSpot(here.browser, page, 'RIS');
      await travel(page, menu, choice, duration);
      await page.mouse.click(choice.x, choice.y);
      await until('the menu to close', () =>
        here.browser.inPopover(page, (root) => root.querySelector('[role=menu]') === null),
      );
      // Out of the card, longer than a card stays that nobody has used.
      const { bottom, left } = await cardBox(page);
      await travel(
        page,
        choice,
        { x: left + 5, y: Math.min(bottom + 40, WINDOWS[size].height - 2) },
        duration,
      );
      expect(await titles(page)).toEqual(before);
    }),
  );

  it('beside a column with a margin, the card leaves the whole line free', async () => {
    const { page } = await open('wide');
    const { left, right, top } = await cardBox(page);
    const column = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('main p')].find((one) =>
        one.textContent.includes('Alexander Matsegora'),
      );
      return paragraph?.getBoundingClientRect().toJSON() as DOMRect;
    });
    expect(left > column.right || right < column.left).toBe(true);
    expect(top).toBeLessThan(column.bottom);
  });

  it('what “Wrong match?” opens is seen at once', async () => {
    const { page } = await open('narrow');
    await clickInPopover(here.browser, page, 'Wrong match?');
    const isSeen = () =>
      here.browser.inPopover(page, (root) => {
        const body = root.querySelector('.body')?.getBoundingClientRect();
        const choices = [...root.querySelectorAll('.mute .choice')].map((one) => one.getBoundingClientRect());
        return (
          body !== undefined &&
          choices.length === 3 &&
          choices.every(({ top, bottom }) => top >= body.top && bottom <= body.bottom)
        );
      });
    await until('the choices in view', isSeen);
  });

  it('every button is in full view when Tab has reached it, and the copy menu is one press away', async () => {
    const page = await here.browser.open(caseAddress('names'));
    await page.setViewport(WINDOWS.narrow);
    await marked(page, 'Alexander Matsegora');
    await here.browser.command('next');
    await until('a popover', async () => {
      await here.browser.command('open');
      return popoverText(here.browser, page);
    });
    const focus = () =>
      here.browser.inPopover(page, (root) => {
        const focused = root.activeElement;
        const body = focused?.closest('.body')?.getBoundingClientRect();
        const box = focused?.getBoundingClientRect();
        const isIn = !body || !box || (box.top >= body.top && box.bottom <= body.bottom);
        return focused && { words: focused.ariaLabel ?? focused.textContent, role: focused.role, isIn };
      });
    await until('the focus in the card', async () => (await focus())?.role === 'dialog');
    const reached: string[] = [];
    for (let at = await focus(); at; at = await focus()) {
      expect(at, `Tab ${reached.length}`).toMatchObject({ isIn: true });
      if (at.words?.startsWith('Wrong match?')) break;
      reached.push(at.words ?? '');
      await page.keyboard.press('Tab');
    }
    expect(reached.filter((words) => words === 'Copy as').length).toBeGreaterThan(1);
    await page.keyboard.press('c');
    await until('a menu', async () => (await focus())?.role === 'menuitemradio');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
