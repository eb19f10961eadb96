// `sidelight search`: excerpts from the whole corpus for some words.
import type { Command } from 'commander';
import type { FilterFault } from '../lib/model/evidence.ts';
import { isoDay } from '../lib/text/day.ts';
import { requireDate } from './date.ts';
import { bundledLibrary } from './library.ts';
import { countFrom } from './number.ts';
import { excerptLines } from './print-excerpt.ts';
import { table } from './table.ts';

/** About as many as a screen shows without much scrolling. */
const DEFAULT_LIMIT = '10';

interface Options {
  limit: string;
  asOf?: string;
  json?: true;
}

/** Adds the command to the program. */
export function addSearch(program: Command): void {
  program
    .command('search')
    .description(
      'search the whole corpus, in any language; filters: publisher: kind: viewpoint: voice: lang: before: after:',
    )
    .argument('<query...>', 'words to look for')
    .option('--limit <number>', 'how many excerpts at most', DEFAULT_LIMIT)
    .option('--as-of <date>', 'only what was known by this date: 2020, 2020-05 or 2020-05-20')
    .option('--json', 'print the result as JSON')
    .action(run);
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const limit = countFrom(options.limit, '--limit');
  const { asOf } = options;
  if (asOf !== undefined) requireDate(asOf);
  const library = await bundledLibrary();
  const result = library.search(words.join(' '), limit, asOf);
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  if (result.truncated === true)
    process.stderr.write('The query is too long: only its beginning was searched for.\n');
  for (const fault of result.faults ?? []) process.stderr.write(`${sentenceFor(fault)}\n`);
  const day = isoDay(new Date());
  process.stdout.write(table(result.entities.map(({ id, name, kind }) => [name, kind, id])));
  process.stdout.write(
    result.excerpts
      .map((excerpt) => `\n${excerptLines({ ...library.excerpt(excerpt.passage.id), ...excerpt }, day)}`)
      .join(''),
  );
  const later = result.later === undefined ? '' : ` ${result.later} more came after ${asOf}.`;
  process.stdout.write(`\n${result.total} passage${result.total === 1 ? '' : 's'} found.${later}\n`);
}

function sentenceFor({ name, value, what, allowed, nearest }: FilterFault): string {
  const meant = nearest.map((one) => (what === 'name' ? `${one}:` : typed(name, one))).join(', ');
  const near = meant === '' ? '' : `; did you mean ${meant}?`;
  if (what === 'name') return `"${name}:" is no filter; there are ${allowed.join(', ')}${near || '.'}`;
  if (what === 'date') return `"${name}:${value}" has no date; write 2021, 2021-05 or 2021-05-20.`;
  if (name === 'publisher') return `No source in the library is published by "${value}"${near || '.'}`;
  if (name === 'voice') return `No speaker in the library is called "${value}"${near || '.'}`;
  return `"${name}:${value}" matches nothing; write one of ${allowed.join(', ')}${near || '.'}`;
}

/** A filter as it is typed: publisher:TASS, voice:"Choe Son Hui". */
const typed = (name: string, value: string): string => `${name}:${/\s/.test(value) ? `"${value}"` : value}`;
