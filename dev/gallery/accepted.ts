// Keeps the pictures that somebody has looked at and accepted, as WebP, and compares new ones with them in Chromium.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Difference } from './compare.ts';
import { COMPARED, type Gallery, type Manner, mannerName, pictures } from './take.ts';

/** The folder that holds one folder for each manner. */
const FOLDER = new URL('../../tests/browser/gallery/accepted/', import.meta.url);

/**
 * The share of pixels that may differ: another browser version may draw letters slightly thinner, but nothing may have
 * moved.
 */
export const TOLERATED = 0.004;

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

/**
 * Takes all pictures again, or those whose names begin with `only`, and keeps those that differ from the accepted ones;
 * the others stay as they are, byte by byte. Returns how many were replaced, added or removed.
 */
export async function accept(gallery: Gallery, only?: string): Promise<number> {
  const bench = await gallery.browser.newPage();
  await bench.evaluate(await comparer());
  const changes = await Promise.all(COMPARED.map((manner) => acceptManner(gallery, bench, manner, only)));
  return changes.reduce((sum, count) => sum + count, 0);
}

async function acceptManner(
  gallery: Gallery,
  bench: Page,
  manner: Manner,
  only: string | undefined,
): Promise<number> {
  const folder = folderOf(manner);
  await mkdir(folder, { recursive: true });
  const before = new Set(await accepted(manner));
  let changed = 0;
  const page = await gallery.open(manner);
  for await (const { name, png } of pictures(page, only)) {
    const known = before.delete(name);
    if (known && (await differenceFrom(bench, manner, { name, png })).share <= TOLERATED) continue;
    const webp = await bench.evaluate((fresh) => compare.pack(fresh), png.toString('base64'));
    await writeFile(`${folder}${name}.webp`, Buffer.from(webp, 'base64'));
    changed += 1;
  }
  await page.close();
  if (only !== undefined) return changed;
  for (const gone of before) await rm(`${folder}${gone}.webp`);
  return changed + before.size;
}

/** The names of the accepted pictures of a manner. */
export async function accepted(manner: Manner): Promise<string[]> {
  return (await readdir(folderOf(manner))).map((file) => file.replace(/\.webp$/, '')).sort();
}

/** Compares a new picture with the accepted one, on a page that has the comparing code. */
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
