// Reads both builds in `.output/`, and the documents about them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildOf } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { ROOT } from '../../dev/store/packages.ts';

const Manifest = z.object({
  permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  incognito: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.object({
      gecko: z.object({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }),
    }),
  ),
});

/** A file of a build, as JSON. */
export const builtJson = (name: BrowserName, file: string): unknown =>
  JSON.parse(readFileSync(join(buildOf(name), file), 'utf8'));

/** The permissions that a build requests. */
export const manifestOf = (name: BrowserName): z.infer<typeof Manifest> =>
  Manifest.parse(builtJson(name, 'manifest.json'));

/** A document of the project. */
export const documentOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The text under a second-level heading; empty if there is none. */
export function section(markdown: string, heading: string): string {
  const [, ...sections] = markdown.split(/^## /m);
  const found = sections.find((text) => text.startsWith(`${heading}\n`));
  return found?.slice(heading.length).trim() ?? '';
}

/** The first cells of the rows of a section's table. */
export const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| (.+?) \|/gm)].map(([, cell]) => cell ?? '').slice(1);
