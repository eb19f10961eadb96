// Sites: on by the list, off and on again with the popup's switch, in the open tab and without a reload; nothing at all
// on a page of a site that is off.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked, markedWords, unmarked } from '../../dev/marks-on-page.ts';
import { askBackground, press, says, turnSite } from '../../dev/own-page.ts';
import { ALSO_LISTED, ARTICLE, BROWSERS, extensionFaults, LISTED, stage, UNLISTED } from './stage.ts';
import { hears, traces } from './traces.ts';

describe.each(BROWSERS)('sites in %s', (name) => {
  const here = stage(name);
  const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin);

  it('shows the site, why it is on, and its names', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const popup = await here.browser.openPopup(page);
    const text = await says(popup, 'Khasan');
    expect(text).toContain(LISTED);
    expect(text).toContain('NK News');
  });

  it('removes all marks at once, and brings them back at once', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const loaded = await loadedAt(page);
    const popup = await here.browser.openPopup(page);
    await says(popup, LISTED);
    await turnSite(popup, 'off');
    await unmarked(page);
    await turnSite(popup, 'on');
    await marked(page, 'Khasan');
    expect(await loadedAt(page)).toBe(loaded);
  });

  it('is switched off and on by command', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    await here.browser.command('toggle');
    await unmarked(page);
    await here.browser.command('toggle');
    await marked(page, 'Khasan');
  });

  it('stays off on a page that comes back by the back button', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    await page.goto(`${ARTICLE}ko/`);
    await marked(page, '하산');
    const popup = await here.browser.openPopup(page);
    await says(popup, LISTED);
    await turnSite(popup, 'off');
    await unmarked(page);
    await page.goBack();
    await unmarked(page);
    await turnSite(popup, 'on');
    await marked(page, 'Khasan');
  });

  it('puts nothing into a page that is loaded while its site is off', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const popup = await here.browser.openPopup(page);
    await says(popup, LISTED);
    await turnSite(popup, 'off');
    await unmarked(page);

    const other = await here.browser.open(ARTICLE);
    // Another listed site, opened later: when it is marked, this one would have been marked long ago.
    await marked(await here.browser.open(`https://${ALSO_LISTED}/`), 'Khasan');
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await hears(here.browser, other)).toBe(false);
    if (name === 'chromium') expect(await traces(other)).toEqual([]);

    const again = await here.browser.openPopup(other);
    await says(again, LISTED);
    await turnSite(again, 'on');
    await marked(other, 'Khasan');
    await marked(page, 'Khasan');
    expect(await hears(here.browser, other)).toBe(true);
    if (name === 'chromium') expect(await traces(other)).toEqual(['script', 'sheet', 'world']);
  });

  it('is off on a site that is not listed, until it is switched on', async () => {
    const page = await here.browser.open(`https://${UNLISTED}/`);
    await here.browser.grant(UNLISTED);
    const popup = await here.browser.openPopup(page);
    await says(popup, UNLISTED);
    expect(await markedWords(page)).toEqual([]);
    await turnSite(popup, 'on');
    await marked(page, 'Khasan', 'RasonConTrans');
  });

  it('says in the panel that a site is not listed, and is switched on there', async () => {
    const page = await here.browser.open(`https://${UNLISTED}/`);
    await here.browser.grant(UNLISTED);
    const first = await here.browser.openPopup(page);
    await says(first, UNLISTED);
    // An earlier test may have left its own word on the site.
    await askBackground(first, 'forget', { host: UNLISTED });
    const panel = await here.browser.openPanel(page);
    await says(panel, `${UNLISTED} is not on the list`);
    expect(await markedWords(page)).toEqual([]);
    await press(panel, 'Turn on');
    await marked(page, 'Khasan');
    expect(await says(panel, 'Khasan')).not.toContain('is not on the list');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
