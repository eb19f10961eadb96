// Reads the YAML files of a corpus folder, with paths as messages print them.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile } from '../lib/corpus/yaml-file.ts';

/** The folder of a corpus to use instead of the bundled one, if the environment variable SIDELIGHT_CORPUS names one. */
const OTHER = process.env.SIDELIGHT_CORPUS || undefined;

/** The folder of the corpus that commands use: the bundled one, wherever the command was started, or another. */
export const CORPUS_FOLDER: string =
  OTHER === undefined ? fileURLToPath(new URL('../corpus', import.meta.url)) : resolve(OTHER);

/**
 * A folder inside `folder` for what is built from another corpus, named after it, to keep that apart from the bundled
 * one.
 */
export const forCorpus = (folder: string, corpus: string | undefined = OTHER): string =>
  corpus === undefined ? folder : join(folder, `corpus-${basename(resolve(corpus))}`);

/** Thrown if a folder does not exist or contains no corpus file. */
export class NoCorpusError extends Error {
  override name = 'NoCorpusError';
  constructor(folder: string) {
    super(`There is no corpus in ${folder}: it has no .yaml files.`);
  }
}

/**
 * All `.yaml` files below a folder; throws NoCorpusError if there are none, which would otherwise pass for an empty
 * corpus.
 */
export async function corpusFiles(folder: string = CORPUS_FOLDER): Promise<CorpusFile[]> {
  const names = (await entriesOf(folder)).filter((name) => name.endsWith('.yaml'));
  if (names.length === 0) throw new NoCorpusError(folder);
  return Promise.all(
    names.sort().map(async (name) => ({
      path: `${basename(folder)}/${name.replaceAll('\\', '/')}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch {
    throw new NoCorpusError(folder);
  }
}
