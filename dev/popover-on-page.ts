// Opening the popover as a reader does, and reading what it says.
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from './extended-browser.ts';
import { type Spot, spotOf } from './marks-on-page.ts';
import { until } from './until.ts';

/** The text of the open popover, once its excerpts are there. */
export const popoverText = (browser: ExtendedBrowser, page: Page): Promise<string | undefined> =>
  browser.inPopover(page, (root) => {
    const dialog = root.querySelector('[role=dialog]');
    return dialog?.getAttribute('aria-busy') === 'false' ? (dialog.textContent ?? '') : undefined;
  });

/** Rests the pointer on a mark until its popover is there; returns its text. */
export async function hover(browser: ExtendedBrowser, page: Page, words: string): Promise<string> {
  let spot: Spot | undefined;
  let step = 0;
  return until(`a popover on ${words}`, async () => {
    // The popover's script comes after the first marks: a pointer that lay still before that is seen when it moves.
    step = 1 - step;
    spot ??= await spotOf(page, words);
    await page.mouse.move(spot.x + step, spot.y);
    return popoverText(browser, page);
  });
}

/** Waits until there is no popover. */
export async function closed(browser: ExtendedBrowser, page: Page): Promise<void> {
  await until('the popover to close', async () => (await browser.inPopover(page, () => true)) === undefined);
}

/** Where the popover's button with this label is. */
export async function buttonSpot(
  browser: ExtendedBrowser,
  page: Page,
  label: 'Close' | 'Keep open',
): Promise<Spot> {
  const spots = await browser.inPopover(page, (root) =>
    [...root.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { label: button.getAttribute('aria-label'), x: x + width / 2, y: y + height / 2 };
    }),
  );
  const spot = spots?.find((one) => one.label === label);
  if (!spot) throw new Error(`The popover has no button “${label}”.`);
  return spot;
}

/** What the open cards are called, in the order in which they were opened; those that fade out are gone. */
export const cardTitles = async (browser: ExtendedBrowser, page: Page): Promise<string[]> =>
  (await browser.inPopover(page, (root) =>
    [...root.querySelectorAll('.place:not([inert]) > [role=dialog]')].map((card) => card.ariaLabel ?? ''),
  )) ?? [];

/** Scrolls the first name in the card opened last into view; where it is, once it is there. */
export const nameSpot = (browser: ExtendedBrowser, page: Page): Promise<Spot> =>
  until('a name in an excerpt', () =>
    browser.inPopover(page, (root) => {
      const name = [...root.querySelectorAll('[role=dialog]')].at(-1)?.querySelector('.name');
      name?.scrollIntoView({ block: 'nearest' });
      const box = name?.getClientRects()[0];
      // What still moves would be missed.
      return (
        root.getAnimations().length === 0 && box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      );
    }),
  );

/** Where the button or the line of the card opened last is whose text or label begins with these words. */
const partSpot = (browser: ExtendedBrowser, page: Page, words: string): Promise<Spot> =>
  until(`“${words}” in the popover`, () =>
    browser.inPopover(
      page,
      (root, begin) => {
        const card = [...root.querySelectorAll('.place:not([inert])')].at(-1);
        const button = [...(card?.querySelectorAll('button, summary') ?? [])].find((one) =>
          [one.getAttribute('aria-label'), one.textContent].some((text) => text?.trim().startsWith(begin)),
        );
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return (
          root.getAnimations().length === 0 && box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        );
      },
      words,
    ),
  );

/** Clicks it. */
export async function clickInPopover(browser: ExtendedBrowser, page: Page, words: string): Promise<void> {
  const { x, y } = await partSpot(browser, page, words);
  await page.mouse.click(x, y);
}

/** Taps it with a finger. */
export async function tapInPopover(browser: ExtendedBrowser, page: Page, words: string): Promise<void> {
  const { x, y } = await partSpot(browser, page, words);
  await page.touchscreen.tap(x, y);
}
