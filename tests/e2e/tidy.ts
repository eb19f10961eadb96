// Around all tests in browsers: their temporary files lie in one folder, which goes in the end together with every browser
// that is still running. Vitest gives its workers half a second to end theirs, which is not enough on a busy machine.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../dev/until.ts';

/** What Node and the browsers ask for the folder of temporary files, on one system or the other. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

/** Where each worker notes the process ids of its browsers: an empty file for each. */
const pidFolder = (): string => join(tmpdir(), 'browsers');

/** Notes a browser, to be ended with the run at the latest. */
export function note(pid: number | undefined): void {
  if (pid === undefined) return;
  mkdirSync(pidFolder(), { recursive: true });
  writeFileSync(join(pidFolder(), String(pid)), '');
}

/** Called by vitest before all tests; what it returns, after them. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-tests-'));
  for (const variable of VARIABLES) process.env[variable] = folder;
  return async () => {
    const browsers = pids();
    for (const pid of browsers) signal(pid, 'SIGKILL');
    // As long as one of its processes is there it may write into its folder.
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
 * Sends a signal to all processes of a browser, of which puppeteer makes it the leader (not on Windows, where there are no
 * such groups); 0 only asks. False if there are none any more.
 */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, what);
    return true;
  } catch {
    return false;
  }
}
