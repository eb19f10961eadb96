// Everything a reader sees passes axe in light and dark, and getting from a page to a citation needs no mouse.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { popoverViolations, violations } from '../../dev/axe.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { clickInPopover, copyByKeyboard, hover, popoverText } from '../../dev/popover-on-page.ts';
import { type Scheme, setScheme } from '../../dev/scheme.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, LISTED, stage } from './stage.ts';

// Only Chromium lets tests set the colour scheme page by page; the components are the same in both.
describe.each<Scheme>(['light', 'dark'])('axe in %s', (scheme) => {
  const here = stage('chromium');
  const dress = (page: Page) => setScheme(page, scheme);
  const openArticle = async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    return page;
  };
  const openPanel = async () => {
    const panel = await here.browser.openPanel(await openArticle());
    await dress(panel);
    await says(panel, 'RasonConTrans');
    return panel;
  };

  it('finds nothing in the popup', async () => {
    const popup = await here.browser.openPopup(await openArticle());
    await dress(popup);
    await says(popup, 'Khasan');
    expect(await violations(popup)).toEqual([]);
  });

  it('finds nothing in the panel: names, a name, search', async () => {
    const panel = await openPanel();
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Khasan');
    await says(panel, 'Copy');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Search');
    await until('the field', () => panel.$('input[type=search]'));
    expect(await violations(panel)).toEqual([]);
    await typeQuery(panel, 'coal');
    await says(panel, /\d+ passages?/);
    expect(await violations(panel)).toEqual([]);
  });

  it.each([
    ['#entity/rajin-port', 'What the sources say'],
    ['#entity/refined-petroleum-cap', 'What the sources say'],
    ['#library/entities', ' names'],
    ['#library/sources', ' sources'],
    ['#source/2020-interfax-matsegora-interview', 'in their order'],
  ])('finds nothing in the panel at %s', async (hash, words) => {
    const panel = await here.browser.openOwn(`sidepanel.html${hash}`);
    await dress(panel);
    await says(panel, words);
    if (hash.includes('port')) await until('the map', () => panel.$('.map .land'));
    expect(await violations(panel)).toEqual([]);
  });

  it.each([
    ['options.html', 'Your sites'],
    ['welcome.html', 'Sidelight'],
  ])('finds nothing in %s', async (path, words) => {
    const own = await here.browser.openOwn(path);
    await dress(own);
    await says(own, words);
    expect(await violations(own)).toEqual([]);
  });

  it('finds nothing in a card that asks which one is meant, is pinned, and can be muted', async () => {
    const page = await here.browser.open(caseAddress('choice'));
    await marked(page, 'Tumangang');
    await dress(page);
    await hover(here.browser, page, 'Tumangang');
    await clickInPopover(here.browser, page, 'Wrong match?');
    await clickInPopover(here.browser, page, 'Keep open');
    await until('the grip', () =>
      here.browser.inPopover(page, (root) => root.querySelector('.grip') !== null),
    );
    expect(await popoverViolations(here.browser, page)).toEqual([]);
  });

  it('finds nothing in a card whose badges are explained', async () => {
    const page = await openArticle();
    await dress(page);
    await hover(here.browser, page, 'RasonConTrans');
    await clickInPopover(here.browser, page, 'Who says so');
    await clickInPopover(here.browser, page, 'RU');
    await until('both explanations', () =>
      here.browser.inPopover(
        page,
        (root) => root.querySelectorAll('.voice[open], .whose[open]').length === 2,
      ),
    );
    expect(await popoverViolations(here.browser, page)).toEqual([]);
  });

  it.each(['Khasan', 'Alexander Matsegora'])('finds nothing in the popover of %s', async (words) => {
    const page = await openArticle();
    await dress(page);
    await hover(here.browser, page, words);
    await clickInPopover(here.browser, page, 'Copy as');
    await until('the menu', () =>
      here.browser.inPopover(
        page,
        (root) => root.querySelector(':popover-open[role=menu], :popover-open') !== null,
      ),
    );
    expect(await popoverViolations(here.browser, page)).toEqual([]);
  });
});

describe.each(BROWSERS)('the keyboard in %s', (name) => {
  const here = stage(name);

  it('leads from the page to a copied citation and back', async () => {
    const page = await here.browser.open(`https://${LISTED}/awkward/editor`);
    await marked(page, 'RasonConTrans');
    const inField = () => page.evaluate(() => document.activeElement?.localName === 'textarea');
    await until('the field', async () => {
      await page.keyboard.press('Tab');
      return inField();
    });
    await here.browser.command('next');
    await until('a current mark', () =>
      page.evaluate(() => (CSS.highlights.get('marked-names-current')?.size ?? 0) > 0),
    );
    await until('the popover', async () => {
      await here.browser.command('open');
      return popoverText(here.browser, page);
    });
    await copyByKeyboard(here.browser, page);
    expect(await inField()).toBe(true);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await until('the citation', () =>
      page.evaluate(() => {
        const text = document.querySelector('textarea')?.value ?? '';
        return text !== 'Khasan' && text;
      }),
    );
    expect(pasted).toMatch(/\d{4}.*https?:\/\//s);
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
