// Opens pages in a real Chromium with the page code and its harness inside.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The page code with its harness as one script. */
export async function bundle(entry = './harness.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here(entry), formats: ['iife'], name: 'unused' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs)
    if ('output' in output) for (const file of output.output) if (file.type === 'chunk') return file.code;
  throw new Error('Nothing was bundled.');
}

/** Starts a browser. */
export function launch(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('These tests need Chromium.');
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS });
}

/** Shows a page under an address of its own and puts the script into it; nothing is started yet. */
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
  // Time then runs as it does, but a test may make it run ahead.
  if (clock) await page.clock.install();
  await page.goto('https://news.example/story');
  await page.evaluate(script);
  return page;
}
