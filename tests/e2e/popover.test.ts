// The popover: opened by pointer and by keyboard, reachable, closed by Esc and by leaving, and removed without a trace.
import { describe, expect, it } from 'vitest';
import { marked, outerHtml, spotOf } from '../../dev/marks-on-page.ts';
import {
  cardTitles,
  clickInPopover,
  closed,
  hover,
  nameSpot,
  popoverText,
} from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('the popover in %s', (name) => {
  const here = stage(name);
  const openArticle = async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    return page;
  };

  it('opens when the pointer rests on a mark, and says who said what', async () => {
    const page = await openArticle();
    const text = await hover(here.browser, page, 'RasonConTrans');
    expect(text).toContain('RasonConTrans');
    expect(text).toContain('Copy');
    expect(text).toMatch(/sources? ·/);
  });

  it('is beside the words and does not cover them', async () => {
    const page = await openArticle();
    await hover(here.browser, page, 'RasonConTrans');
    const { x, y } = await spotOf(page, 'RasonConTrans');
    const box = await here.browser.inPopover(page, (root) =>
      root.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    );
    const { left, right, top, bottom } = box as DOMRect;
    expect(x > left && x < right && y > top && y < bottom).toBe(false);
  });

  it('closes with Esc and leaves the document unchanged', async () => {
    const page = await openArticle();
    const before = await outerHtml(page);
    await hover(here.browser, page, 'RasonConTrans');
    expect(await outerHtml(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    expect(await outerHtml(page)).toBe(before);
  });

  it('stays while the pointer is in it and closes when it leaves', async () => {
    const page = await openArticle();
    const before = await outerHtml(page);
    await hover(here.browser, page, 'RasonConTrans');
    const { x, y } = await nameSpot(here.browser, page);
    await page.mouse.move(x, y, { steps: 5 });
    // Opening takes a dwell, which began after the words were left: if the pointer were not noticed, the grace period
    // would be over by now.
    await until('a second card', async () => (await cardTitles(here.browser, page)).length === 2);
    expect(await cardTitles(here.browser, page)).toContain('Sources on RasonConTrans');
    await page.mouse.move(2, 2);
    await closed(here.browser, page);
    expect(await outerHtml(page)).toBe(before);
  });

  it('can be pinned, and closed by its button', async () => {
    const page = await openArticle();
    await hover(here.browser, page, 'RasonConTrans');
    await clickInPopover(here.browser, page, 'Keep open');
    await until('the pin', () =>
      here.browser.inPopover(page, (root) => root.querySelector('[aria-pressed=true]') !== null),
    );
    await clickInPopover(here.browser, page, 'Close');
    await closed(here.browser, page);
  });

  it('opens by command at the mark that a command has moved to, takes the focus and gives it back', async () => {
    const page = await openArticle();
    const current = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('marked-names-current') ?? [])].map((mark) => mark.startOffset),
      );
    await page.focus('footer, .masthead a');
    await here.browser.command('next');
    await until('a current mark', async () => (await current()).length > 0);
    await until('a popover', async () => {
      await here.browser.command('open');
      return popoverText(here.browser, page);
    });
    const hasFocus = await here.browser.inPopover(
      page,
      (root) => root.activeElement?.getAttribute('role') === 'dialog',
    );
    expect(hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    expect(await page.evaluate(() => document.activeElement?.closest('.masthead') !== null)).toBe(true);
  });

  it('works over a modal dialog of the page', async () => {
    const page = await here.browser.open(caseAddress('dialog'));
    await marked(page, 'RasonConTrans');
    await hover(here.browser, page, 'RasonConTrans');
    await clickInPopover(here.browser, page, 'Close');
    await closed(here.browser, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('opens after the background was stopped', async () => {
    const page = await openArticle();
    await here.browser.stopBackground();
    expect(await hover(here.browser, page, 'RasonConTrans')).toContain('RasonConTrans');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
