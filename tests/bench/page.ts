// Measures what a page pays for us: script time from loading to marks and to the first popover, compared with walking
// and joining its text and with other ways of marking names; the longest task on a CPU four times slower; frames;
// bytes.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../dev/chromium.ts';
import { buildOf, type ExtendedBrowser } from '../../dev/extended-browser.ts';
import { marked, reachable } from '../../dev/marks-on-page.ts';
import { quantile } from './figures.ts';
import { FRAMED, type HeavyPage, heavyPages, serveHeavyPages } from './heavy-pages.ts';
import { expressions, floor, markJs, names, SOME, walk } from './rivals.ts';
import { ours, record, total, type Work } from './trace.ts';

/** After so many ms a page has its marks, also with a slow CPU; waiting for them by a script would be measured as well. */
const SETTLE = 3_000;
/** As many ms from the pointer's rest to a popover that has long been painted. */
const OPEN = 2_000;
/** How many times slower the CPU of a weak machine is. */
const SLOW = 4;
/** mark.js takes minutes for all names on a long page; this many are enough for a ratio. */
const ALL_NAMES_ON = 4;

const GOALS = { floor: 2, task: 50, markJs: 300, foreign: 0.2, evaluation: 1 };

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So many ms after the page script has begun, the page has its marks; what comes later keeps them as they should be. */
const MARKED = 900;

interface Cost {
  /** From loading to the marks. */
  readonly load: readonly Work[];
  /** What comes after that without any change of the page, for the rest of `SETTLE`. */
  readonly kept: readonly Work[];
  readonly popover: readonly Work[];
}

/** Loads a page and points at its first mark; `slow` times slower than the machine is. */
async function visit(browser: ExtendedBrowser, address: string, slow = 1): Promise<Cost> {
  const page = await browser.puppet.newPage();
  await page.emulateCPUThrottling(slow);
  const load = await record(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await pause(SETTLE);
  });
  const spot = await reachable(page);
  const popover = spot
    ? await record(page, async () => {
        await pause(200);
        await page.mouse.move(spot.x, spot.y);
        await pause(OPEN);
      })
    : [];
  await page.close();
  const mine = ours(load);
  const began = mine.find(({ scripts }) => scripts.some((url) => url.endsWith('/page.js')))?.start ?? 0;
  // A slow machine needs longer, and there only the longest task is asked for.
  const isKeeping = ({ start }: Work): boolean => start > began + MARKED * slow;
  return {
    load: mine.filter((work) => !isKeeping(work)),
    kept: mine.filter(isKeeping),
    popover: ours(popover),
  };
}

/** The same page without the extension. */
async function bare<T>(
  browser: ExtendedBrowser,
  { bare: address }: HeavyPage,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.puppet.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const result = await act(page);
  await page.close();
  return result;
}

const longest = ({ load, kept, popover }: Cost): number =>
  Math.max(
    0,
    ...[...load, ...kept, ...popover].map(({ script, layout, garbage }) => script + layout + garbage),
  );

const evaluations = (works: readonly Work[], file: string): number[] =>
  works.flatMap(({ evaluated }) => evaluated.filter(({ url }) => url.endsWith(file)).map(({ time }) => time));

const ms = (time: number): string => time.toFixed(2).padStart(9);

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'NOT met');

interface Row {
  readonly page: HeavyPage;
  readonly cost: Cost;
  readonly walked: number;
  readonly least: number;
  readonly slow: Cost;
}

const HEADING = `${'ms of thread time'.padEnd(32)}     walk    floor     ours    ratio     kept  popover   layout   task×${SLOW}`;

function printRow({ page, cost, walked, least, slow }: Row): void {
  const mine = total(cost.load);
  const layout = [...cost.load, ...cost.popover].reduce((sum, work) => sum + work.layout, 0);
  const figures = [
    walked,
    least,
    mine,
    mine / least,
    total(cost.kept),
    total(cost.popover),
    layout,
    longest(slow),
  ];
  console.log(page.name.padEnd(32) + figures.map(ms).join(''));
}

