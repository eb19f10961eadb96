// The pictures that somebody has looked at and accepted: kept as WebP, and compared with fresh ones in Chromium itself.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Difference } from './compare.ts';
import { type Gallery, type Manner, mannerName, manners, pictures } from './take.ts';

/** Where they are kept, a folder for each manner. */
const FOLDER = new URL('../../tests/browser/gallery/accepted/', import.meta.url);

/** The locales that are compared: one of each script family that lays out differently. */
export const COMPARED: readonly string[] = ['en', 'ko'];

const folderOf = (manner: Manner): string => fileURLToPath(new URL(`${mannerName(manner)}/`, FOLDER));

/** The comparing code as a script for a page of the browser. */
export async function comparer(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('./compare.ts', import.meta.url)),
        formats: ['iife'],
        name: 'compare',
      },
    },
  });
  for (const output of [built].flat())
    if ('output' in output) for (const file of output.output) if (file.type === 'chunk') return file.code;
  throw new Error('Nothing was bundled.');
}

/** Takes all pictures anew, or those whose names begin with `only`, and keeps them. */
export async function accept(gallery: Gallery, only?: string): Promise<void> {
  const bench = await gallery.browser.newPage();
  await bench.evaluate(await comparer());
  for (const manner of manners(COMPARED)) {
    const folder = folderOf(manner);
    if (only === undefined) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const page = await gallery.open(manner);
    for await (const { name, png } of pictures(page, only)) {
      const webp = await bench.evaluate((fresh) => compare.pack(fresh), png.toString('base64'));
      await writeFile(`${folder}${name}.webp`, Buffer.from(webp, 'base64'));
    }
    await page.close();
  }
}

/** The names of the accepted pictures of a manner. */
export async function accepted(manner: Manner): Promise<string[]> {
  return (await readdir(folderOf(manner))).map((file) => file.replace(/\.webp$/, '')).sort();
}

/** Compares a fresh picture with the accepted one on a page that has been given the comparing code. */
export async function differenceFrom(
  bench: Page,
  manner: Manner,
  { name, png }: { name: string; png: Buffer },
): Promise<Difference> {
  const webp = await readFile(`${folderOf(manner)}${name}.webp`);
  return bench.evaluate(([fresh, kept]) => compare.differ(fresh, kept), [
    png.toString('base64'),
    webp.toString('base64'),
  ] as const);
}

declare const compare: typeof import('./compare.ts');
