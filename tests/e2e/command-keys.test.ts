// The options say which commands have keys, and which, as the browser has them now.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { says } from '../../dev/own-page.ts';
import { BROWSERS, extensionFaults, stage } from './stage.ts';

type Command = { name?: string; description?: string; shortcut?: string };
type Api = {
  commands: {
    getAll(): Promise<Command[]>;
    update(what: { name: string; shortcut: string }): Promise<void>;
    reset(name: string): Promise<void>;
  };
};

/** What the browser itself has: each command with its key. */
const kept = (own: Page): Promise<Record<string, string>> =>
  own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const all = await (world.browser ?? world.chrome).commands.getAll();
    return Object.fromEntries(
      all.flatMap(({ description, shortcut }) => (description ? [[description, shortcut || 'no key']] : [])),
    );
  });

const told = (own: Page): Promise<Record<string, string>> =>
  own.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.commands > div')].map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    ),
  );

describe.each(BROWSERS)('keys in %s', (name) => {
  const here = stage(name);
  const options = async () => {
    const own = await here.browser.openOwn('options.html');
    await says(own, 'no key');
    return own;
  };

  it('are told as the browser has them; one command has none', async () => {
    const own = await options();
    const shown = await told(own);
    expect(shown).toEqual(await kept(own));
    expect(Object.keys(shown)).toHaveLength(5);
    expect(Object.values(shown).filter((key) => key === 'no key')).toHaveLength(1);
  });

  // Only Firefox lets an extension, and so a test, change keys.
  it.runIf(name === 'firefox')('are told once the reader has removed one and chosen another', async () => {
    const own = await options();
    const before = await told(own);
    const change = (command: string, shortcut: string) =>
      own.evaluate(
        async (which, key) => {
          const { commands } = (globalThis as unknown as { browser: Api }).browser;
          await commands.update({ name: which, shortcut: key });
        },
        command,
        shortcut,
      );
    try {
      await change('next', '');
      await change('toggle', 'Ctrl+Shift+9');
      const again = await options();
      const after = await told(again);
      expect(after).toEqual(await kept(again));
      const changed = Object.keys(after).filter((one) => after[one] !== before[one]);
      expect(changed.map((one) => after[one]).sort()).toEqual(['Ctrl+Shift+9', 'no key']);
    } finally {
      await own.evaluate(async () => {
        const { commands } = (globalThis as unknown as { browser: Api }).browser;
        await commands.reset('next');
        await commands.reset('toggle');
      });
    }
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
