// Errors are noticed: the other tests rely on an empty list of errors.
import { describe, it } from 'vitest';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, extensionFaults, stage } from './stage.ts';

describe.each(BROWSERS)('errors in %s', (name) => {
  const here = stage(name);

  it('are distinguished: those of a page and those of the extension', async () => {
    const page = await here.browser.open(ARTICLE);
    await page.evaluate(() => console.error('the page, on purpose'));
    await until('the page’s error', async () =>
      (await here.browser.faults()).some(
        ({ by, text }) => by === 'page' && text.includes('the page, on purpose'),
      ),
    );
    const own = await here.browser.openOwn('options.html');
    await own.evaluate(() => console.error('the extension, on purpose'));
    await until('the extension’s error', async () =>
      (await extensionFaults(here.browser)).some((text) => text.includes('the extension, on purpose')),
    );
  });

  it('in the background are noticed, too', async () => {
    const page = await here.browser.open(ARTICLE);
    const own = await here.browser.openOwn('options.html');
    await own.evaluate(async () => {
      type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      // An entity that does not exist: the background cannot answer and says so on its console.
      const what = { entity: 'nobody-of-this-name', others: [], limit: 1 };
      await (world.browser ?? world.chrome).runtime.sendMessage({ ask: 'evidence', payload: what });
    });
    await until('the background’s error', async () =>
      (await extensionFaults(here.browser)).some((text) => text.includes('evidence')),
    );
    await page.close();
  });
});
