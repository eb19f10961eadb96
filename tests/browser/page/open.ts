// Opens pages in a real Chromium with the page code and its harness inside.
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Spot } from '../../../dev/aim.ts';
import { needBrowser } from '../../../dev/browsers.ts';
import { until } from '../../../dev/until.ts';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let bundled: Promise<string> | undefined;
let launched: Promise<Browser> | undefined;

/** The page code with its harness as one script; the same for all files of a worker. */
export function bundle(): Promise<string> {
  bundled ??= bundleHarness();
  return bundled;
}

async function bundleHarness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here('./harness.ts'), formats: ['iife'], name: 'unused' },
    },
  });
  for (const output of [built].flat())
    if ('output' in output) for (const file of output.output) if (file.type === 'chunk') return file.code;
  throw new Error('Nothing was bundled.');
}

/** The browser, one for all files of a worker; each test has a profile of its own in it. It closes with the worker. */
export function launch(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: needBrowser('chromium'), args: ARGS, timeout: 0 });
  return launched;
}

/**
 * Where a part of the card of an entity is, once it has stopped moving and is on top; the page's own clock may be
 * stopped.
 */
export const partSpot = (page: Page, entity: string, part: string): Promise<Spot> => {
  const look = () => page.evaluate(([whose, what]) => harness.sight(whose, what), [entity, part] as const);
  let before: Awaited<ReturnType<typeof look>>;
  return until(`${part} in the card of ${entity}`, async () => {
    const [last, now] = [before, await look()];
    before = now;
    return now?.onTop && last && now.x === last.x && now.y === last.y && { x: now.x, y: now.y };
  });
};

/** Opens a page under an address of its own and adds the script; nothing is started yet. */
export async function show(
  browser: Browser,
  html: string,
  script: string,
  clock = false,
  how: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, ...how });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  // Time runs normally, but a test may make it run ahead.
  if (clock) await page.clock.install();
  await page.goto('https://news.example/story');
  await page.evaluate(script);
  return page;
}
