// `npm run corpus`: checks the bundled corpus, compiles it into `.pack/` and says how large everything is.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type Problem, problemSentence } from '../lib/corpus/problem.ts';
import { type Corpus, readCorpus } from '../lib/corpus/read.ts';
import { fileShapes } from '../lib/corpus/shapes.ts';
import type { CorpusFile } from '../lib/corpus/yaml-file.ts';
import { gazetteerSize, loadGazetteer } from '../lib/gazetteer/load.ts';
import { surfaceForms } from '../lib/gazetteer/surface-forms.ts';
import { type Compiled, compilePack } from '../lib/pack/compile.ts';
import { CORPUS_FOLDER, corpusFiles, forCorpus } from './files.ts';
import { kept } from './kept-corpus.ts';
import { outlines } from './outlines/outlines.ts';

/** Where the compiled pack is put for the build of the extension. */
export const PACK_FOLDER: string = forCorpus(fileURLToPath(new URL('../.pack', import.meta.url)));

/** The cached compiled corpus. */
const KEPT = join(PACK_FOLDER, 'compiled.bin');

/** A compiled corpus with what it was compiled from. */
export interface CompiledCorpus extends Compiled {
  corpus: Corpus;
  warnings: Problem[];
}

/** Thrown when a corpus is invalid; the message has one line for each problem. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads, checks and compiles the corpus in a folder, unless the same one is cached; throws CorpusError if it is
 * invalid.
 */
export async function compileCorpus(folder: string = CORPUS_FOLDER): Promise<CompiledCorpus> {
  const files = await corpusFiles(folder);
  const compiled = await kept(files, () => compile(files), KEPT);
  // A buffer of its own, as if read from a file.
  return { ...compiled, gazetteer: Uint8Array.from(compiled.gazetteer) };
}

async function compile(files: readonly CorpusFile[]): Promise<CompiledCorpus> {
  const reading = readCorpus(files);
  if ('problems' in reading) throw new CorpusError(reading.problems);
  const compiled = await compilePack(reading.corpus, await packageVersion());
  return { ...compiled, ...reading };
}

/** Writes the pack, its manifest and gazetteer, the list of news sites, the outlines for maps and the JSON Schemas that editors check the corpus with. */
export async function writePack({ pack, gazetteer, corpus }: CompiledCorpus): Promise<void> {
  await mkdir(join(PACK_FOLDER, 'schemas'), { recursive: true });
  await writeFile(join(PACK_FOLDER, 'pack.json'), JSON.stringify(pack));
  await writeFile(join(PACK_FOLDER, 'manifest.json'), JSON.stringify(pack.manifest));
  await writeFile(join(PACK_FOLDER, 'gazetteer.bin'), gazetteer);
  await writeFile(join(PACK_FOLDER, 'sites.json'), JSON.stringify(corpus.sites));
  await writeFile(join(PACK_FOLDER, 'outlines.json'), JSON.stringify(outlines(corpus.manifest.map)));
  for (const [name, shape] of Object.entries(fileShapes)) {
    const schema = JSON.stringify(z.toJSONSchema(shape), undefined, 2);
    await writeFile(join(PACK_FOLDER, 'schemas', `${name}.json`), `${schema}\n`);
  }
}

/** What a corpus contains, one line each, for people. */
export function countsOf({ corpus, pack, gazetteer }: CompiledCorpus): string[] {
  const aliases = corpus.entities.flatMap((entity) => Object.values(entity.aliases).flat()).length;
  const size = gazetteerSize(loadGazetteer(gazetteer.buffer));
  const json = JSON.stringify(pack);
  const counts: [string, string | number][] = [
    ['sources', corpus.sources.length],
    ['passages', corpus.passages.length],
    ['entities', corpus.entities.length],
    ['aliases', aliases],
    ['surface forms', surfaceForms(corpus.entities, corpus.ambiguities, corpus.manifest).length],
    ['disputes', corpus.disputes.length],
    ['ambiguities', corpus.ambiguities.length],
    ['sites', corpus.sites.length],
    [
      'gazetteer',
      `${size.names} names, ${size.states} states, ${kilobytes(gazetteer.length)} file, ${kilobytes(size.bytes)} loaded`,
    ],
    ['automaton', `${size.automaton} bytes, ${(size.automaton / size.states).toFixed(1)} for each state`],
    ['gazetteer gzipped', kilobytes(gzipSync(gazetteer).length)],
    ['pack', `${kilobytes(Buffer.byteLength(json))}, gzipped ${kilobytes(gzipSync(json).length)}`],
    ['hash', pack.hash],
  ];
  return counts.map(([what, count]) => `${what.padEnd(18)} ${count}`);
}

async function packageVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

async function main(): Promise<void> {
  try {
    const compiled = await compileCorpus();
    for (const warning of compiled.warnings) console.warn(`warning: ${problemSentence(warning)}`);
    await writePack(compiled);
    console.log(countsOf(compiled).join('\n'));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    console.error(`The corpus is refused: ${error.problems.length} problem(s).`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
