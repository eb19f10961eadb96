// The judged cases of the excerpt evaluation: a mention in its paragraph, and how well passages answer its sentence.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Id, PartialDate } from '../../lib/model/primitives/forms.ts';
import { laterGrades } from './later-grades.ts';
import { type NewsCase, newsCases } from './news.ts';

/** A case in the form of the files here. */
const OwnCase = z.strictObject({
  number: z.number(),
  entity: Id,
  /** The characters of the text that name the entity; the first occurrence counts. */
  name: z.string(),
  text: z.string(),
  title: z.optional(z.string()),
  published: z.optional(PartialDate),
  /** Passages that answer the sentence (grade 2) and that are only on its topic (grade 1); all others have grade 0. */
  answers: z.array(Id),
  onTopic: z.array(Id),
});

/** A case in the form of a file of graded sentences, one JSON object a line. */
const GradedCase = z.object({
  id: z.string(),
  lang: z.string(),
  entity: Id,
  title: z.string(),
  published: z.nullish(PartialDate),
  block: z.string(),
  start: z.number(),
  end: z.number(),
  grades: z.record(Id, z.number()),
});

/** A case: a mention's span in its block, and the passages above grade 0. */
export interface ExcerptCase {
  id: string;
  language: string;
  entity: string;
  title: string;
  published?: string;
  block: string;
  start: number;
  end: number;
  /** 2 answers the sentence, 1 is on its topic. */
  grades: ReadonlyMap<string, number>;
  /** Even numbers of our own are held out, chosen when the numbers were given. */
  heldOut: boolean;
}

const FOLDER = new URL('./excerpts/', import.meta.url);

/** Our own judged sentences and judged news. */
export const ownCases = async (): Promise<{ sentences: ExcerptCase[]; news: ExcerptCase[] }> => ({
  sentences: await sentenceCases(),
  news: (await newsCases()).map(newsCase),
});

function newsCase({ number, text, grades, ...rest }: NewsCase): ExcerptCase {
  const { language, entity, title, published, start, end, heldOut } = rest;
  const graded = new Map(Object.entries(grades));
  return {
    id: `news ${number}`,
    language,
    entity,
    title,
    published,
    block: text,
    start,
    end,
    grades: graded,
    heldOut,
  };
}

/** Our own sentences, by number: all `.yaml` files of the folder, named by their language. Throws if one is malformed. */
async function sentenceCases(): Promise<ExcerptCase[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml'));
  const lists = await Promise.all(
    files.map(async (file) => {
      const list = z.array(OwnCase).parse(parse(await readFile(new URL(file, FOLDER), 'utf8')));
      return list.map((one) => ({ number: one.number, read: ownCase(one, file.slice(0, 2)) }));
    }),
  );
  return lists
    .flat()
    .sort((a, b) => a.number - b.number)
    .map(({ read }) => read);
}

function ownCase(one: z.infer<typeof OwnCase>, language: string): ExcerptCase {
  const { number, entity, name, text, title = '', published, answers, onTopic } = one;
  const start = text.indexOf(name);
  if (start < 0) throw new Error(`Case ${number}: the name is not in the text.`);
  return {
    id: String(number),
    language,
    entity,
    title,
    ...(published === undefined ? {} : { published }),
    block: text,
    start,
    end: start + name.length,
    grades: new Map([
      ...onTopic.map((id): [string, number] => [id, 1]),
      ...answers.map((id): [string, number] => [id, 2]),
    ]),
    heldOut: number % 2 === 0,
  };
}

/** The cases of a file of graded sentences, with the grades given since; throws if a line is malformed. */
export async function gradedCases(file: string): Promise<ExcerptCase[]> {
  const later = await laterGrades();
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { lang, published, grades, ...rest } = GradedCase.parse(JSON.parse(line));
    return {
      ...rest,
      language: lang,
      ...(published == null ? {} : { published }),
      grades: new Map(Object.entries({ ...grades, ...later[rest.id] })),
      heldOut: false,
    };
  });
}
