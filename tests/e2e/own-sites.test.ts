// Very many sites of the reader's own, including some that no browser can register.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from '../../dev/marks-on-page.ts';
import { askBackground } from '../../dev/own-page.ts';
import { Settings } from '../../lib/model/settings.ts';
import { ARTICLE, BROWSERS, extensionFaults, LISTED, stage } from './stage.ts';

describe.each(BROWSERS)('the reader’s own sites in %s', (name) => {
  const here = stage(name, 'en', 'own');
  const restore = (own: Page, sites: Settings['sites']) =>
    askBackground(own, 'restore', { ...Settings.parse({}), sites });
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`site-${at}.example.org`, 'on' as const]));

  it('may reach the limit', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const own = await here.browser.openOwn('options.html');
    await restore(own, { ...many(1_998), 'example.org': 'off', [LISTED]: 'off' });
    await unmarked(page);
    await restore(own, {});
    await marked(page, 'Khasan');
  });

  it('are refused if they are too many or not hosts, and everything stays unchanged', async () => {
    const own = await here.browser.openOwn('options.html');
    const before = await askBackground(own, 'settings', {});
    for (const sites of [many(100_000), { '1.2.3': 'on' as const }, { '999.999.999.999': 'on' as const }])
      await expect(restore(own, sites)).rejects.toThrow();
    expect(await askBackground(own, 'settings', {})).toEqual(before);
    await marked(await here.browser.open(ARTICLE), 'Khasan');
  });

  it('are only lost if they are damaged in the storage', async () => {
    const own = await here.browser.openOwn('options.html');
    await own.evaluate(
      async (sites) => {
        type Api = { storage: { local: { set(items: object): Promise<void> } } };
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        await (world.browser ?? world.chrome).storage.local.set({ settings: { sites, quiet: ['no host'] } });
      },
      { '1.2.3': 'on', [LISTED]: 'off' },
    );
    expect((await askBackground(own, 'settings', {})).sites).toEqual({ [LISTED]: 'off' });
    await askBackground(own, 'site', { host: LISTED, on: true });
    await marked(await here.browser.open(ARTICLE), 'Khasan');
    // Only this failure is reported.
    expect(await extensionFaults(here.browser)).toEqual([expect.stringContaining('could not be read')]);
  });
});
