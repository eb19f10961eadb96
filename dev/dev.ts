// `npm run dev [-- --firefox] [--headless]`: the extension on the sample page while you work on it. Saving a file
// rebuilds it and reloads the extension, which marks the open page again without reloading it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { startChromium } from './chromium.ts';
import { forCorpus } from './files.ts';
import { startFirefox } from './firefox.ts';
import { serveSample } from './sample.ts';
import { show } from './show.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const family = values.firefox ? 'firefox' : 'chrome';

// wxt would open a browser that it finds itself; ours gets the sample page for any host.
const builder = await createServer({
  root: ROOT,
  browser: family,
  manifestVersion: 3,
  webExt: { disabled: true },
});
await builder.start();
const { address, server } = await serveSample();
const browser = await (values.firefox ? startFirefox : startChromium)({
  server,
  headed: !values.headless,
  extension: join(forCorpus(`${ROOT}.output`), `${family}-mv3-dev`),
});
process.once('SIGINT', () => void browser.close());
try {
  await show(browser, address);
} finally {
  await server.close();
  await builder.stop();
}
