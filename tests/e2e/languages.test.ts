// The built extension in a browser with another language: popup, popover, panel, and the manifest's phrases.
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage } from './stage.ts';

/** The extension's API, for functions that run in its pages. */
declare const chrome: { runtime: { getManifest(): { name: string } } };

describe.each(BROWSERS)('Korean in %s', (name) => {
  const here = stage(name, 'ko');

  it('is the language of the popup and of its document', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const popup = await here.browser.openPopup(page);
    await until('names', () => popup.evaluate(() => document.body.textContent.includes('이 페이지의 이름')));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ko');
    expect(await popup.evaluate(() => chrome.runtime.getManifest().name)).toBe('Sidelight: 뉴스 곁의 출처');
  });

  it('is the language of the popover, and the corpus in it stays English', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const text = await hover(here.browser, page, 'RasonConTrans');
    expect(text).toMatch(/출처 \d+건/);
    expect(text).toContain('출처 표기 복사');
    const languages = await here.browser.inPopover(page, (root) =>
      ['[role=dialog]', '.says'].map((selector) => root.querySelector(selector)?.getAttribute('lang')),
    );
    expect(languages).toEqual(['ko', 'en']);
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
