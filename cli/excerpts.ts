// `sidelight excerpts`: what the sources say about an entity, in the light of a sentence.
import type { Command } from 'commander';
import type { Library } from '../lib/library/library.ts';
import type { Evidence } from '../lib/model/evidence.ts';
import { PartialDate } from '../lib/model/primitives/forms.ts';
import { isoDay } from '../lib/text/day.ts';
import { fault } from '../lib/text/period.ts';
import { InputFault } from './fault.ts';
import { bundledLibrary } from './library.ts';
import { nearest } from './nearest.ts';
import { countFrom } from './number.ts';
import { excerptLines } from './print-excerpt.ts';

/** As many as a popover shows. */
const DEFAULT_LIMIT = '3';

interface Options {
  entity: string;
  context: string;
  title?: string;
  date?: string;
  limit: string;
  json?: true;
}

/** Adds the command to the program. */
export function addExcerpts(program: Command): void {
  program
    .command('excerpts')
    .description('show the best excerpts on an entity for the sentence it stands in')
    .requiredOption('--entity <id>', 'the entity, by its id')
    .requiredOption('--context <text>', 'the paragraph that names it')
    .option('--title <title>', "the page's title")
    .option('--date <date>', 'when the page was published: YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--limit <number>', 'how many excerpts at most', DEFAULT_LIMIT)
    .option('--json', 'print the evidence as JSON')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const limit = countFrom(options.limit, '--limit');
  if (options.date !== undefined && !isDate(options.date)) {
    throw new InputFault(`"${options.date}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  const library = await bundledLibrary();
  const evidence = evidenceFrom(library, options, limit);
  process.stdout.write(options.json === true ? `${JSON.stringify(evidence)}\n` : readable(library, evidence));
}

function evidenceFrom(library: Library, options: Options, limit: number): Evidence {
  const ids = library.entities().map(({ id }) => id);
  if (!ids.includes(options.entity)) {
    const near = nearest(options.entity, ids).join(', ');
    throw new InputFault(`There is no entity "${options.entity}"; the nearest ids are ${near}.`);
  }
  const page = {
    title: options.title ?? '',
    ...(options.date === undefined ? {} : { published: options.date }),
  };
  const block = options.context;
  const mention = library.find([block], page).find(({ entity }) => entity === options.entity);
  // A context that does not name the entity is all context: an empty span at its start.
  const { start, end } = mention ?? { start: 0, end: 0 };
  const others = mention?.others ?? [];
  return library.evidence({ entity: options.entity, others, context: { block, start, end, page }, limit });
}

function readable(
  library: Library,
  { entity, asOf, held = [], excerpts, later = [], more, disputes }: Evidence,
): string {
  const day = isoDay(new Date());
  const then = `On ${asOf}: ${held.map(({ office }) => office).join('; ')}`;
  const parts = [`${entity.name} (${entity.kind}): ${held.length > 0 ? then : entity.description}\n`];
  parts.push(
    ...excerpts.map((excerpt) => excerptLines({ ...library.excerpt(excerpt.passage.id), ...excerpt }, day)),
  );
  parts.push(
    ...later.map(
      ({ passage, source }) =>
        `Later: ${passage.wording} · ${passage.date ?? source.date ?? 'n.d.'} · ${passage.text} (${passage.speaker})\n`,
    ),
  );
  for (const { conflict, sides } of disputes) {
    const said = sides.map(
      ({ says, excerpt }) => `  - ${says} (${excerpt.passage.speaker}, ${excerpt.source.date ?? 'n.d.'})\n`,
    );
    parts.push(`Sources differ: ${conflict.topic}\n${said.join('')}  ${conflict.difference}\n`);
  }
  parts.push(`${more} more passage${more === 1 ? '' : 's'} in the corpus.\n`);
  return parts.join('\n');
}

function isDate(text: string): boolean {
  return PartialDate.safeParse(text).success && fault(text) === undefined;
}
