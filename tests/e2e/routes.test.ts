// The ways that a reader's hand takes: from the words to the card, to its pin and its menu, at a normal and a slow pace.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../dev/aim.ts';
import { marked, spotOf } from '../../dev/marks-on-page.ts';
import { buttonSpot, clickInPopover, hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { byHand, crossed, travel } from './hand.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

/** A card opens in the margin of the first window, and below the words in the second. */
const WINDOWS = { wide: { width: 1400, height: 800 }, narrow: { width: 720, height: 900 } } as const;

describe.each(BROWSERS)('the way to the card in %s', (name) => {
  const here = stage(name);
  const open = async (size: keyof typeof WINDOWS): Promise<{ page: Page; from: Spot }> => {
    const page = await here.browser.open(caseAddress('names'));
    await page.setViewport(WINDOWS[size]);
    await marked(page, 'Alexander Matsegora');
    await hover(here.browser, page, 'Alexander Matsegora');
    return { page, from: await spotOf(page, 'Alexander Matsegora') };
  };
  const cardBox = async (page: Page): Promise<DOMRect> =>
    (await here.browser.inPopover(page, (root) =>
      root.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    )) as DOMRect;
  /** Begins to write down which cards stand, each time that this changes. */
  const watch = (page: Page) =>
    here.browser.inPopover(page, (root) => {
      const stood: string[] = [];
      Object.assign(root, { stood });
      const look = () => {
        const cards = [...root.querySelectorAll('.card-box:not([inert]) > [role=dialog]')];
        const now = cards.map(({ ariaLabel }) => ariaLabel).join(' + ');
        if (now !== stood.at(-1)) stood.push(now);
      };
      new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
      look();
    });
  /** The cards that stood since then: one line for each change. */
  const stood = (page: Page) =>
    here.browser.inPopover(page, (root) => (root as ShadowRoot & { stood?: string[] }).stood);
  const ONLY = ['Sources on Alexander Matsegora'];
  const press = async (page: Page, { x, y }: Spot) => page.mouse.click(x, y);
  /** The lowest form in the open menu, which hangs out of the card. */
  const hangingChoice = async (page: Page): Promise<Spot> => {
    const words = await until('a menu that hangs out of its card', () =>
      here.browser.inPopover(page, (root) => {
        const lowest = [...root.querySelectorAll('[role=menuitemradio]')].at(-1);
        const card = root.querySelector('[role=dialog]')?.getBoundingClientRect();
        return lowest && card && lowest.getBoundingClientRect().top > card.bottom && lowest.textContent;
      }),
    );
    return buttonSpot(here.browser, page, words);
  };
  /** A place outside the card, at the far side of the page. */
  const away = { x: 4, y: 300 };

  const paces = (['wide', 'narrow'] as const).flatMap((size) => [400, 1000].map((ms) => [size, ms] as const));

  it.each(paces)(
    'in a %s window, in %i ms, from words to pin, which then works: no other card opens',
    (size, duration) =>
      byHand(async () => {
        const { page, from } = await open(size);
        const pin = await buttonSpot(here.browser, page, 'Keep open');
        if (size === 'wide') expect((await crossed(page, from, pin)).length).toBeGreaterThan(3);
        await watch(page);
        await travel(page, from, pin, duration);
        await press(page, pin);
        await until('the pin', () =>
          here.browser.inPopover(page, (root) => root.querySelector('.pin[aria-pressed=true]') !== null),
        );
        // What is pinned stays, however long the pointer is elsewhere.
        await travel(page, pin, away, duration);
        expect(await stood(page)).toEqual(ONLY);
      }),
  );

  it.each(paces)(
    'in a %s window, in %i ms, from words through the copy menu and out of the card, which stays',
    (size, duration) =>
      byHand(async () => {
        const { page, from } = await open(size);
        const menu = await buttonSpot(here.browser, page, 'Copy as');
        if (size === 'wide') expect((await crossed(page, from, menu)).length).toBeGreaterThan(1);
        await watch(page);
        await travel(page, from, menu, duration);
        await press(page, menu);
        const choice = await hangingChoice(page);
        await travel(page, menu, choice, duration);
        await press(page, choice);
        await until('the copy', () =>
          here.browser.inPopover(
            page,
            (root) => root.querySelector('.copy.done') !== null && root.querySelector('[role=menu]') === null,
          ),
        );
        // Longer than a card stays that nobody has used.
        await travel(page, choice, away, duration);
        expect(await stood(page)).toEqual(ONLY);
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

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
