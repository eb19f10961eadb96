// Explains a zod issue in one sentence to the author of a corpus file.
import type * as z from 'zod/mini';
import { entryOf } from '../model/primitives/entry.ts';
import type { Path } from './problem.ts';

type Issue = z.core.$ZodIssue;

const DATE_FORMS = 'YYYY, YYYY-MM or YYYY-MM-DD';

/** What a field with a fixed form is, and how to write it, by the field's name. */
const forms: Readonly<Record<string, string>> = {
  url: 'no web address; write one that starts with http:// or https://, or leave the field out',
  language: 'no language tag; write one like en, ru or zh-Hant',
  drawing: 'no path of an SVG; write its commands and numbers only',
  number: 'no number of a country in ISO 3166; write three digits in quotes',
  host: 'no host name; write it in lower case, without scheme, port or path, like news.example',
};
const idForm = 'no id; use lower-case letters, digits and single hyphens';

/** The sentence for a field that used to have another name. */
export function explainRenamed(former: string, name: string): string {
  return `the field "${former}" is now called "${name}"; rename it.`;
}

/** The sentence for an issue; `value` is the field's own value, `inPassage` says which dates may be intervals. */
export function explain(issue: Issue, value: unknown, inPassage: boolean): string {
  const field = lastName(issue.path as Path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `the field is not known here; correct its spelling or remove it.`;
    case 'invalid_key':
      return `${quote(field)} is ${field === undefined ? idForm : forms.language}.`;
    case 'invalid_value':
      return `${missing(value) ? 'the field is missing' : `${quote(value)} is not allowed here`}; write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return missing(value)
        ? 'the field is missing or empty; add it.'
        : `${quote(value)} should be ${article(issue.expected)}${issue.expected === 'string' ? '; put it in quotes' : '; correct it'}.`;
    case 'too_small':
      return issue.origin === 'number'
        ? `${quote(value)} is below ${issue.minimum}; correct it.`
        : issue.minimum === 1
          ? 'the field is empty; fill it.'
          : `there are too few entries; give at least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'number'
        ? `${quote(value)} is above ${issue.maximum}; correct it.`
        : `it is ${lengthOf(value)} characters long and the limit is ${issue.maximum}; shorten it.`;
    case 'invalid_format':
      return `${quote(value)} is ${formOf(field, inPassage)}.`;
    default:
      return `${quote(value)} does not fit; correct it.`;
  }
}

function formOf(field: string | undefined, inPassage: boolean): string {
  if (field === 'date') {
    return inPassage
      ? `no date; write ${DATE_FORMS}, or two of them as from/to`
      : `no date; write ${DATE_FORMS}`;
  }
  return entryOf(forms, field ?? '') ?? idForm;
}

/** The last key on a path that is a name, not a position in a list. */
function lastName(path: Path): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string');
}

function missing(value: unknown): boolean {
  return value === undefined || value === null;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  };
  return words[expected] ?? expected;
}

/** A value as shown in a message, shortened if it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
