// Compiles and opens the small corpus for tests.
import { readCorpus } from '../../../lib/corpus/read.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import { type Compiled, compilePack } from '../../../lib/pack/compile.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';

/** The version of the small pack. */
export const VERSION = '1.0.0';

/** Compiles the small corpus, with some of its files exchanged. */
export async function compiled(files: Readonly<Record<string, string>> = {}): Promise<Compiled> {
  const result = readCorpus(smallCorpus(files));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return compilePack(result.corpus, VERSION);
}

/** Opens the small corpus as the extension does: from JSON and bytes, for readers of a language. */
export async function opened(
  files: Readonly<Record<string, string>> = {},
  language?: string,
): Promise<Library> {
  const { pack, gazetteer } = await compiled(files);
  return openLibrary(JSON.parse(JSON.stringify(pack)), gazetteer.buffer, language);
}
