// The judged cases of the excerpt evaluation: a sentence, an entity named in it, and how well passages answer it.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Id, PartialDate } from '../../lib/model/primitives/forms.ts';

const Case = z.strictObject({
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

/** A case with its language and its half: even numbers are held out, chosen when the numbers were given. */
export type ExcerptCase = z.infer<typeof Case> & { language: string; heldOut: boolean };

const FOLDER = new URL('./excerpts/', import.meta.url);

/** All cases, by number; throws if a file is malformed or a name is not in its text. */
export async function excerptCases(): Promise<ExcerptCase[]> {
  const cases: ExcerptCase[] = [];
  for (const file of await readdir(FOLDER)) {
    const language = file.replace(/\.yaml$/, '');
    const list = z.array(Case).parse(parse(await readFile(new URL(file, FOLDER), 'utf8')));
    cases.push(...list.map((item) => ({ ...item, language, heldOut: item.number % 2 === 0 })));
  }
  const lost = cases.find(({ text, name }) => !text.includes(name));
  if (lost !== undefined) throw new Error(`Case ${lost.number}: the name is not in the text.`);
  return cases.sort((a, b) => a.number - b.number);
}

/** The grade of a passage in a case: 2, 1 or 0. */
export function gradeOf(one: ExcerptCase, passage: string): number {
  return one.answers.includes(passage) ? 2 : one.onTopic.includes(passage) ? 1 : 0;
}
