// Reads the mentions of a file of JSON lines that excerpts are asked for.
import * as z from 'zod/mini';
import { PartialDate } from '../lib/model/primitives/forms.ts';
import { InputFault } from './fault.ts';
import { readInput } from './input.ts';

const Line = z
  .object({
    id: z.union([z.string(), z.number()]),
    /** An entity's id or one of its names. */
    entity: z.string(),
    text: z.string(),
    /** The name's span in the text, in UTF-16 code units; without it the first mention of the entity counts. */
    start: z.optional(z.int()),
    end: z.optional(z.int()),
    title: z.nullish(z.string()),
    date: z.nullish(PartialDate),
  })
  .check(
    z.refine(
      ({ start, end, text }) =>
        (start === undefined && end === undefined) ||
        (start !== undefined && end !== undefined && start >= 0 && start <= end && end <= text.length),
    ),
  );

/** A mention that excerpts are asked for. */
export type ExcerptLine = z.infer<typeof Line>;

/** The mentions of a file of JSON lines, or of standard input for `-`; an InputFault names the first line that is none. */
export async function readExcerptLines(file: string): Promise<ExcerptLine[]> {
  const content = await readInput(file);
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const result = Line.safeParse(parsed(line));
    if (result.success) return [result.data];
    const field = result.error.issues[0]?.path.join('.') ?? '';
    throw new InputFault(
      `${file}:${index + 1} ${field === '' ? 'is no such object' : `lacks a usable "${field}"`}; write {"id", "entity", "text", "start"?, "end"?, "title"?, "date"?} on each line.`,
    );
  });
}

/** The value of a JSON text; undefined if it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
