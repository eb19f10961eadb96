// The welcome page: what the library is about, a name to try, and the way to the options.
import { describe, expect, it } from 'vitest';
import { press, says } from '../../dev/own-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  const here = stage(name);

  it('says what the library is about and how much is in it', async () => {
    const welcome = await here.browser.openOwn('welcome.html');
    await says(welcome, /The library that comes with it is about: \S.{5,}\(\d+ names, \d+ sources\)/);
  });

  it('opens a card on its sample when the pointer enters the name', async () => {
    const welcome = await here.browser.openOwn('welcome.html');
    await welcome.bringToFront();
    const card = () =>
      welcome.evaluate(() => {
        const dialog = document.querySelector('.sample [role=dialog]');
        return dialog?.ariaBusy === 'false' && dialog.querySelectorAll('article.excerpt').length;
      });
    await says(welcome, /\(\d+ names/);
    expect(await welcome.evaluate(() => document.querySelector('.sample [role=dialog]') === null)).toBe(true);
    await welcome.hover('.sample .name');
    expect(await until('the excerpts', card)).toBeGreaterThan(0);
  });

  it('leads to the options', async () => {
    const welcome = await here.browser.openOwn('welcome.html');
    await welcome.bringToFront();
    await says(welcome, 'Where to go next');
    const isOptions = (address: string) => /^[\w-]+:\/\/[^/]+\/options\.html/.test(address);
    // Seen in Chromium as a target of the browser; in Firefox only by the extension's own pages.
    const views = () =>
      welcome.evaluate(() => {
        type Api = { extension: { getViews(): Window[] } };
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        return (world.browser ?? world.chrome).extension.getViews().map(({ location }) => location.href);
      });
    const targets = () => here.browser.puppet.targets().map((target) => target.url());
    const addresses = async () => (name === 'chromium' ? targets() : views());
    expect((await addresses()).some(isOptions)).toBe(false);
    await press(welcome, 'Options');
    await until('the options', async () => (await addresses()).some(isOptions));
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
