// Opens the gallery in Chromium and takes a picture of each specimen in one manner: locale, colours and scale.
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { needBrowser } from '../browsers.ts';
import { compileCorpus, PACK_FOLDER, writePack } from '../corpus.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Wide enough for three specimens side by side. */
const VIEWPORT = { width: 1320, height: 900 };

/** The language, colours and scale in which the gallery is drawn. */
export interface Manner {
  locale: string;
  scheme: 'light' | 'dark';
  /** Device pixels per CSS pixel. */
  scale: 1 | 2;
}

/** "ko-dark-2x". */
export const mannerName = ({ locale, scheme, scale }: Manner): string => `${locale}-${scheme}-${scale}x`;

/** Both colour schemes at both scales, in the locales given, for looking at. */
export const manners = (locales: readonly string[]): Manner[] =>
  locales.flatMap((locale) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ([1, 2] as const).map((scale) => ({ locale, scheme, scale })),
    ),
  );

/** The manners of the accepted pictures: both colour schemes, and a locale whose script is laid out differently. */
export const COMPARED: readonly Manner[] = [
  { locale: 'en', scheme: 'light', scale: 1 },
  { locale: 'en', scheme: 'dark', scale: 1 },
  { locale: 'ko', scheme: 'light', scale: 1 },
];

/** A specimen's picture. */
export interface Picture {
  name: string;
  png: Buffer;
}

/** The gallery, served, and a browser to look at it. */
export interface Gallery {
  browser: Browser;
  /** Opens it in one manner; the errors on its console go to standard error. */
  open(manner: Manner): Promise<Page>;
  close(): Promise<void>;
}

/** Serves the gallery and starts the browser. */
export async function startGallery(): Promise<Gallery> {
  await writePack(await compileCorpus());
  const server = await createServer({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    // The outlines for maps are served from the extension's own file.
    publicDir: PACK_FOLDER,
    cacheDir: `${ROOT}node_modules/.vite-gallery`,
    server: { fs: { allow: [ROOT] } },
  });
  await server.listen();
  const address = new URL('/gallery.html', server.resolvedUrls?.local[0]).href;
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    args: ['--no-sandbox', '--headless=new'],
  });
  return {
    browser,
    async open({ locale, scheme, scale }) {
      const page = await browser.newPage({
        colorScheme: scheme,
        deviceScaleFactor: scale,
        viewport: VIEWPORT,
        reducedMotion: 'reduce',
      });
      page.on('pageerror', (error) => console.error(error.message));
      page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
      await page.goto(`${address}?locale=${locale}`);
      await page.waitForSelector('body[data-ready]');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The pictures of all specimens whose names begin with `only`. */
export async function* pictures(page: Page, only = ''): AsyncGenerator<Picture> {
  for (const figure of await page.locator('body > figure').all()) {
    const name = (await figure.getAttribute('id')) ?? '';
    if (name.startsWith(only)) yield { name, png: await figure.screenshot() };
  }
}
