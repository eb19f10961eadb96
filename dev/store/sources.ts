// What the source package holds: the files that git tracks, so that nothing of this machine gets in.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** Pictures for readers and for comparing; no build reads one that is not in `public/`. */
const PICTURE = /^(?!public\/).*\.(?:png|webp)$/;

/** The answer of git in a folder; undefined if there is no git or it refuses. */
function git(folder: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** The paths that go into the source package; undefined where the folder is no git checkout of its own. */
export function sourceNames(folder: string): string[] | undefined {
  const top = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  if (!top || realpathSync(top) !== realpathSync(folder)) return undefined;
  return git(folder, 'ls-files', '-z')
    ?.split('\0')
    .filter((name) => name !== '' && !PICTURE.test(name));
}

/** Whether the folder holds exactly what its last commit holds. */
export const isCommitted = (folder: string): boolean => git(folder, 'status', '--porcelain') === '';
