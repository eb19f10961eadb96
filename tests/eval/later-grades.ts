// Grades of passages that came into the corpus after a file of graded sentences was made: by the id of the case, then of the passage.
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Id } from '../../lib/model/primitives/forms.ts';

const LaterGrades = z.record(z.string(), z.record(Id, z.union([z.literal(1), z.literal(2)])));

/** All of them. They were given blind, by readers who saw no ranking; a passage that is not listed is off topic. */
export const laterGrades = async (): Promise<z.infer<typeof LaterGrades>> =>
  LaterGrades.parse(JSON.parse(await readFile(new URL('./later-grades.json', import.meta.url), 'utf8')));
