// The popover separates what was known when a page was published from what came after it.
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says } from '../../dev/own-page.ts';
import { hover } from '../../dev/popover-on-page.ts';
import { BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

const NAME = 'Alexander Matsegora';

describe.each(BROWSERS)('the date of a page in %s', (name) => {
  const here = stage(name);
  const textOn = async (address: string) => {
    const page = await here.browser.open(caseAddress(address));
    await marked(page, NAME);
    return hover(here.browser, page, NAME);
  };

  it('shows the ambassador as one on a page of 2020, and his death only under “Later”', async () => {
    const text = await textOn('dated-2020');
    expect(text).toContain('On 20 May 2020: Russia’s ambassador'.replace('’', "'"));
    const later = text.indexOf('Later: ');
    expect(later).toBeGreaterThan(0);
    expect(text.indexOf('died on 6 December 2025')).toBeGreaterThan(later);
  });

  it('says first on a page of 2026 that he died', async () => {
    const text = await textOn('dated-2026');
    expect(text.slice(0, 200)).toContain('death on 6 December 2025');
    expect(text).not.toContain('Later: ');
    expect(text).toContain('Newest source here: 5 March 2026. This page: 10 March 2026.');
  });

  it('says the same in the panel', async () => {
    const page = await here.browser.open(caseAddress('dated-2020'));
    await marked(page, NAME);
    const panel = await here.browser.openPanel(page);
    await says(panel, NAME);
    await press(panel, NAME);
    const text = await says(panel, "On 20 May 2020: Russia's ambassador");
    expect(text.indexOf('died on 6 December 2025')).toBeGreaterThan(text.indexOf('Later: '));
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