function printRatio(what: string, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const ratio = quantile(
    rows.map(({ cost, least }) => total(cost.load) / least),
    0.5,
  );
  console.log(
    `ours / floor, ${what}, median: ${ratio.toFixed(2)} (goal ≤ ${GOALS.floor}: ${verdict(ratio <= GOALS.floor)})`,
  );
}

function printMedians(rows: readonly Row[]): void {
  printRatio(
    'saved news pages',
    rows.filter(({ page }) => page.name.endsWith('.html')),
  );
  printRatio(
    'our own short pages',
    rows.filter(({ page }) => !page.name.endsWith('.html')),
  );
  const task = Math.max(...rows.map(({ slow }) => longest(slow)));
  console.log(
    `longest task at ${SLOW}×: ${task.toFixed(1)} ms (goal < ${GOALS.task}: ${verdict(task < GOALS.task)})`,
  );
  for (const file of ['early.js', 'page.js', 'popover.js']) {
    const times = rows.flatMap(({ cost }) => evaluations([...cost.load, ...cost.popover], `/${file}`));
    console.log(`evaluating ${file}, median: ${quantile(times, 0.5).toFixed(2)} ms (n ${times.length})`);
  }
}

async function printRivals(browser: ExtendedBrowser, rows: readonly Row[]): Promise<void> {
  const all = await names();
  const some = all.slice(0, SOME);
  const ratios = { some: [] as number[], all: [] as number[], each: [] as number[] };
  for (const [index, { page, cost }] of rows.entries()) {
    const mine = total(cost.load);
    ratios.some.push((await bare(browser, page, (bared) => markJs(bared, some))) / mine);
    ratios.each.push((await bare(browser, page, (bared) => expressions(bared, some))) / mine);
    if (index % Math.ceil(rows.length / ALL_NAMES_ON) === 0)
      ratios.all.push((await bare(browser, page, (bared) => markJs(bared, all))) / mine);
  }
  const median = (times: readonly number[]): string =>
    `${quantile(times, 0.5).toFixed(1)} × ours (n ${times.length})`;
  console.log(`mark.js, ${some.length} names, median: ${median(ratios.some)}`);
  console.log(`an expression a name, ${some.length} names, median: ${median(ratios.each)}`);
  const isMet = quantile(ratios.all, 0.5) >= GOALS.markJs;
  console.log(
    `mark.js, ${all.length} names, median: ${median(ratios.all)} (goal ≥ ${GOALS.markJs}: ${verdict(isMet)})`,
  );
}

async function printFrames(browser: ExtendedBrowser): Promise<void> {
  for (const [kind, address] of Object.entries(FRAMED)) {
    const { load } = await visit(browser, address);
    // A frame of another site has a process of its own; only the page's has the page script.
    const top = load.find(({ scripts }) => scripts.some((url) => url.endsWith('/page.js')))?.thread;
    const time = total(load.filter(({ thread }) => thread !== top));
    console.log(
      `a frame of another site (${kind}): ${time.toFixed(2)} ms (goal ≤ ${GOALS.foreign}: ${verdict(time <= GOALS.foreign)})`,
    );
  }
}

async function printBytes(): Promise<void> {
  for (const file of ['early.js', 'page.js', 'popover.js', 'assets/marks.css']) {
    const bytes = await readFile(`${buildOf('chromium')}/${file}`);
    console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  }
}

/** Measures and prints everything. */
export async function benchPage(): Promise<void> {
  const server = await serveHeavyPages();
  const browser = await startChromium({ server });
  try {
    const pages = await heavyPages();
    // The background is awake and has its library, as it has on every page but the first.
    const first = await browser.open(pages[0]?.address ?? '');
    await marked(first);
    await first.close();
    const rows: Row[] = [];
    console.log(HEADING);
    for (const page of pages) {
      const walked = await bare(browser, page, walk);
      const least = await bare(browser, page, floor);
      const cost = await visit(browser, page.address);
      const row = { page, walked, least, cost, slow: await visit(browser, page.address, SLOW) };
      printRow(row);
      rows.push(row);
    }
    printMedians(rows);
    await printBytes();
    await printFrames(browser);
    await printRivals(browser, rows);
  } finally {
    await browser.close();
    await server.close();
  }
}
