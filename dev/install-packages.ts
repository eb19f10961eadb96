// Installs Debian packages where no question is needed: on Linux, as root, with apt-get.
import { spawnSync } from 'node:child_process';

/** How often apt-get is tried: mirrors sometimes fail for a moment. */
const ATTEMPTS = 2;

/** Whether packages can be installed here without asking anybody. */
export const canInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Installs packages and prints a line about it.
 * @throws Error with apt-get's last line if it fails twice.
 */
export function installPackages(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  let complaint = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    complaint = aptGet(['update']) ?? aptGet(['install', '-y', '--no-install-recommends', ...packages]) ?? '';
    if (!complaint) return;
    if (attempt < ATTEMPTS) console.log('That failed; trying once more.');
  }
  throw new Error(`apt-get could not install ${packages.join(', ')}: ${complaint}`);
}

/** Runs apt-get. Returns its last line if it failed. */
function aptGet(words: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-q', ...words], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return undefined;
  return stderr.trim().split('\n').slice(-3).join(' ') || 'it gave no reason.';
}
