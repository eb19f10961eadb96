// Marks survive an update of the extension, and settings a restart of the browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marked, markedWords, outerHtml, unmarked } from '../../dev/marks-on-page.ts';
import { says, turnSite } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, LISTED, serveOurPages, stage, start } from './stage.ts';

describe.each(BROWSERS)('an update of the extension in %s', (name) => {
  const here = stage(name, 'en', 'own');

  it('leaves open pages marked, once, and the popover working', async () => {
    const page = await here.browser.open(ARTICLE);
    const before = await marked(page, 'RasonConTrans');
    const html = await outerHtml(page);
    await here.browser.reload();
    expect(await hover(here.browser, page, 'RasonConTrans')).toContain('RasonConTrans');
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    expect(await markedWords(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await until('the document as it was', async () => (await outerHtml(page)) === html);
  });
});

describe.each(BROWSERS)('a restart of %s', (name) => {
  it('keeps the reader’s settings', async () => {
    const server = await serveOurPages();
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    try {
      const first = await start(name, { server, profile });
      const page = await first.open(ARTICLE);
      await marked(page, 'Khasan');
      const popup = await first.openPopup(page);
      await says(popup, LISTED);
      await turnSite(popup, 'off');
      await unmarked(page);
      await first.close();

      const second = await start(name, { server, profile });
      const again = await second.open(ARTICLE);
      const popupAgain = await second.openPopup(again);
      await says(popupAgain, /off/i);
      expect(await markedWords(again)).toEqual([]);
      await turnSite(popupAgain, 'on');
      await marked(again, 'Khasan');
      await second.close();
    } finally {
      await server.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});
