// `sidelight mentions`: lists the known names in texts, as a table or as one JSON line for each.
import type { Command } from 'commander';
import { blocksOf, contextOf, explained } from './explain.ts';
import { type Input, readLines, readText } from './input.ts';
import { bundledLibrary } from './library.ts';
import { paragraphs } from './paragraphs.ts';
import { type Finder, finderOf } from './plain-names.ts';
import { table } from './table.ts';

/** A mention as it is printed; spans count UTF-16 code units of the whole text. */
interface PrintedMention {
  file: string;
  id?: string | number;
  start: number;
  end: number;
  surface: string;
  entity: string;
  confidence: number;
}

interface Options {
  explain?: true;
  json?: true;
  jsonl?: true;
  text?: true;
  lang?: string;
  title?: string;
  names?: string;
}

const HELP = `
start and end are half-open offsets in UTF-16 code units of the text given. Of an HTML file they count
in its visible text, one line for each block, which --text prints instead of the mentions.
With --jsonl each line of input is {"id", "text", "lang"?}; each line of output carries that id.
With --names only the names of that file are found: [{"id", "kind", "name", "aliases"?}], or a name on each line.`;

/** Adds the command to the program. */
export function addMentions(program: Command): void {
  program
    .command('mentions')
    .description('find the names in texts: plain text, HTML, or - for standard input')
    .argument('<file...>', 'files to read')
    .option('--json', 'print one JSON line for each mention')
    .option('--explain', 'print every name that was matched, whether it is a mention, and why')
    .option('--jsonl', 'read JSON lines and print JSON lines')
    .option('--text', 'print the text that offsets count in, and no mentions')
    .option('--lang <tag>', 'language of the texts, if they do not say it themselves')
    .option('--names <file>', 'find the names of this file instead of those of the corpus')
    .option('--title <title>', 'title of the page that the texts stand on')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const library = options.names === undefined ? await bundledLibrary() : await finderOf(options.names);
  for (const file of files) {
    const inputs = options.jsonl === true ? await readLines(file) : [await readText(file)];
    if (options.text === true) {
      for (const { text } of inputs) process.stdout.write(`${text}\n`);
      continue;
    }
    if (options.explain === true) {
      for (const input of inputs) process.stdout.write(explained(library, input, options));
      continue;
    }
    const found = inputs.flatMap((input) => foundIn(library, input, options));
    if (options.json === true || options.jsonl === true) {
      for (const mention of found) process.stdout.write(`${JSON.stringify(mention)}\n`);
    } else process.stdout.write(readable(file, found));
  }
}

function foundIn(library: Finder, input: Input, options: Options): PrintedMention[] {
  const spans = paragraphs(input.text);
  const mentions = library.find(blocksOf(input, spans), contextOf(input, options));
  return mentions.map(({ block, start, end, entity, confidence }) => {
    const offset = spans[block]?.start ?? 0;
    return {
      file: input.file,
      ...(input.id === undefined ? {} : { id: input.id }),
      start: offset + start,
      end: offset + end,
      surface: input.text.slice(offset + start, offset + end),
      entity,
      confidence,
    };
  });
}

function readable(file: string, found: readonly PrintedMention[]): string {
  const rows = found.map(({ start, end, surface, entity, confidence }) => [
    `${start}–${end}`,
    surface.replace(/\s+/g, ' '),
    entity,
    confidence.toFixed(2),
  ]);
  return `${file}: ${found.length} mention${found.length === 1 ? '' : 's'}\n${table(rows)}`;
}
