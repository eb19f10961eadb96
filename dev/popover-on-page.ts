// Opens the popover as a reader does, and reads its text.
import type { Page } from 'puppeteer-core';
import { aim, type Spot } from './aim.ts';
import type { ExtendedBrowser } from './extended-browser.ts';
import { isMarkAt, spotOf } from './marks-on-page.ts';
import { until } from './until.ts';

/** The text of the open popover, once its excerpts are there. */
export const popoverText = (browser: ExtendedBrowser, page: Page): Promise<string | undefined> =>
  browser.inPopover(page, (root) => {
    const dialog = root.querySelector('[role=dialog]');
    return dialog?.getAttribute('aria-busy') === 'false' ? (dialog.textContent ?? '') : undefined;
  });

/** Rests the pointer on a mark until its popover opens; returns its text. */
export async function hover(browser: ExtendedBrowser, page: Page, words: string): Promise<string> {
  const rest = resting(page, words);
  return until(`a popover on ${words}`, async () => {
    await rest();
    return popoverText(browser, page);
  });
}

/**
 * Moves the pointer to a mark; each further call moves it a little on the mark. The popover's script loads after the
 * first marks and only notices a pointer once it moves. Follows the mark if it has moved elsewhere.
 */
export function resting(page: Page, words: string): () => Promise<void> {
  let spot: Spot | undefined;
  let step = 0;
  return async () => {
    if (spot === undefined || !(await isMarkAt(page, words, spot))) spot = await spotOf(page, words);
    step = 1 - step;
    await page.mouse.move(spot.x + step, spot.y);
  };
}

/** Waits until there is no popover. */
export async function closed(browser: ExtendedBrowser, page: Page): Promise<void> {
  await until('the popover to close', async () => (await browser.inPopover(page, () => true)) === undefined);
}

/** The names of the open cards in the order in which they were opened, without those that are fading out. */
export const cardTitles = async (browser: ExtendedBrowser, page: Page): Promise<string[]> =>
  (await browser.inPopover(page, (root) =>
    [...root.querySelectorAll('.card-box:not([inert]) > [role=dialog]')].map((card) => card.ariaLabel ?? ''),
  )) ?? [];

/** Where the first name in the last opened card is, scrolled into view. */
export const nameSpot = (browser: ExtendedBrowser, page: Page): Promise<Spot> =>
  aimInPopover(browser, page, '.name');

/** Where the button or line of the last opened card is whose text or label begins with these words. */
export const buttonSpot = (browser: ExtendedBrowser, page: Page, words: string): Promise<Spot> =>
  aimInPopover(browser, page, 'button, summary', words);

/** Clicks it once, whether the click is accepted or not. */
export async function clickOnce(browser: ExtendedBrowser, page: Page, words: string): Promise<void> {
  const { x, y } = await buttonSpot(browser, page, words);
  await page.mouse.click(x, y);
}

/** Whether the popover says that it ignored a click because something may have covered the button. */
export const refused = (browser: ExtendedBrowser, page: Page): Promise<boolean | undefined> =>
  browser.inPopover(page, (root) =>
    [...root.querySelectorAll('.mute [role=status]')].some((one) =>
      one.textContent.startsWith('Something may have covered'),
    ),
  );

/** Clicks it. A button with a lasting effect is clicked until it accepts: it has to have been in view for a while. */
export async function clickInPopover(browser: ExtendedBrowser, page: Page, words: string): Promise<void> {
  const isLasting = (root: ShadowRoot, begin: string) =>
    [...root.querySelectorAll('.mute [data-lasting]')].some((one) => one.textContent.startsWith(begin));
  const lasting = await browser.inPopover(page, isLasting, words);
  await clickOnce(browser, page, words);
  if (!lasting) return;
  await until(`“${words}” to be taken`, async () => {
    if (!(await browser.inPopover(page, isLasting, words))) return true;
    if (await refused(browser, page)) await clickOnce(browser, page, words);
    return false;
  });
}

/** Taps it with a finger. */
export async function tapInPopover(browser: ExtendedBrowser, page: Page, words: string): Promise<void> {
  const { x, y } = await buttonSpot(browser, page, words);
  await page.touchscreen.tap(x, y);
}

/**
 * Where the first element of the last opened card is that matches the selector and, if words are given, begins with
 * them.
 */
const aimInPopover = (browser: ExtendedBrowser, page: Page, selector: string, words = ''): Promise<Spot> =>
  aim(page, `“${words || selector}” in the popover`, () =>
    browser.inPopover(
      page,
      (root, given) => {
        const [fits = '', begin = ''] = given.split('\n');
        const card = [...root.querySelectorAll('.card-box:not([inert])')].at(-1);
        const named = (one: Element) =>
          [one.getAttribute('aria-label'), one.textContent].some((text) => text?.trim().startsWith(begin));
        const target = [...(card?.querySelectorAll(fits) ?? [])].find((one) => begin === '' || named(one));
        target?.scrollIntoView({ block: 'nearest' });
        const box = target?.getClientRects()[0];
        // An element that is fading in cannot be pressed yet, even if it does not move.
        if (!target || !box || root.getAnimations().length > 0) return undefined;
        const { width, height } = box;
        const [x, y] = [box.x + width / 2, box.y + height / 2];
        return { x, y, width, height, onTop: target.contains(root.elementFromPoint(x, y)) };
      },
      `${selector}\n${words}`,
    ),
  );

/** Copies with the first copy button of the open card, reached by keyboard, and closes the card. */
export async function copyByKeyboard(browser: ExtendedBrowser, page: Page): Promise<void> {
  await until('the copy button', async () => {
    await page.keyboard.press('Tab');
    return browser.inPopover(page, (root) => root.activeElement?.matches('.copy > button') ?? false);
  });
  await page.keyboard.press('Enter');
  await until('the copy', () => browser.inPopover(page, (root) => root.querySelector('.copy.done') !== null));
  await page.keyboard.press('Escape');
  await closed(browser, page);
}
