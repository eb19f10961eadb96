// Reads the texts for a command: files, standard input, HTML pages, or JSON lines.
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { InputFault, reasonOf } from './fault.ts';
import { pageText } from './html-text.ts';

/** A text to find names in, and what is known about it. */
export interface Input {
  /** The file's name as given, `-` for standard input. */
  file: string;
  /** The line's own id, if it came as a JSON line. */
  id?: string | number;
  text: string;
  title: string;
  language?: string | undefined;
}

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.string()),
});

/** Reads a file, or standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  try {
    const content = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8');
    return content.replace(/^\u{FEFF}/u, '');
  } catch (error) {
    throw new InputFault(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** A file as a text; HTML is recognised by its file name, or on standard input by how it begins. */
export async function readText(file: string): Promise<Input> {
  const content = await readInput(file);
  const html = /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype\s+html|html)\b/i.test(content));
  return html ? { file, ...pageText(content) } : { file, text: content, title: '' };
}

/** The texts of a file of JSON lines; an InputFault names the first invalid line. */
export async function readLines(file: string): Promise<Input[]> {
  const content = await readInput(file);
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { id, text, lang } = parsedLine(line, file, index + 1);
    return [{ file, id, text, title: '', language: lang }];
  });
}

function parsedLine(line: string, file: string, number: number): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InputFault(
      `${file}:${number} is not valid JSON; write one object {"id", "text"} on each line.`,
      { cause },
    );
  }
  const result = Line.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') ?? '';
  throw new InputFault(
    `${file}:${number} ${field === '' ? 'is no object' : `lacks a usable "${field}"`}; write {"id", "text", "lang"?} on each line.`,
  );
}
