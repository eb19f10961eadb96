// The command line of Sidelight: parses the arguments and calls one file for each command.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addExcerpts } from './excerpts.ts';
import { InputFault } from './fault.ts';
import { addMentions } from './mentions.ts';
import { addSearch } from './search.ts';

/** Exit codes: done; the input cannot be used; the command was not understood. */
const DONE = 0;
const BAD_INPUT = 1;
const BAD_USAGE = 2;

/** Runs a command and returns the exit code; output goes to stdout, errors to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader such as `head` may close the pipe early, which is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE);
    throw error;
  });
  const program = new Command('sidelight')
    .description('Find known names in texts, and what the sources of the corpus say about them.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(sidelight --help lists the commands and their options)');
  for (const add of [addMentions, addExcerpts, addSearch, addCheck]) add(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE;
    if (!(error instanceof InputFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return BAD_INPUT;
  }
}

function version(): string {
  const label: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof label === 'object' && label !== null && 'version' in label ? String(label.version) : '';
}
