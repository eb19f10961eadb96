// Choices of the reader that are remembered: the form of citations, and sites without marks.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click } from '../../dev/aim.ts';
import { marked, unmarked } from '../../dev/marks-on-page.ts';
import { press, says } from '../../dev/own-page.ts';
import { closed, copyByKeyboard, popoverText } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('habits in %s', (name) => {
  const here = stage(name);

  const openByKeys = async (page: Page): Promise<void> => {
    await marked(page, 'RasonConTrans');
    await here.browser.command('next');
    await until('a popover', async () => {
      await here.browser.command('open');
      return popoverText(here.browser, page);
    });
  };
  const copyTitle = (page: Page): Promise<string | undefined> =>
    here.browser.inPopover(page, (root) => root.querySelector<HTMLElement>('.copy button')?.title);
  /** Presses Tab until the first menu of citation forms has the focus. */
  const tabToMenu = (page: Page): Promise<unknown> =>
    until('the menu button', async () => {
      await page.keyboard.press('Tab');
      return here.browser.inPopover(
        page,
        (root) => root.activeElement?.getAttribute('aria-haspopup') === 'menu',
      );
    });

  /** What pasting gives in a field of plain text, and as HTML in one of formatted text. */
  const pasted = async (page: Page): Promise<{ plain: string; html: string }> => {
    await page.evaluate(() => {
      const plain = Object.assign(document.createElement('textarea'), { id: 'plain' });
      const rich = Object.assign(document.createElement('div'), { id: 'rich', contentEditable: 'true' });
      document.body.append(plain, rich);
    });
    for (const id of ['plain', 'rich']) {
      await page.focus(`#${id}`);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    }
    return until('the paste', () =>
      page.evaluate(() => {
        const plain = document.querySelector<HTMLTextAreaElement>('#plain')?.value ?? '';
        const html = document.querySelector('#rich')?.innerHTML ?? '';
        return plain !== '' && html !== '' && { plain, html };
      }),
    );
  };

  it('copies a Chicago note as plain and as formatted text at once', async () => {
    const page = await here.browser.open(ARTICLE);
    await openByKeys(page);
    await until('the usual form', async () => (await copyTitle(page)) === 'Copy citation: Chicago note');
    await copyByKeyboard(here.browser, page);

    const { plain, html } = await pasted(page);
    expect(plain).toMatch(/https?:\S+ \(accessed \w+ \d+, \d{4}\)\.$/);
    expect(plain).not.toContain('<');
    expect(html).toMatch(/<a href="https?:[^"]+"/);
    expect(html).toContain('(accessed ');
  });

  it('copies a citation by keys alone, in a form that is remembered', async () => {
    const page = await here.browser.open(ARTICLE);
    await openByKeys(page);
    await until('the usual form', async () => (await copyTitle(page)) === 'Copy citation: Chicago note');
    await tabToMenu(page);
    await page.keyboard.press('ArrowDown');
    await until('the menu', () =>
      here.browser.inPopover(page, (root) => root.activeElement?.getAttribute('role') === 'menuitemradio'),
    );
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await until('the copy', () =>
      here.browser.inPopover(page, (root) => root.querySelector('.copy.done') !== null),
    );
    await page.keyboard.press('Escape');
    await closed(here.browser, page);

    const { plain } = await pasted(page);
    expect(plain).toMatch(/^@\w+\{[a-z0-9-]+,\n {2}/);

    const other = await here.browser.open(ARTICLE);
    await openByKeys(other);
    await until('the form used last', async () => (await copyTitle(other)) === 'Copy citation: BibTeX');
  });

  it('removes the marks of a site but keeps its names, and brings the marks back', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const popup = await here.browser.openPopup(page);
    await says(popup, 'Mark names on this site');
    const toggle = () => click(popup, '.marks-toggle');
    await toggle();
    await unmarked(page);
    expect(await says(popup, 'Khasan')).toContain('names on this page');
    await toggle();
    await marked(page, 'Khasan');
  });

  it('saves a typed list of sites, resets everything, and undoes the reset', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const options = await here.browser.openOwn('options.html');
    await says(options, 'Your sites');
    const type = (list: string) =>
      options.evaluate((text) => {
        const field = document.querySelector('textarea');
        if (!field) throw new Error('There is no list.');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, list);
    await type('-nknews.org\nno host');
    await press(options, 'Save the list');
    await says(options, 'Line 2: “no host”');
    await type('-nknews.org\n');
    await press(options, 'Save the list');
    await unmarked(page);
    const height = () => options.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await press(options, 'Reset everything');
    await marked(page, 'Khasan');
    await says(options, 'Undo');
    // The undo bar takes no space, so it does not move what is about to be pressed.
    expect(await height()).toBe(before);
    await press(options, 'Undo');
    await unmarked(page);
    await press(options, 'Reset everything');
    await marked(page, 'Khasan');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
