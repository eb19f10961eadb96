// All settings of a reader as one JSON file: exported completely, imported only if every part of it is valid.
import * as z from 'zod/mini';
import type { Phrase, Say } from '../../model/phrase.ts';
import { PartialDate } from '../../model/primitives/forms.ts';
import { Settings } from '../../model/settings.ts';

/** Increased when the file's form changes so that older versions cannot read it. */
const VERSION = 1;

const Saved = z.strictObject({
  format: z.literal('sidelight'),
  version: z.literal(VERSION),
  /** The day of the export. */
  saved: PartialDate,
  settings: z.strictObject(Settings.shape),
});

/** A file that can be imported, or all that is wrong with it, in sentences for the reader. */
export type SavedReading = { settings: Settings; saved: string } | { problems: string[] };

/** The file's text; `today` is an ISO date. */
export function savedText(settings: Settings, today: string): string {
  const saved = { format: 'sidelight', version: VERSION, saved: today, settings };
  return `${JSON.stringify(saved, undefined, 2)}\n`;
}

/** Reads a file's text. Settings that an older file lacks get their defaults. */
export function readSaved(text: string, say: Say): SavedReading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(error, say)] };
  }
  const format = z.object({ format: z.literal('sidelight'), version: z.number() }).safeParse(content);
  if (!format.success) return { problems: [say('fileForeign')] };
  if (format.data.version > VERSION) return { problems: [say('fileNewer')] };
  const { success, data, error } = Saved.safeParse(content);
  if (success) return { settings: data.settings, saved: data.saved };
  const problems = error.issues.flatMap((issue) => sentences(issue, content, say));
  const rest = problems.length - MOST_TOLD;
  if (rest <= 0) return { problems };
  return { problems: [...problems.slice(0, MOST_TOLD), say('moreMistakes', String(rest))] };
}

/** How many mistakes are listed: as many as anybody corrects at a time. */
const MOST_TOLD = 20;

/** How much of a wrong value is shown, in characters. */
const MOST_WRITTEN = 80;

/** Both browsers give the line and column of most mistakes; the rest of their message is for programmers. */
function notJson(error: unknown, say: Say): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
  if (line === undefined || column === undefined) return say('fileNoJson');
  return say('fileNoJsonAt', line, column);
}

function sentences(issue: z.core.$ZodIssue, content: unknown, say: Say): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => say('fieldUnknown', fieldName([...issue.path, key])));
  const field = fieldName(issue.path);
  const value: unknown = issue.path.reduce(step, content);
  const written = value === undefined ? say('fieldEmpty') : shortened(JSON.stringify(value));
  const most = mostOf(issue);
  if (most !== undefined) return [say('fieldTooMany', field, String(sizeOf(value)), String(most))];
  if (issue.code === 'invalid_key') return [say('fieldNoHost', field)];
  if (issue.code === 'invalid_value')
    return [say('fieldOneOf', field, written, issue.values.map(String).join(', '))];
  if (issue.code === 'invalid_type') return [say('fieldOfKind', field, written, kindOf(issue.expected, say))];
  if (issue.code === 'too_small') return [say('fieldTooSmall', field, written, String(issue.minimum))];
  if (issue.code === 'too_big') return [say('fieldTooBig', field, written, String(issue.maximum))];
  return [say('fieldWrong', field, written)];
}

/** How many entries a list or group may have, if it has more. */
function mostOf(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'too_big' && issue.origin === 'array') return issue.maximum;
  return issue.code === 'custom' ? issue.params?.maximum : undefined;
}

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

const shortened = (text: string): string =>
  text.length > MOST_WRITTEN ? `${text.slice(0, MOST_WRITTEN)}…` : text;

const KINDS: Readonly<Record<string, Phrase>> = {
  string: 'kindOfText',
  array: 'kindOfList',
  object: 'kindOfGroup',
  record: 'kindOfGroup',
  number: 'kindOfNumber',
  boolean: 'kindOfBoolean',
};

function kindOf(expected: string, say: Say): string {
  const phrase = KINDS[expected];
  return phrase === undefined ? expected : say(phrase);
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** A path as people write it: `settings.quiet[2]`, `settings.sites["example.org"]`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^\w+$/.test(name)) return `["${name}"]`;
      return depth === 0 ? name : `.${name}`;
    })
    .join('');
}
