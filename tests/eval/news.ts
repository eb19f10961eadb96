// The judged news: blocks as news agencies write them, a name marked in each, and how well each passage answers the sentence with it.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Passage, Source } from '../../lib/model/corpus.ts';
import { Id, PartialDate } from '../../lib/model/primitives/forms.ts';

/** When the corpus could first answer: by the article's date, only after it, or not at all. */
const Answer = z.enum(['earlier', 'later', 'none']);

const Case = z.strictObject({
  number: z.int(),
  title: z.string(),
  published: PartialDate,
  /** One to four sentences; the name is marked as [[surface|entity]]. */
  text: z.string(),
  answer: Answer,
  /** By passage: 2 speaks of the very matter of the sentence, 1 is useful background; all others are off topic. */
  grades: z.record(Id, z.union([z.literal(1), z.literal(2)])),
});

/** A case as a ranking sees it: the block without marks, and the name's span in it (half-open, in UTF-16 code units). */
export interface NewsCase extends z.infer<typeof Case> {
  language: string;
  /** Even numbers are held out. */
  heldOut: boolean;
  entity: string;
  start: number;
  end: number;
}

/** What the grades are checked against. */
export interface Graded {
  passages: readonly Passage[];
  sources: readonly Source[];
}

const FOLDER = new URL('./news/', import.meta.url);
const MARKED = /\[\[([^|\]]+)\|([a-z0-9-]+)\]\]/g;

/** All cases of `tests/eval/news`, by number; throws if a file is malformed. */
export async function newsCases(): Promise<NewsCase[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml'));
  const lists = await Promise.all(
    files.map(async (name) =>
      newsIn(name.replace(/\.yaml$/, ''), await readFile(new URL(name, FOLDER), 'utf8')),
    ),
  );
  return lists.flat().sort((a, b) => a.number - b.number);
}

/**
 * The cases of one file.
 * @throws Error that names the case where not exactly one name is marked; zod's error where the form is wrong.
 */
export function newsIn(language: string, contents: string): NewsCase[] {
  return z
    .array(Case)
    .parse(parse(contents))
    .map((item) => {
      const [mark, ...more] = item.text.matchAll(MARKED);
      if (mark === undefined || more.length > 0)
        throw new Error(`Case ${item.number}: exactly one name must be marked.`);
      const [whole, surface = '', entity = ''] = mark;
      const text = item.text.replace(whole, () => surface);
      const end = mark.index + surface.length;
      return { ...item, text, language, entity, start: mark.index, end, heldOut: item.number % 2 === 0 };
    });
}

/**
 * Whether a passage came after an article: its source's date says so or, where that is not known, the end of the time it
 * speaks of. Dates are compared as far as both are known.
 */
export function isLater(passage: Passage, source: Source | undefined, published: string): boolean {
  const [start, end] = (passage.date ?? '').split('/');
  const known = source?.date ?? (end === undefined || end === '..' ? start : end) ?? '';
  const length = Math.min(known.length, published.length);
  return known.slice(0, length) > published.slice(0, length);
}

/** What is wrong with cases, one sentence a fault: numbers used twice, passages that are not there, answers the dates deny. */
export function newsFaults(cases: readonly NewsCase[], { passages, sources }: Graded): string[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const seen = new Set<number>();
  return cases.flatMap(({ number, entity, published, answer, grades }) => {
    const faults: string[] = [];
    if (seen.has(number)) faults.push(`Case ${number}: there are two of this number.`);
    seen.add(number);
    const found = Object.keys(grades).flatMap((id) => {
      const passage = byId.get(id);
      if (passage?.entities.includes(entity)) return [passage];
      faults.push(`Case ${number}: no passage ${id} about ${entity}.`);
      return [];
    });
    const isEarlier = found.some((passage) => !isLater(passage, sourceOf.get(passage.source), published));
    const dated = found.length === 0 ? 'none' : isEarlier ? 'earlier' : 'later';
    if (dated !== answer) faults.push(`Case ${number}: by its grades the answer is ${dated}, not ${answer}.`);
    return faults;
  });
}
