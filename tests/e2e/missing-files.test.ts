// If files of the extension cannot be read, popup, panel and options say which; once they are there again it works
// without a restart.
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOf, type ExtendedBrowser } from '../../dev/extended-browser.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says } from '../../dev/own-page.ts';
import type { PageServer } from '../../dev/page-server.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, LISTED, serveOurPages, start } from './stage.ts';

describe.each(BROWSERS)('without some of its files in %s', (name) => {
  let build: string;
  let server: PageServer;
  let browser: ExtendedBrowser;
  const file = (path: string) => join(build, path);
  const takeAway = (path: string) => rename(file(path), file(`${path}.away`));
  const bringBack = (path: string) => rename(file(`${path}.away`), file(path));

  beforeAll(async () => {
    build = await mkdtemp(join(tmpdir(), 'sidelight-build-'));
    await cp(buildOf(name), build, { recursive: true });
    server = await serveOurPages();
    await takeAway('pack/pack.json');
    browser = await start(name, { server, extension: build });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(build, { recursive: true, force: true });
  });

  const saysSo = async (own: Page, path: string): Promise<void> => {
    expect(await says(own, path)).toContain('cannot read its own file');
    await says(own, 'Try again');
  };

  it('says which file cannot be read, and reads it once it is there', async () => {
    const page = await browser.open(ARTICLE);
    const popup = await browser.openPopup(page);
    await saysSo(popup, 'pack/pack.json');
    const options = await browser.openOwn('options.html');
    await saysSo(options, 'pack/pack.json');
    // Everything that does not need the file is there.
    await says(options, 'Where it works');
    const panel = await browser.openPanel(page);
    await saysSo(panel, 'pack/pack.json');

    await bringBack('pack/pack.json');
    await press(panel, 'Try again');
    await says(panel, 'Khasan');
    await marked(page, 'Khasan');
    // The settings are notified of the change.
    await until('the settings to complain no more', () =>
      options.evaluate(() => document.querySelector('[role=alert].problem') === null),
    );
  });

  it('starts to work when the list of sites can be read again', async () => {
    await takeAway('pack/sites.json');
    await browser.reload();
    const page = await browser.open(ARTICLE);
    const popup = await browser.openPopup(page);
    await saysSo(popup, 'pack/sites.json');
    await bringBack('pack/sites.json');
    await press(popup, 'Try again');
    await says(popup, LISTED);
    await marked(page, 'Khasan');
  });
});
