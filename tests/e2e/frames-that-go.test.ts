// When a page removes a frame, its names are no longer counted on the icon and in the popup.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { askBackground, frontTab } from '../../dev/own-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('removed frames in %s', (name) => {
  const here = stage(name);

  const badge = (own: Page, tab: number): Promise<string> =>
    own.evaluate(async (tabId) => {
      type Api = { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      return (world.browser ?? world.chrome).action.getBadgeText({ tabId });
    }, tab);
  const open = async () => {
    const page = await here.browser.open(caseAddress('frame-goes'));
    await marked(page, 'Khasan');
    const own = await here.browser.openOwn('options.html');
    const tab = await frontTab(own);
    await until('the names of the frame', async () => Number(await badge(own, tab)) > 2);
    return { page, own, tab };
  };
  const remove = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.remove());

  it('are no longer counted on the icon', async () => {
    const { page, own, tab } = await open();
    await remove(page);
    await until('the page’s own names alone', async () => (await badge(own, tab)) === '2');
  });

  it('are not counted either if they were removed while the background was stopped', async () => {
    const { page, own, tab } = await open();
    await here.browser.stopBackground();
    await remove(page);
    await until('the page’s own names alone', async () => {
      const { names } = await askBackground(own, 'tab', { tab });
      return names.length === 2 && (await badge(own, tab)) === '2';
    });
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
