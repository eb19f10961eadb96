// Caches the compiled corpus, so that builds, commands and test files do not each compile it again. The cache is valid
// for exactly one content of the corpus and of the code that compiles it.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod/mini';
import type { CorpusFile } from '../lib/corpus/yaml-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All code that may influence the result, including libraries by the lockfile. */
const CODE = ['lib', 'dev/corpus.ts', 'package.json', 'package-lock.json'];

/** The content of the file; the key says what it was made from. */
const Kept = z.object({ key: z.string(), made: z.unknown() });

/** The cached result for exactly these files and this code, or else a new one from `make`. */
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
    // There is none, or another version of Node wrote it.
    return undefined;
  }
}

/**
 * Writes it completely or not at all, because others may read and write at the same time. In a read-only folder nothing
 * is cached.
 */
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
