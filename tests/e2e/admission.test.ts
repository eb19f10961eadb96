// What a compromised page process can get from the background: what our own script in it may ask, and no more.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from '../../dev/marks-on-page.ts';
import { askBackground, says, turnSite } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { ARTICLE, BROWSERS, extensionFaults, LISTED, stage } from './stage.ts';
import { inOurWorld } from './traces.ts';

/**
 * Asks from inside a page, in the isolated world of our scripts, as an attacker with control over its process would.
 */
const asPage = async (
  page: Page,
  name: string,
  what: unknown,
): Promise<{ answer?: unknown; error?: string }> =>
  JSON.parse(
    await inOurWorld(
      page,
      `chrome.runtime.sendMessage(${JSON.stringify({ ask: name, payload: what })}).then(JSON.stringify)`,
    ),
  );

const CITING = { format: 'plain', excerpt: false };

// Only Chromium's debugger lets a test into the isolated world of our scripts. The same code decides admission in both
// browsers, and tests/unit/platform/serve.test.ts covers all of it.
describe('a compromised page, in chromium', () => {
  const here = stage('chromium');

  it('gets no answer if its site is off', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const popup = await here.browser.openPopup(page);
    await says(popup, LISTED);
    const evidence = { entity: 'khasan', others: [], limit: 3 };
    expect(await asPage(page, 'evidence', evidence)).toHaveProperty('answer.entity.id', 'khasan');
    await turnSite(popup, 'off');
    await unmarked(page);
    await popup.close();
    const own = await here.browser.openOwn('options.html');
    for (const [name, what] of Object.entries({
      evidence,
      preferences: {},
      prefer: { citing: CITING },
      find: { blocks: ['Khasan'], page: { title: '' } },
      names: { names: [] },
      reveal: { entity: 'khasan' },
      mute: { entity: 'khasan', scope: 'everywhere', muted: true },
    }))
      expect([name, await asPage(page, name, what)]).toEqual([name, { error: expect.any(String) }]);
    expect((await askBackground(own, 'settings', {})).muted).toEqual({});
    const panels = here.browser.puppet.targets().filter((target) => target.url().includes('sidepanel.html'));
    expect(panels).toEqual([]);
    await askBackground(own, 'site', { host: LISTED, on: true });
    await marked(page, 'Khasan');
  });

  it('changes no settings but how citations are copied, and mutes only known names', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const own = await here.browser.openOwn('options.html');
    const before = await askBackground(own, 'settings', {});
    await asPage(page, 'prefer', { citing: CITING, density: 'none', dwell: 1000, sites: { 'a.org': 'on' } });
    const made = ['nobody-of-this-name', 'a'.repeat(3_000_000)];
    for (const entity of made)
      expect(await asPage(page, 'mute', { entity, scope: 'everywhere', muted: true })).not.toHaveProperty(
        'answer',
      );
    expect(await askBackground(own, 'settings', {})).toEqual(before);
  });
});

describe.each(BROWSERS)('an enormous page in %s', (name) => {
  const here = stage(name);

  it('is marked to its end, and its popover opens', async () => {
    const page = await here.browser.open(`https://${LISTED}/awkward/measureless`);
    await marked(page, 'RasonConTrans', 'Tumangang');
    expect(await hover(here.browser, page, 'RasonConTrans')).toContain('RasonConTrans');
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
