// Text that appears later, or outside the document itself, is marked as it arrives.
import { describe, it } from 'vitest';
import { click } from '../../dev/aim.ts';
import { marked, markedWords } from '../../dev/marks-on-page.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, caseAddress, stage } from './stage.ts';

describe.each(BROWSERS)('text that comes later in %s', (name) => {
  const here = stage(name);

  it('marks a paragraph added by a click', async () => {
    const page = await here.browser.open(caseAddress('late'));
    await marked(page, 'Khasan');
    await click(page, '#more');
    await marked(page, 'Khasan', 'Alexander Matsegora', 'Nampo', 'Pyongyang');
  });

  it('keeps marking while an endless page is scrolled', async () => {
    const page = await here.browser.open(caseAddress('scroll'));
    await marked(page, 'Khasan');
    await until('marks in the sixth part', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      return (await markedWords(page)).filter((word) => word === 'Rason').length >= 6;
    });
  });

  it('marks the new view of a single-page app, and nothing in the old one', async () => {
    const page = await here.browser.open(caseAddress('spa/bridge'));
    await marked(page, 'Friendship Bridge', 'Tumangang');
    await click(page, 'nav a:last-child');
    await marked(page, 'RasonConTrans', 'Rajin');
    await until('the old marks to go', async () => !(await markedWords(page)).includes('Tumangang'));
    await page.goBack();
    await marked(page, 'Friendship Bridge', 'Tumangang');
  });

  it('marks in open shadow roots', async () => {
    const page = await here.browser.open(caseAddress('shadow'));
    await marked(page, 'Khasan', 'RasonConTrans', 'Rajin');
  });

  it('marks in frames of the site and in frames without an address', async () => {
    const page = await here.browser.open(caseAddress('frame'));
    await marked(page, 'Khasan');
    const frame = await page.waitForFrame((one) => one.url().endsWith('framed.html'));
    await marked(frame, 'RasonConTrans', 'Rajin');
    const bare = await page.waitForFrame((one) => one.url() === 'about:srcdoc');
    await marked(bare, 'Tumangang', 'Alexander Matsegora');
  });
});
