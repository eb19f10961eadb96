// The sample article in three languages: known names are marked, and the page itself stays as it was.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOf } from '../../dev/extended-browser.ts';
import { marked, outerHtml } from '../../dev/marks-on-page.ts';
import { until } from '../../dev/until.ts';
import { Pack } from '../../lib/model/pack.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

async function knownNames(): Promise<Set<string>> {
  const json: unknown = JSON.parse(await readFile(join(buildOf('chromium'), 'pack/pack.json'), 'utf8'));
  return new Set(Pack.parse(json).entities.flatMap(({ aliases }) => Object.values(aliases).flat()));
}

describe.each(BROWSERS)('marks in %s', (name) => {
  const here = stage(name);

  it('marks known names of the article and nothing else', async () => {
    const page = await here.browser.open(ARTICLE);
    const words = await marked(
      page,
      'Khasan',
      'RasonConTrans',
      'Alexander Matsegora',
      'Choe Son Hui',
      'KCNA',
    );
    const known = await knownNames();
    expect(words.filter((word) => !known.has(word))).toEqual([]);
    expect(new Set(words).size).toBeGreaterThanOrEqual(20);
  });

  it('marks nothing in navigation and forms', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const inside = await page.evaluate(
      () =>
        [...(CSS.highlights.get('marked-names') ?? [])].filter((mark) =>
          mark.startContainer.parentElement?.closest('nav, form'),
        ).length,
    );
    expect(inside).toBe(0);
  });

  it('marks whole inflected Russian names', async () => {
    const page = await here.browser.open(`${ARTICLE}ru/`);
    await marked(page, 'Хасаном', 'Сонбоном', 'Ким Чен Ыном', 'Владивостоке', 'Интерфаксу');
  });

  it('marks Korean names without their particles', async () => {
    const page = await here.browser.open(`${ARTICLE}ko/`);
    await marked(page, '하산', '알렉산드르 마체고라', '최선희', '라선콘트란스');
  });

  it('leaves the document, its sheets and its scripts’ view of both untouched', async () => {
    const page = await here.browser.open(ARTICLE);
    const sheets = () =>
      page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
    const source = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    await marked(page, 'Khasan');
    expect(await outerHtml(page)).toBe(source);
    expect(await sheets()).toBe(1);
  });

  it('marks under the strictest content security policy', async () => {
    const page = await here.browser.open(caseAddress('strict'));
    await marked(page, 'Khasan', 'Tumangang', 'Alexander Matsegora');
  });

  it('shows the marks', async () => {
    const page = await here.browser.open(caseAddress('strict'));
    await marked(page, 'Khasan');
    const picture = () => page.screenshot({ encoding: 'base64' });
    const withMarks = await picture();
    // A page can empty the highlight at any time, and nothing else in the picture changes. The marks come back within a
    // second, on a busy machine perhaps before the picture is taken.
    await until('a picture without marks', async () => {
      await page.evaluate(() => CSS.highlights.get('marked-names')?.clear());
      return (await picture()) !== withMarks;
    });
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
