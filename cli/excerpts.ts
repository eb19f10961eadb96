// `sidelight excerpts`: what the sources say about an entity, in the context of a sentence.
import type { Command } from 'commander';
import type { Library } from '../lib/library/library.ts';
import type { AnswerKind, Evidence } from '../lib/model/evidence.ts';
import { each } from '../lib/search/filter-faults.ts';
import { isoDay } from '../lib/text/day.ts';
import { foldName } from '../lib/text/fold.ts';
import { nearest } from '../lib/text/nearest.ts';
import { requireDate } from './date.ts';
import { type ExcerptLine, readExcerptLines } from './excerpt-lines.ts';
import { InputFault } from './fault.ts';
import { bundledLibrary } from './library.ts';
import { countFrom } from './number.ts';
import { excerptLines } from './print-excerpt.ts';

/** As many as a popover shows. */
const DEFAULT_LIMIT = '3';

interface Options {
  entity?: string;
  context?: string;
  jsonl?: string;
  title?: string;
  date?: string;
  limit: string;
  json?: true;
}

const HELP = `
With --jsonl each line of input is {"id", "entity", "text", "start"?, "end"?, "title"?, "date"?}; with --json each line
of output is {"id", "answer", "excerpts", "later"}. The answer is "sentence" (excerpts on the sentence), "background" (nothing
speaks of the sentence; excerpts on the entity), "later" (only what came after the date speaks of it) or "nothing".`;

/** Adds the command to the program. */
export function addExcerpts(program: Command): void {
  program
    .command('excerpts')
    .description('show the best excerpts on an entity for the sentence it stands in')
    .option('--entity <name>', 'the entity, by its id or one of its names')
    .option('--context <text>', 'the paragraph that names it')
    .option('--jsonl <file>', 'read the mentions from JSON lines, - for standard input')
    .option('--title <title>', "the page's title")
    .option('--date <date>', 'when the page was published: YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--limit <number>', 'how many excerpts at most', DEFAULT_LIMIT)
    .option('--json', 'print the evidence as JSON, one line for each mention')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(options: Options, command: Command): Promise<void> {
  const limit = countFrom(options.limit, '--limit');
  if (options.jsonl !== undefined) return runLines(options.jsonl, options.json === true, limit);
  const { entity, context, title, date } = options;
  if (entity === undefined || context === undefined) {
    return command.error('error: give --entity and --context, or --jsonl with a file of mentions');
  }
  if (date !== undefined) requireDate(date);
  const library = await bundledLibrary();
  const evidence = evidenceFrom(library, { entity, text: context, title, date }, limit);
  process.stdout.write(options.json === true ? `${JSON.stringify(evidence)}\n` : readable(library, evidence));
}

/** Answers a file of mentions in order: with --json one line each, otherwise as for a reader. */
async function runLines(file: string, json: boolean, limit: number): Promise<void> {
  const library = await bundledLibrary();
  for (const line of await readExcerptLines(file)) {
    const evidence = evidenceFrom(library, line, limit);
    const { answer, excerpts, later = [] } = evidence;
    process.stdout.write(
      json ? `${JSON.stringify({ id: line.id, answer, excerpts, later })}\n` : readable(library, evidence),
    );
  }
}

/** A mention as it is asked for; without a span the entity's first mention in the text counts. */
type Question = Pick<ExcerptLine, 'entity' | 'text' | 'title' | 'date' | 'start' | 'end'>;

function evidenceFrom(library: Library, question: Question, limit: number): Evidence {
  const { text: block, title, date } = question;
  const entity = entityNamed(library, question.entity);
  const page = { title: title ?? '', ...(date == null ? {} : { published: date }) };
  const mention = library.find([block], page).find((one) => one.entity === entity);
  // A context that does not name the entity is all context: an empty span at its start.
  const { start = mention?.start ?? 0, end = mention?.end ?? 0 } = question;
  const others = mention?.others ?? [];
  return library.evidence({ entity, others, context: { block, start, end, page }, limit });
}

/** The id of an entity that is given by its id or by one of its names, in any letter case. */
function entityNamed(library: Library, given: string): string {
  if (library.knows(given)) return given;
  const wanted = foldName(given);
  const named = library
    .entities()
    .filter(({ name, aliases }) =>
      [name, ...Object.values(aliases).flat()].some((one) => foldName(one) === wanted),
    )
    .map(({ id }) => id);
  // Of several bearers of a name the search puts the one that is mostly meant first.
  const preferred = library.search(given, 0).entities.map(({ id }) => id);
  const [found] = [...preferred, ...named].filter((id) => named.includes(id));
  if (found !== undefined) return found;
  const ids = library.entities().map(({ id }) => id);
  const near = nearest(given, each(ids)).join(', ');
  throw new InputFault(`There is no entity "${given}"; the nearest ids are ${near}.`);
}

/** What an answer is, where it is not on the sentence. */
const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  sentence: '',
  background: 'Nothing here speaks of the sentence; about the name itself:\n',
  later: 'Only what came later speaks of the sentence:\n',
  nothing: 'There is nothing on this name.\n',
};

function readable(library: Library, evidence: Evidence): string {
  const { entity, answer, asOf, held = [], excerpts, later = [], more, disputes } = evidence;
  const day = isoDay(new Date());
  const then = `On ${asOf}: ${held.map(({ office }) => office).join('; ')}`;
  const parts = [`${entity.name} (${entity.kind}): ${held.length > 0 ? then : entity.description}\n`];
  if (answer !== 'sentence') parts.push(ANSWERS[answer]);
  const known = excerpts.map((excerpt) =>
    excerptLines({ ...library.excerpt(excerpt.passage.id), ...excerpt }, day),
  );
  const after = later.map(
    ({ passage, source }) =>
      `Later: ${passage.wording} · ${passage.date ?? source.date ?? 'n.d.'} · ${passage.text} (${passage.speaker})\n`,
  );
  parts.push(...(answer === 'later' ? [...after, ...known] : [...known, ...after]));
  for (const { dispute, sides } of disputes) {
    const said = sides.map(
      ({ says, excerpt }) => `  - ${says} (${excerpt.passage.speaker}, ${excerpt.source.date ?? 'n.d.'})\n`,
    );
    parts.push(`Sources differ: ${dispute.topic}\n${said.join('')}  ${dispute.difference}\n`);
  }
  parts.push(`${more} more passage${more === 1 ? '' : 's'} in the corpus.\n`);
  return parts.join('\n');
}
