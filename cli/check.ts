// `sidelight check`: lists every problem of the corpus, or how much it holds.
import type { Command } from 'commander';
import { countsOf } from '../dev/corpus.ts';
import { problemSentence } from '../lib/corpus/problem.ts';
import { compiledCorpus } from './library.ts';

/** Adds the command to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check a corpus and count what it holds')
    .argument('[folder]', 'its folder; the bundled corpus if left out')
    .action(run);
}

async function run(folder?: string): Promise<void> {
  const compiled = await compiledCorpus(folder);
  for (const warning of compiled.warnings) process.stderr.write(`warning: ${problemSentence(warning)}\n`);
  process.stdout.write(`${countsOf(compiled).join('\n')}\n`);
}
