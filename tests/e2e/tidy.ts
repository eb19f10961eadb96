// Cleans up after all browser tests: removes the folder with their temporary files, and ends every browser that is
// still running. Vitest gives its workers half a second for that, which is not enough on a busy machine.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../dev/until.ts';

/** The variables from which Node and the browsers take the folder for temporary files, on one system or the other. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

/** Where each worker records the process ids of its browsers: an empty file for each. */
const pidFolder = (): string => join(tmpdir(), 'browsers');

/** Records a browser, which is ended with the run at the latest. */
export function note(pid: number | undefined): void {
  if (pid === undefined) return;
  mkdirSync(pidFolder(), { recursive: true });
  writeFileSync(join(pidFolder(), String(pid)), '');
}

/** Called by vitest before all tests; the returned function is called after them. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-tests-'));
  for (const variable of VARIABLES) process.env[variable] = folder;
  return async () => {
    const browsers = pids();
    for (const pid of browsers) signal(pid, 'SIGKILL');
    // As long as one of its processes is running, it may write into its folder.
    await until('the browsers to end', async () => !browsers.some((pid) => signal(pid, 0)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

function pids(): number[] {
  try {
    return readdirSync(pidFolder()).map(Number);
  } catch {
    return [];
  }
}

/**
 * Sends a signal to all processes of a browser, whose group puppeteer makes it lead (not on Windows, which has no such
 * groups); 0 only checks. False if none is left.
 */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, what);
    return true;
  } catch {
    return false;
  }
}
