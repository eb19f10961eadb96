// The files of the repository: all in its folder except those that `.gitignore` names. Works without git.
import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Names of files and folders at any depth; our `.gitignore` contains nothing else. */
const IGNORED = readFileSync(`${ROOT}.gitignore`, 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''))
  .concat('.git')
  .filter((line) => line !== '');

function filesIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.some((name) => matchesGlob(entry.name, name))) return [];
    const path = folder + entry.name;
    return entry.isDirectory() ? filesIn(`${path}/`) : [path];
  });
}

/** Paths from the root, with forward slashes. */
export const files: readonly string[] = filesIn('');
