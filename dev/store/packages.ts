// Builds the packages for the stores: their names and contents.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { build } from '../build.ts';
import { buildOf } from '../extended-browser.ts';
import type { BrowserName } from '../find-browser.ts';
import { archive } from './archive.ts';
import { readFiles, readFolder } from './files.ts';
import { sourceNames } from './sources.ts';

/** The three packages: one for each family of browsers, and the one from which reviewers rebuild Firefox's. */
export const PACKAGES = ['chromium', 'firefox', 'source'] as const;
export type PackageName = (typeof PACKAGES)[number];

/** The project's folder. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
/** Where packages are written. */
export const OUTPUT: string = join(ROOT, '.output');

/** A package that has been written. */
export interface Made {
  file: string;
  /** SHA-256 of the whole file, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** The file name of a package of this version. */
export async function fileName(name: PackageName): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  return `sidelight-${version}-${name}.zip`;
}

/** Builds a package and writes it into `.output/`; undefined for the source package outside a git checkout. */
export async function makePackage(name: PackageName): Promise<Made | undefined> {
  const bytes = name === 'source' ? await sourcePackage() : await browserPackage(name);
  if (!bytes) return undefined;
  const file = await fileName(name);
  await writeFile(join(OUTPUT, file), bytes);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

async function browserPackage(name: BrowserName): Promise<Uint8Array> {
  await build(name);
  return packed(name);
}

/**
 * The package of the existing build.
 * @throws Error if there is none.
 */
export const packed = async (name: BrowserName): Promise<Uint8Array> =>
  archive(await readFolder(buildOf(name)));

async function sourcePackage(): Promise<Uint8Array | undefined> {
  const names = sourceNames(ROOT);
  return names && archive(await readFiles(ROOT, names));
}
