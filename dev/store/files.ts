// Reads the files that go into a package, and writes those that come out of one.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './archive.ts';

/** The named files of a folder; names are relative to it, with slashes. */
export async function readFiles(folder: string, names: readonly string[]): Promise<Files> {
  const read = async (name: string) => [name, new Uint8Array(await readFile(join(folder, name)))] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** Everything below a folder. */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return readFiles(folder, names);
}

/** Writes files into a folder, which is created if necessary. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
