// A full storage, in both of its areas: pages are still marked, and the reader is told what cannot be stored.
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { askBackground } from '../../dev/own-page.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, LISTED, stage } from './stage.ts';

type Part = 'local' | 'session';

/** The few parts of the storage API that are called in the extension's pages. */
interface Api {
  storage: Record<
    Part,
    {
      set(items: object): Promise<void>;
      get(): Promise<Record<string, unknown>>;
      remove(keys: string[]): Promise<void>;
    }
  >;
}

/**
 * Fills a storage area until another `least` characters do not fit; false if it takes more than any test should write.
 */
const fill = (own: Page, part: Part, least: number): Promise<boolean> =>
  own.evaluate(
    async (name, smallest) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const area = (world.browser ?? world.chrome).storage[name];
      let written = 0;
      for (let size = 1_000_000, at = 0; size >= smallest && written < 30_000_000; at++)
        await area.set({ [`filler-${at}`]: 'x'.repeat(size) }).then(
          () => {
            written += size;
          },
          () => {
            size = Math.floor(size / 2);
          },
        );
      return written < 30_000_000;
    },
    part,
    least,
  );

const empty = (own: Page, part: Part): Promise<void> =>
  own.evaluate(async (name) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const area = (world.browser ?? world.chrome).storage[name];
    await area.remove(Object.keys(await area.get()).filter((key) => key.startsWith('filler-')));
  }, part);

describe.each(BROWSERS)('a full storage in %s', (name) => {
  const here = stage(name, 'en', 'own');
  afterEach(async () => {
    const own = await here.browser.openOwn('options.html');
    for (const part of ['local', 'session'] as const) await empty(own, part);
    await own.close();
  });

  it('of the session costs no marks, and nothing in the popup', async () => {
    const own = await here.browser.openOwn('options.html');
    // Chromium does not count very small entries exactly.
    expect(await fill(own, 'session', 100)).toBe(true);
    await marked(await here.browser.open(ARTICLE), 'Khasan');
    await marked(await here.browser.open(caseAddress('late')), 'Khasan');
    expect(await askBackground(own, 'settings', {})).toHaveProperty('mode', 'listed');
  });

  // Firefox keeps settings on the disk, without a limit below that.
  it.runIf(name === 'chromium')('for settings is reported, and nothing is half done', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'Khasan');
    const own = await here.browser.openOwn('options.html');
    await askBackground(own, 'adjust', { dwell: 450 });
    expect(await fill(own, 'local', 1)).toBe(true);
    const before = await askBackground(own, 'settings', {});
    await expect(askBackground(own, 'site', { host: LISTED, on: false })).rejects.toThrow(
      /Nothing was changed: the browser could not store it/,
    );
    expect(await askBackground(own, 'settings', {})).toEqual(before);
    await marked(await here.browser.open(ARTICLE), 'Khasan');
    await empty(own, 'local');
    await askBackground(own, 'adjust', { dwell: 300 });
    expect(await askBackground(own, 'settings', {})).toEqual({ ...before, dwell: 300 });
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
