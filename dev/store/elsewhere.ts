// Builds the packages again in other folders, from a clone and from the source package alone, and compares the bytes.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpack } from './archive.ts';
import { writeFiles } from './files.ts';
import { fileName, type Made, OUTPUT, ROOT } from './packages.ts';

/**
 * Compares the packages just built with those from a clone of the last commit, and Firefox's with one built from the
 * source package alone.
 * @throws Error if any byte differs or a command fails.
 */
export async function compareElsewhere(made: readonly Made[]): Promise<void> {
  await inNewFolder(async (folder) => {
    run(folder, 'git', 'clone', '--quiet', ROOT, 'another name');
    const clone = join(folder, 'another name');
    run(clone, 'npm', 'ci');
    run(clone, 'npm', 'run', 'zip');
    await compare(made, clone, 'from a clone');
  });
  const source = await readFile(join(OUTPUT, await fileName('source')));
  const firefox = await fileName('firefox');
  await inNewFolder(async (folder) => {
    await writeFiles(folder, unpack(source));
    run(folder, 'npm', 'ci');
    run(folder, 'npm', 'run', 'build-for-amo');
    await compare(
      made.filter(({ file }) => file === firefox),
      folder,
      'from the source package',
    );
  });
}

async function compare(made: readonly Made[], folder: string, how: string): Promise<void> {
  const sums = await readFile(join(folder, '.output', 'SHA256SUMS'), 'utf8');
  for (const { file, sha256 } of made) {
    if (!sums.includes(`${sha256}  ${file}\n`))
      throw new Error(`${file} made ${how} has other bytes:\n${sums}`);
    console.log(`${file} made ${how} has the same bytes.`);
  }
}

async function inNewFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-again-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, command: string, ...words: string[]): void {
  console.log(`${command} ${words.join(' ')}`);
  // On Windows npm is a batch file, which only a shell can start.
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
}
