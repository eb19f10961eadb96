// Opens the bundled corpus for the command line, freshly compiled from its YAML files.
import { type CompiledCorpus, CorpusError, compileCorpus } from '../dev/corpus.ts';
import { NoCorpusError } from '../dev/files.ts';
import { type Library, openLibrary } from '../lib/library/library.ts';
import { InputFault } from './fault.ts';

/** Compiles a corpus, by default the one beside this module; an invalid one is an input fault with all its problems. */
export async function compiledCorpus(folder?: string): Promise<CompiledCorpus> {
  try {
    return await compileCorpus(folder);
  } catch (error) {
    if (!(error instanceof CorpusError || error instanceof NoCorpusError)) throw error;
    throw new InputFault(error.message, { cause: error });
  }
}

/** The library of the bundled corpus. */
export async function bundledLibrary(): Promise<Library> {
  const { pack, gazetteer } = await compiledCorpus();
  return openLibrary(pack, gazetteer.buffer);
}
