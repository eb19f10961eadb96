// Takes pictures of the gallery in light and dark, at 1× and 2×, into ./screenshots: `shoot.ts [NAME] [--locale ko]`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { needBrowser } from '../browsers.ts';
import { compileCorpus, PACK_FOLDER, writePack } from '../corpus.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const INTO = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const { values, positionals } = parseArgs({
  options: { locale: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const [only] = positionals;
const { locale } = values;
await writePack(await compileCorpus());
const server = await createServer({
  root: HERE,
  configFile: false,
  logLevel: 'error',
  // The outlines for maps are served as the extension's own file.
  publicDir: PACK_FOLDER,
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: needBrowser('chromium'),
  args: ['--no-sandbox', '--headless=new'],
});
try {
  await mkdir(INTO, { recursive: true });
  const address = new URL(`/gallery.html?locale=${locale}`, server.resolvedUrls?.local[0]).href;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const deviceScaleFactor of [1, 2]) await shoot(address, colorScheme, deviceScaleFactor);
} finally {
  await browser.close();
  await server.close();
}

async function shoot(
  address: string,
  colorScheme: 'light' | 'dark',
  deviceScaleFactor: number,
): Promise<void> {
  const viewport = { width: 1320, height: 900 };
  const page = await browser.newPage({ colorScheme, deviceScaleFactor, viewport, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  const suffix = `${locale === 'en' ? '' : `${locale}-`}${colorScheme}-${deviceScaleFactor}x.png`;
  for (const figure of await page.locator('figure').all()) {
    const name = await figure.getAttribute('id');
    if (name === null || (only !== undefined && !name.startsWith(only))) continue;
    await figure.screenshot({ path: `${INTO}${name}-${suffix}` });
  }
  await page.screenshot({ path: `${INTO}all-${suffix}`, fullPage: true });
  await page.close();
}
