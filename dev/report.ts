// Reads one page with the extension and reports what it found and did: names, excerpts, errors, screenshots.
import type { Page } from 'puppeteer-core';
import type { Answer } from '../lib/platform/messages/contract.ts';
import type { ExtendedBrowser } from './extended-browser.ts';
import { outerHtml } from './marks-on-page.ts';
import { askBackground, frontTab, turnSite } from './own-page.ts';
import { takeScreenshots } from './screenshots.ts';
import { until } from './until.ts';

/** How many excerpts of the first name are printed. */
const EXCERPTS = 3;
/** The width of the longest kind, `infrastructure`. */
const KIND_WIDTH = 14;
/** How much of an error is printed, and how many different errors. */
const LINE = 160;
const ERRORS = 8;
/** How long in ms the names must stay the same to count as complete. */
const QUIET = 700;
/** How long in ms to wait for a first known name. */
const PATIENCE = 6000;

/** Opens the page and prints the report; false if the extension reported an error. */
export async function report(browser: ExtendedBrowser, address: string): Promise<boolean> {
  const page = await browser.puppet.newPage();
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { sidelightBefore: document.documentElement.outerHTML });
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const own = await browser.openOwn('options.html');
  const tab = await frontTab(own);
  if (!(await askBackground(own, 'tab', { tab })).on) await switchOn(browser, page);

  const { title, names } = await settled(own, tab);
  console.log(`\n${title || address}\n`);
  if (names.length === 0) console.log('No known names on this page.');
  for (const line of table(names)) console.log(line);
  await printExcerpts(own, names[0]);
  console.log(await comparison(page));
  for (const line of await takeScreenshots(browser, page)) console.log(line);

  const faults = await browser.faults();
  const of = (by: 'page' | 'extension') => faults.filter((fault) => fault.by === by);
  print('The page', of('page'));
  print('The extension', of('extension'));
  return of('extension').length === 0;
}

/** Turns the site on as a reader does, in the popup; only the browser's permission prompt is answered in advance. */
async function switchOn(browser: ExtendedBrowser, page: Page): Promise<void> {
  const host = new URL(page.url()).hostname;
  console.log(`${host} is not a listed site: switched on in the popup for this run.`);
  await browser.grant(host);
  const popup = await browser.openPopup(page);
  await turnSite(popup, 'on');
  await popup.close();
}

/** The state of the tab once no more names arrive. */
async function settled(own: Page, tab: number): Promise<Answer<'tab'>> {
  const start = performance.now();
  let last = '';
  let since = start;
  return until('the names of the page', async () => {
    const state = await askBackground(own, 'tab', { tab });
    const now = performance.now();
    const seen = JSON.stringify(state.names);
    if (seen !== last) since = now;
    last = seen;
    return now - since > (state.names.length > 0 ? QUIET : PATIENCE) && state;
  });
}

/** Name, kind and count in columns. */
function table(names: Answer<'tab'>['names']): string[] {
  const wide = Math.max(0, ...names.map(({ name }) => name.length));
  return names.map(({ name, kind, count }) => `${name.padEnd(wide)}  ${kind.padEnd(KIND_WIDTH)}  ${count} ×`);
}

async function printExcerpts(own: Page, first: Answer<'tab'>['names'][number] | undefined): Promise<void> {
  if (!first) return;
  const { entity, excerpts, more } = await askBackground(own, 'evidence', {
    entity: first.entity,
    others: [],
    limit: EXCERPTS,
  });
  console.log(`\n${entity.name}: ${entity.description}`);
  for (const { passage, source } of excerpts)
    console.log(
      `  · ${passage.text}\n    ${passage.wording}; ${passage.speaker}; ${source.publisher}, ${source.date ?? 'no date'}`,
    );
  console.log(`  and ${more} more\n`);
}

/** Whether the document is the same as before our script ran. */
async function comparison(page: Page): Promise<string> {
  const before = await page.evaluate(() => String(Reflect.get(globalThis, 'sidelightBefore')));
  const after = await outerHtml(page);
  if (before === after) return 'DOM unchanged.';
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const piece = (html: string) => JSON.stringify(html.slice(Math.max(0, at - 30), at + 60));
  return `DOM changed since it was parsed, by the page's own scripts or by us: ${piece(before)} became ${piece(after)}.`;
}

function print(who: string, faults: readonly { text: string }[]): void {
  console.log(faults.length === 0 ? `${who}: no errors.` : `${who}: ${faults.length} errors.`);
  const times = new Map<string, number>();
  for (const { text } of faults) {
    const line = text.split('\n')[0]?.slice(0, LINE) ?? '';
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  const lines = [...times].map(([line, count]) => (count > 1 ? `  ${count} × ${line}` : `  ${line}`));
  for (const line of lines.slice(0, ERRORS)) console.log(line);
  if (lines.length > ERRORS) console.log(`  and ${lines.length - ERRORS} others`);
}
