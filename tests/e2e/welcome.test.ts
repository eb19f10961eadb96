// The welcome page: what the library is about, and a name to try.
import { describe, expect, it } from 'vitest';
import { says } from '../../dev/own-page.ts';
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

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
