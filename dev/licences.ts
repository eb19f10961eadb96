// The licences of the packages and word lists that the extension is built with: most of them ask that their text comes with each copy.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const ROOT = new URL('../', import.meta.url);

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
});

const IS_LICENCE = /^(?:licen[cs]es?|copying|notice|third_party_licen[cs]es)(?:\.\w+)?$/i;

/** All licence texts in a package's folder, one after the other; those in a folder of licences as well. */
async function textsIn(folder: URL): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const texts = await Promise.all(
    entries
      .filter(({ name }) => IS_LICENCE.test(name))
      .map(async (entry) => {
        if (entry.isFile()) return [await readFile(new URL(entry.name, folder), 'utf8')];
        const inner = new URL(`${entry.name}/`, folder);
        const names = (await readdir(inner)).toSorted();
        return Promise.all(names.map((name) => readFile(new URL(name, inner), 'utf8')));
      }),
  );
  return texts.flat();
}

/** Word lists from elsewhere, each with its licence beside it. */
const LISTS = { 'Frequencies of words': 'lib/text/frequencies/' };

/**
 * Names, versions and licence texts of all packages that are no development tools, in the order of the lock file.
 * @throws Error where a package has no licence text: then its terms must be looked up by hand.
 */
export async function licences(): Promise<string> {
  const lock = Lock.parse(JSON.parse(await readFile(new URL('package-lock.json', ROOT), 'utf8')));
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, optional }]) => path !== '' && !dev && !optional,
  );
  const parts = shipped.map(async ([path, { version, license }]) => {
    const texts = await textsIn(new URL(`${path}/`, ROOT));
    if (texts.length === 0)
      throw new Error(`No licence text in ${fileURLToPath(new URL(path, ROOT))}: look its terms up.`);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
  });
  const lists = Object.entries(LISTS).map(async ([name, folder]) => {
    const texts = await textsIn(new URL(folder, ROOT));
    return `${name}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `Sidelight is built with these packages and word lists.\n${rule}${(await Promise.all([...parts, ...lists])).join(rule)}`;
}
