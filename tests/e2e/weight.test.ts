// A page loads no more than it needs, and the popover's script only when the pointer comes near a mark. Chromium's
// debugger lists the scripts of a page; Firefox has nothing like that.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, stage } from './stage.ts';

/** The names of our scripts in a page, as they load; those with the same address and content are listed once. */
async function ourScripts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const names: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) names.push(url.slice(url.lastIndexOf('/') + 1));
  });
  await session.send('Debugger.enable');
  return names;
}

describe('a page in chromium', () => {
  const here = stage('chromium');

  it('loads the popover’s script when the pointer is on a mark, and not before', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const scripts = await ourScripts(page);
    expect(new Set(scripts)).toEqual(new Set(['early.js', 'page.js']));
    await hover(here.browser, page, 'RasonConTrans');
    await until('the popover’s script', async () => scripts.includes('popover.js'));
    expect(scripts.filter((name) => name === 'popover.js')).toHaveLength(1);
  });
});
