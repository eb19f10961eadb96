// The built extension in a browser with another language: popup, popover, panel, and the manifest's phrases.
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { askBackground, press, says, typeQuery } from '../../dev/own-page.ts';
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

  it('is the language of names in popup, popover and panel, where the corpus has them in it', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Rason');
    await hover(here.browser, page, 'RasonConTrans');
    const head = await here.browser.inPopover(page, (root) => {
      const name = root.querySelector('h2');
      return [name?.textContent, name?.lang, root.querySelector('[role=dialog]')?.getAttribute('aria-label')];
    });
    expect(head).toEqual(['나선콘트란스', 'ko', '나선콘트란스에 대한 출처']);
    const popup = await here.browser.openPopup(page);
    await says(popup, '나선콘트란스');
    const panel = await here.browser.openPanel(page);
    await says(panel, '나선콘트란스');
    const row = await panel.evaluate(() => document.querySelector('.row-name')?.getAttribute('lang'));
    expect(row).toBe('ko');
    await press(panel, '나선콘트란스');
    await until('the name', () =>
      panel.evaluate(() => document.querySelector('.entity h2')?.textContent === '나선콘트란스'),
    );
    await press(panel, '검색');
    await until('the field', () =>
      panel.evaluate(() => document.querySelector('input[type=search]') !== null),
    );
    await typeQuery(panel, 'Rason');
    await until('the names found', () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.names .row-name')].some((row) => row.textContent.startsWith('나선,')),
      ),
    );
  });

  it('is not the language of citations', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Matsegora');
    const panel = await here.browser.openPanel(page);
    const { entity, excerpts } = await askBackground(panel, 'evidence', {
      entity: 'alexander-matsegora',
      others: [],
      limit: 3,
    });
    expect(entity.name).toBe('알렉산드르 마체고라');
    for (const { passage } of excerpts) {
      const citing = { format: 'bibtex', excerpt: false } as const;
      const { text } = await askBackground(panel, 'cite', {
        passage: passage.id,
        citing,
        accessed: '2026-01-01',
      });
      expect(text).not.toMatch(/\p{Script=Hangul}/u);
    }
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
