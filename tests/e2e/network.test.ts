// Nothing leaves the machine: in a browser whose every host name leads to our server, only the opened pages are
// requested.
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, LISTED, stage } from './stage.ts';

/** What browsers request by themselves, with or without an extension. */
const OF_THE_BROWSER = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

describe.each(BROWSERS)('the network in %s', (name) => {
  const here = stage(name);

  it('carries nothing of ours while pages are read and searched and popovers open', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    await hover(here.browser, page, 'RasonConTrans');
    const panel = await here.browser.openPanel(page);
    await says(panel, 'Khasan');
    await press(panel, 'Search');
    await until('the field', () =>
      panel.evaluate(() => document.querySelector('input[type=search]') !== null),
    );
    await typeQuery(panel, 'wheat');
    await says(panel, /\d+ passages?/);
    await page.bringToFront();
    await page.goto(`${ARTICLE}ko/`);
    await marked(page, '하산');

    const hosts = () => [...new Set(here.server.asked.map(({ host }) => host))];
    const strangers = hosts().filter((host) => host !== LISTED && !OF_THE_BROWSER.test(host));
    expect(strangers).toEqual([]);
    const origins = here.server.asked.map(({ origin }) => origin ?? '');
    expect(origins.filter((origin) => /extension:/.test(origin))).toEqual([]);

    // Shows that the method works: a request of this kind does arrive.
    await page.evaluate(() => fetch('https://elsewhere.test/', { mode: 'no-cors' }).catch(() => {}));
    await until('the request', async () => hosts().includes('elsewhere.test'));
  });
});
