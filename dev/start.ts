// `npm start [-- FILE|URL] [--headless] [--firefox]`: builds the extension and runs it on the sample page, on a saved
// page or on a live one; in a window if there is a display, otherwise with a report and screenshots.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { PageServer } from './page-server.ts';
import { report } from './report.ts';
import { serveSample } from './sample.ts';
import { show } from './show.ts';

const USAGE = 'Usage: npm start [-- FILE|URL] [--headless] [--firefox]';

/** The address to open, and the server for it unless it is a live page. */
async function target(given: string | undefined): Promise<{ address: string; server?: PageServer }> {
  if (given !== undefined && /^https?:\/\//.test(given)) return { address: given };
  if (given !== undefined && !existsSync(given)) throw new Error(`There is no file ${given}. ${USAGE}`);
  return serveSample(given);
}

/** Only Linux may have no display. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } },
  });
  const headed = !values.headless && hasDisplay();
  const name = values.firefox ? 'firefox' : 'chromium';
  const { address, server } = await target(positionals[0]);
  try {
    await build(name);
    const browser = await (name === 'firefox' ? startFirefox : startChromium)({ server, headed });
    try {
      if (headed) return await show(browser, address);
      return await report(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    await server?.close();
  }
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
