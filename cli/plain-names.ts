// Reads `mentions --names FILE`: entities given as JSON, or a name on each line, and the names of those alone.
import * as z from 'zod/mini';
import { compileGazetteer } from '../lib/gazetteer/compile.ts';
import { loadGazetteer } from '../lib/gazetteer/load.ts';
import { entityOfName, PlainName, plainName } from '../lib/gazetteer/plain-names.ts';
import type { Library } from '../lib/library/library.ts';
import { explainMentions, findMentions } from '../lib/linking/link.ts';
import { InputFault } from './fault.ts';
import { readInput } from './input.ts';
import { compiledCorpus } from './library.ts';

/** As much of a library as names are found with. */
export type Finder = Pick<Library, 'find' | 'explain'>;

/**
 * Finds the names of a file and no others; the bundled corpus gives only the kinds of entity.
 * @throws InputFault if the file has no names, or a kind that is none.
 */
export async function finderOf(file: string): Promise<Finder> {
  const names = await readNames(file);
  if (names.length === 0) throw new InputFault(`${file} has no names; write one on each line.`);
  const { corpus } = await compiledCorpus();
  const kinds = corpus.manifest.entityKinds.map(({ id }) => id);
  const odd = names.find(({ kind }) => !kinds.includes(kind));
  if (odd !== undefined)
    throw new InputFault(
      `${file} calls ${odd.name} a "${odd.kind}", which is no kind; write one of ${kinds.join(', ')}.`,
    );
  const gazetteer = loadGazetteer(compileGazetteer(names.map(entityOfName), [], corpus.manifest).buffer);
  return {
    find: (blocks, page) => findMentions(gazetteer, blocks, page),
    explain: (blocks, page) => explainMentions(gazetteer, blocks, page),
  };
}

/** The plain names in a file; an InputFault says what is wrong with it. */
export async function readNames(file: string): Promise<PlainName[]> {
  const content = await readInput(file);
  if (!content.trimStart().startsWith('['))
    return content
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(plainName);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new InputFault(`${file} is not valid JSON; write a list of {"id", "kind", "name", "aliases"?}.`, {
      cause,
    });
  }
  const result = z.array(PlainName).safeParse(value);
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.join('.') ?? '';
  throw new InputFault(`${file} lacks a usable "${at}"; write a list of {"id", "kind", "name", "aliases"?}.`);
}
