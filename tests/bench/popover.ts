// Measures how long the popover takes, stage by stage, beside an empty popover of the page's own in the same run.
import type { Page } from 'puppeteer-core';
import { drawn, type Spot } from '../../dev/aim.ts';
import { startChromium } from '../../dev/chromium.ts';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import { marked, spotOf } from '../../dev/marks-on-page.ts';
import { closed, hover } from '../../dev/popover-on-page.ts';
import { ARTICLE, serveOurPages } from '../e2e/stage.ts';
import { line } from './figures.ts';
import { rankTimes } from './rank.ts';

/** For functions that run in the browser. */
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

/** The words of a mark in the sample article. */
const NAME = 'RasonConTrans';
const SENTENCE = 'RasonConTrans ships coal from Rajin to China again, 300,000 tonnes of it.';

/** Rounds of each measurement: enough for a stable median, few enough for a minute. */
const ROUNDS = 12;
/** Fewer rounds with the background stopped, since each restarts it. */
const COLD_ROUNDS = 6;

/** The dwell of lib/page/popover/hover.ts; only the time beyond it is ours. */
const DWELL = 300;

/** Milliseconds from asking for evidence to having it, in a page of the extension. */
const message = (own: Page): Promise<number> =>
  own.evaluate(
    async (block, end) => {
      const context = { block, start: 0, end, page: { title: '' } };
      const began = performance.now();
      await chrome.runtime.sendMessage({
        ask: 'evidence',
        payload: { entity: 'rasoncontrans', others: [], context, limit: 3 },
      });
      return performance.now() - began;
    },
    SENTENCE,
    NAME.length,
  );

/**
 * Milliseconds beyond the dwell from the last move of the pointer to a painted popover. The page hears the popover open
 * (the event is the document's own) and waits for the frame after the next, when it is on the screen.
 */
async function paint(browser: ExtendedBrowser, page: Page, { x, y }: Spot): Promise<number> {
  await page.mouse.move(2, 2);
  await drawn(page);
  const opened = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        document.addEventListener('pointermove', () => {
          moved = performance.now();
        });
        document.addEventListener(
          'beforetoggle',
          () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - moved))),
          { capture: true, once: true },
        );
      }),
  );
  await page.mouse.move(x, y);
  const spent = await opened;
  await page.keyboard.press('Escape');
  await closed(browser, page);
  return spent - DWELL;
}

/** The same for an empty box in a closed shadow root that the page itself shows after the same dwell. */
const empty = (page: Page): Promise<number> =>
  page.evaluate(
    (dwell) =>
      new Promise<number>((resolve) => {
        const host = document.createElement('div');
        host.popover = 'manual';
        host.attachShadow({ mode: 'closed' }).append(document.createElement('div'));
        const began = performance.now();
        setTimeout(() => {
          document.documentElement.append(host);
          host.showPopover();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              host.remove();
              resolve(performance.now() - began - dwell);
            }),
          );
        }, dwell);
      }),
    DWELL,
  );

async function repeated(rounds: number, once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once());
  return times;
}

/** Measures and prints everything. */
export async function benchPopover(): Promise<void> {
  console.log(line('rank (Node, every entity)', await rankTimes()));
  const server = await serveOurPages();
  const browser = await startChromium({ server });
  try {
    const page = await browser.open(ARTICLE);
    await marked(page, NAME);
    await hover(browser, page, NAME);
    await page.keyboard.press('Escape');
    await closed(browser, page);
    const own = await browser.openOwn('options.html');
    await page.bringToFront();
    await message(own);
    console.log(line('message + rank, warm', await repeated(ROUNDS, () => message(own))));
    const cold = await repeated(COLD_ROUNDS, async () => {
      await browser.stopBackground();
      return message(own);
    });
    console.log(line('message + rank, stopped', cold));
    const nothing = await repeated(ROUNDS, () => empty(page));
    console.log(line('empty popover, painted', nothing));
    // Looked up once: looking it up scrolls, and a mark that was scrolled under the pointer does not open.
    const spot = await spotOf(page, NAME);
    await drawn(page);
    const warm = await repeated(ROUNDS, () => paint(browser, page, spot));
    console.log(line('popover, painted, warm', warm, nothing));
    const stopped = await repeated(COLD_ROUNDS, async () => {
      await browser.stopBackground();
      return paint(browser, page, spot);
    });
    console.log(line('popover, painted, stopped', stopped, nothing));
  } finally {
    await browser.close();
    await server.close();
  }
}
