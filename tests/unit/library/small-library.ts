// The small corpus compiled and opened, for tests that ask it something.
import { readCorpus } from '../../../lib/corpus/read.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import { type Compiled, compilePack } from '../../../lib/pack/compile.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';

export const LABEL = { name: 'small', version: '1.0.0', licence: 'CC0-1.0' };

/** Compiles the small corpus, with some of its files exchanged. */
export async function compiled(files: Readonly<Record<string, string>> = {}): Promise<Compiled> {
  const reading = readCorpus(smallCorpus(files));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return compilePack(reading.corpus, LABEL);
}

/** Opens the small corpus as the extension does: from JSON and bytes. */
export async function opened(files: Readonly<Record<string, string>> = {}): Promise<Library> {
  const { pack, gazetteer } = await compiled(files);
  return openLibrary(JSON.parse(JSON.stringify(pack)), gazetteer.buffer);
}
