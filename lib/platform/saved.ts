// All that a reader has set, as one JSON file: written whole, read back only if every part of it is right.
import * as z from 'zod/mini';
import { PartialDate } from '../model/forms.ts';
import { Settings } from '../model/settings.ts';

/** Counts changes of the file's form that older versions could not read. */
const VERSION = 1;

const Saved = z.strictObject({
  format: z.literal('sidelight'),
  version: z.literal(VERSION),
  /** The day it was written. */
  saved: PartialDate,
  settings: z.strictObject(Settings.shape),
});

/** A file that can be used, or all that is wrong with it, in sentences. */
export type SavedReading = { settings: Settings; saved: string } | { problems: string[] };

/** The file's text; `today` is an ISO date. */
export function savedText(settings: Settings, today: string): string {
  const saved = { format: 'sidelight', version: VERSION, saved: today, settings };
  return `${JSON.stringify(saved, undefined, 2)}\n`;
}

/** Reads a file's text. Settings that it lacks, because it is older, are the usual ones. */
export function readSaved(text: string): SavedReading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(error)] };
  }
  const format = z.object({ format: z.literal('sidelight'), version: z.number() }).safeParse(content);
  if (!format.success)
    return { problems: ['This is another program’s file; choose one that Sidelight has exported.'] };
  if (format.data.version > VERSION)
    return { problems: ['The file is from a newer Sidelight; update this one first.'] };
  const { success, data, error } = Saved.safeParse(content);
  if (success) return { settings: data.settings, saved: data.saved };
  return { problems: error.issues.flatMap((issue) => sentences(issue, content)) };
}

/** Both browsers tell the line and column of most mistakes; what they say besides is for programmers. */
function notJson(error: unknown): string {
  const place = /line (\d+) column (\d+)/.exec(String(error));
  if (place === null) return 'The file is no JSON, or its end is missing; export it once more.';
  return `The file is no JSON: mend line ${place[1]}, character ${place[2]}, or export it once more.`;
}

function sentences(issue: z.core.$ZodIssue, content: unknown): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${fieldName([...issue.path, key])} is not known; correct its spelling or remove it.`,
    );
  const field = fieldName(issue.path);
  const value = quoted(issue.path.reduce(step, content));
  if (issue.code === 'invalid_key') return [`${field} is no host name; write one like example.org.`];
  if (issue.code === 'invalid_value')
    return [`${field} is ${value}; write one of: ${issue.values.map(String).join(', ')}.`];
  if (issue.code === 'invalid_type')
    return [`${field} is ${value}; it should be ${KINDS[issue.expected] ?? issue.expected}.`];
  if (issue.code === 'too_small') return [`${field} is ${value}; write ${issue.minimum} or more.`];
  if (issue.code === 'too_big') return [`${field} is ${value}; write ${issue.maximum} or less.`];
  return [`${field} is ${value}, which does not fit; correct it.`];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  number: 'a number',
  boolean: 'true or false',
};

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const quoted = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

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
