// Lists the contents of the source package: the files that git tracks, so that nothing else of this machine gets in.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** Pictures for readers and for comparing; no build reads one outside `public/`. */
const PICTURE = /^(?!public\/).*\.(?:png|webp)$/;

/** Git's output in a folder; undefined if there is no git or it fails. */
function git(folder: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** The paths that go into the source package; undefined if the folder is not a git checkout of its own. */
export function sourceNames(folder: string): string[] | undefined {
  const top = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  if (!top || realpathSync(top) !== realpathSync(folder)) return undefined;
  return git(folder, 'ls-files', '-z')
    ?.split('\0')
    .filter((name) => name !== '' && !PICTURE.test(name));
}

/** Whether the folder contains exactly the files of its last commit. */
export const isCommitted = (folder: string): boolean => git(folder, 'status', '--porcelain') === '';
