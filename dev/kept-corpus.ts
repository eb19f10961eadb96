// Keeps the corpus compiled last, so that neither each build and command nor each test file compiles it anew. It holds
// for exactly one text of the corpus and of the code that compiles it.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod/mini';
import type { CorpusFile } from '../lib/corpus/yaml-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All code that may have a say in what comes out, that of others by the lockfile. */
const CODE = ['lib', 'dev/corpus.ts', 'package.json', 'package-lock.json'];

/** What is in the file; the key says what it was made of. */
const Kept = z.object({ key: z.string(), made: z.unknown() });

/** What was made last of the very same files by the very same code; otherwise what `make` makes of them now. */
export async function kept<T>(
  files: readonly CorpusFile[],
  make: () => Promise<T>,
  into: string,
): Promise<T> {
  const key = await keyOf(files);
  const found = await readKept(into);
  if (found?.key === key) return found.made as T;
  const made = await make();
  await keep({ key, made }, into);
  return made;
}

async function readKept(file: string): Promise<z.infer<typeof Kept> | undefined> {
  try {
    return Kept.parse(deserialize(await readFile(file)));
  } catch {
    // There is none, or another Node wrote it.
    return undefined;
  }
}

/** Whole or not at all: others may be reading and writing at the same time. A folder that cannot be written keeps nothing. */
async function keep(what: z.infer<typeof Kept>, file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const own = `${file}.${process.pid}`;
    await writeFile(own, serialize(what));
    await rename(own, file);
  } catch {
    // The next one compiles again, which only takes longer.
  }
}

async function keyOf(files: readonly CorpusFile[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const { path, text } of files) hash.update(`\0${path}\0${text}`);
  for (const path of await sources()) hash.update(`\0${path}\0`).update(await readFile(join(ROOT, path)));
  return hash.digest('hex');
}

async function sources(): Promise<string[]> {
  const found = await Promise.all(
    CODE.map(async (path) =>
      /\.\w+$/.test(path)
        ? [path]
        : (await readdir(join(ROOT, path), { recursive: true }))
            .filter((name) => name.endsWith('.ts'))
            .map((name) => `${path}/${name.replaceAll('\\', '/')}`),
    ),
  );
  return found.flat().sort();
}
