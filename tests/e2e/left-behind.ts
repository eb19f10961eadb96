// Keeps what helps to understand a failed test: a picture and the text of every open page, the popover's content, the
// consoles' messages, and the errors.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from '../../dev/extended-browser.ts';
import { pace } from '../../dev/pace.ts';
import { openPages } from './open-pages.ts';

/** Git ignores it. */
const FOLDER = fileURLToPath(new URL('../../.failures/', import.meta.url));
/** How long in ms of a fast machine each view of a page may take: the page may be what hangs. */
const PATIENCE = 10_000;

/** The consoles' messages from each browser's pages since the test began. */
const heard = new WeakMap<ExtendedBrowser, string[]>();

/** Starts listening to the consoles of all pages opened from now on; the list grows. */
export function listen(browser: ExtendedBrowser): readonly string[] {
  const known = heard.get(browser);
  if (known) {
    known.length = 0;
    return known;
  }
  const said: string[] = [];
  heard.set(browser, said);
  browser.puppet.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    page?.on('console', (message) => said.push(`${page.url()} ${message.type()}: ${message.text()}`));
    page?.on('pageerror', (error) => said.push(`${page.url()} uncaught: ${String(error)}`));
  });
  return said;
}

/**
 * Writes all of it into a folder named after the test; returns the folder's path relative to where the tests were
 * started.
 */
export async function leaveBehind(
  browser: ExtendedBrowser,
  test: string,
  why: string,
  said: readonly string[],
): Promise<string> {
  const folder = join(FOLDER, test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = await openPages(browser);
  const faults = await soon(browser.faults());
  const index = [
    `${test}: ${why}`,
    ...pages.map((page, at) => `page ${at + 1}: ${page.url()}`),
    ...(Array.isArray(faults) ? faults.map(({ by, text }) => `${by}: ${text}`) : [`faults: ${faults}`]),
    '',
    ...said,
  ];
  await writeFile(join(folder, 'log.txt'), `${index.join('\n')}\n`);
  for (const [at, page] of pages.entries()) await keep(browser, page, join(folder, `page-${at + 1}`));
  return relative(process.cwd(), folder);
}

/** The three views of one page; if one cannot be taken, the reason. */
async function keep(browser: ExtendedBrowser, page: Page, path: string): Promise<void> {
  await writeFile(
    `${path}.html`,
    String(await soon(page.evaluate(() => document.documentElement.outerHTML))),
  );
  const inside = await soon(browser.inPopover(page, (root) => root.innerHTML));
  if (inside !== undefined) await writeFile(`${path}-popover.html`, String(inside));
  // A page in the background does not render.
  await soon(page.bringToFront());
  const taken = await soon(page.screenshot({ captureBeyondViewport: false }));
  if (taken instanceof Uint8Array) await writeFile(`${path}.png`, taken);
  else await writeFile(`${path}-no-picture.txt`, String(taken));
}

/** The result, or the reason why there is none. */
function soon<T>(answer: Promise<T>): Promise<T | string> {
  return Promise.race([
    answer.catch((error: unknown) => String(error)),
    new Promise<string>((resolve) =>
      setTimeout(() => resolve('There was no answer.'), PATIENCE * pace()).unref(),
    ),
  ]);
}
