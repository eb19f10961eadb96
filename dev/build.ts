// Builds the extension, with its corpus compiled, for one browser.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WXT = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/**
 * Builds into `.output/`, or with another corpus, given by its folder, into a folder of its own there.
 * @throws Error with the build's output if it fails.
 */
export async function build(name: BrowserName, corpus?: string): Promise<void> {
  console.log('Building the extension …');
  const words = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, 'build', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...(corpus !== undefined && { SIDELIGHT_CORPUS: corpus }) },
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
