// Cards opened from cards, pinned cards, muted names, and names with two meanings, on the built extension.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { popoverViolations } from '../../dev/axe.ts';
import { marked, markedWords, outerHtml, unmarkedWord } from '../../dev/marks-on-page.ts';
import { press, says } from '../../dev/own-page.ts';
import {
  cardTitles,
  clickInPopover,
  closed,
  hover,
  nameSpot,
  popoverText,
  resting,
} from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ALSO_LISTED, ARTICLE, BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('cards in %s', (name) => {
  const here = stage(name);
  const openArticle = async (words = 'RasonConTrans'): Promise<Page> => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, words);
    return page;
  };
  const titles = (page: Page) => cardTitles(here.browser, page);
  const many = (page: Page, count: number) =>
    until(`${count} cards`, async () => {
      const found = await titles(page);
      return found.length === count && found;
    });

  it('a name in an excerpt opens a card of its own by key, and Esc leads back to the name, then to the page', async () => {
    const page = await openArticle();
    const before = await outerHtml(page);
    await page.focus('.masthead a');
    await here.browser.command('next');
    await until('a popover', async () => {
      await here.browser.command('open');
      return popoverText(here.browser, page);
    });
    const onName = () => here.browser.inPopover(page, (root) => root.activeElement?.className === 'name');
    await until('a name in focus', async () => {
      await page.keyboard.press('Tab');
      return onName();
    });
    await page.keyboard.press('Enter');
    await many(page, 2);
    await until('the focus in the second card', () =>
      here.browser.inPopover(page, (root) =>
        root.activeElement?.matches('.card-box:last-child > [role=dialog]'),
      ),
    );
    expect(await onName()).toBe(false);
    await page.keyboard.press('Escape');
    await many(page, 1);
    expect(await onName()).toBe(true);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    expect(await page.evaluate(() => document.activeElement?.closest('.masthead') !== null)).toBe(true);
    expect(await outerHtml(page)).toBe(before);
  });

  it('a name in an excerpt opens beside itself when the pointer rests on it, and passes axe', async () => {
    const page = await openArticle();
    await hover(here.browser, page, 'RasonConTrans');
    const { x, y } = await nameSpot(here.browser, page);
    await page.mouse.move(x, y, { steps: 5 });
    await many(page, 2);
    const box = (await here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('[role=dialog]')].at(-1)?.getBoundingClientRect().toJSON(),
    )) as DOMRect;
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    expect(await popoverViolations(here.browser, page)).toEqual([]);
  });

  it('pinned cards stay beside each other while the page scrolls, and three can be closed together', async () => {
    const page = await openArticle();
    const before = await outerHtml(page);
    const names = ['RasonConTrans', 'Khasan', 'KCNA'];
    for (const words of names) {
      const rest = resting(page, words);
      await until(`a card on ${words}`, async () => {
        await rest();
        return (await titles(page)).some((title) => title.includes(words));
      });
      await clickInPopover(here.browser, page, 'Keep open');
      await until('the pin', () =>
        here.browser.inPopover(
          page,
          (root) =>
            [...root.querySelectorAll('.card-box:not([inert])')].at(-1)?.querySelector('.grip') !== null,
        ),
      );
    }
    const places = () =>
      here.browser.inPopover(page, (root) =>
        [...root.querySelectorAll('.card-box')].map((place) => {
          const { left, top } = place.getBoundingClientRect();
          return [Math.round(left), Math.round(top)];
        }),
      );
    const at = await places();
    expect(new Set(at?.map(String)).size).toBe(3);
    const scrolled = await page.evaluate(() => scrollY);
    await page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollY)).toBeLessThan(scrolled);
    expect(await places()).toEqual(at);
    await clickInPopover(here.browser, page, 'Close all pinned');
    await closed(here.browser, page);
    expect(await outerHtml(page)).toBe(before);
  });

  it('a name is muted on this page for this visit, with undo in the same place', async () => {
    const page = await openArticle('Khasan');
    const other = await here.browser.open(ARTICLE);
    await marked(other, 'Khasan');
    await page.bringToFront();
    await hover(here.browser, page, 'Khasan');
    await clickInPopover(here.browser, page, 'Wrong match?');
    await clickInPopover(here.browser, page, 'Not on this page');
    await unmarkedWord(page, 'Khasan');
    expect(await popoverText(here.browser, page)).toContain('Khasan is no longer marked on this page.');
    expect(await markedWords(other)).toContain('Khasan');
    await clickInPopover(here.browser, page, 'Undo');
    await marked(page, 'Khasan');
    expect(await popoverText(here.browser, page)).toContain('Wrong match?');
  });

  it('a name is muted on a site in every tab at once, the icon counts without it, and the options bring it back', async () => {
    const page = await openArticle('Khasan');
    const same = await here.browser.open(ARTICLE);
    await marked(same, 'Khasan');
    const elsewhere = await here.browser.open(`https://${ALSO_LISTED}/`);
    await marked(elsewhere, 'Khasan');
    await page.bringToFront();
    const options = await here.browser.openOwn('options.html');
    const badge = () =>
      options.evaluate(async () => {
        type Api = {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          action: { getBadgeText(what: { tabId: number }): Promise<string> };
        };
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        const { tabs, action } = world.browser ?? world.chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        return Number(await action.getBadgeText({ tabId: tab?.id ?? 0 }));
      });
    const count = await until('the count', badge);
    await hover(here.browser, page, 'Khasan');
    await clickInPopover(here.browser, page, 'Wrong match?');
    await clickInPopover(here.browser, page, 'Not on nknews.org');
    await unmarkedWord(page, 'Khasan');
    await unmarkedWord(same, 'Khasan');
    await until('the count without it', async () => (await badge()) === count - 1);
    expect(await markedWords(elsewhere)).toContain('Khasan');
    await says(options, 'nknews.orgMark again');
    await press(options, 'Mark Khasan again');
    await marked(page, 'Khasan');
    await marked(same, 'Khasan');
  });

  it('a name is muted everywhere', async () => {
    const page = await openArticle('Khasan');
    const elsewhere = await here.browser.open(`https://${ALSO_LISTED}/`);
    await marked(elsewhere, 'Khasan');
    await page.bringToFront();
    await hover(here.browser, page, 'Khasan');
    await clickInPopover(here.browser, page, 'Wrong match?');
    await clickInPopover(here.browser, page, 'Nowhere');
    await unmarkedWord(page, 'Khasan');
    await unmarkedWord(elsewhere, 'Khasan');
    await clickInPopover(here.browser, page, 'Undo');
    await marked(page, 'Khasan');
    await marked(elsewhere, 'Khasan');
  });

  it('if a name may mean two entities, the reader is asked once on a page, and can still change it', async () => {
    const page = await here.browser.open(caseAddress('choice'));
    await marked(page, 'Tumangang');
    const text = await hover(here.browser, page, 'Tumangang');
    expect(text).toContain('Which one is meant?');
    expect(text).toContain('The usual meaning of the name.');
    await clickInPopover(here.browser, page, 'Place: Tumen River');
    await until('the river alone', async () => {
      const now = (await popoverText(here.browser, page)) ?? '';
      return (await titles(page))[0]?.includes('Tumen') && !now.includes('Which one is meant?');
    });
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    await page.evaluate(() => document.querySelector('#one')?.remove());
    const again = await hover(here.browser, page, 'Tumangang');
    expect(again).not.toContain('Which one is meant?');
    expect((await titles(page))[0]).toContain('Tumen');
    expect(again).toContain('May also be');
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    // Another page of a single-page application, even with the same words.
    await page.evaluate(() => history.pushState({}, '', '/cases/choice?page=2'));
    expect(await hover(here.browser, page, 'Tumangang')).toContain('Which one is meant?');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
