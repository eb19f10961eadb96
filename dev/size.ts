// Prints how many gzipped bytes a news page has to load, for each browser's build; fails above the limits, or if a page
// script contains zod.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** The limits of the design, in bytes, gzipped at the highest level. */
const BUDGETS = [
  { what: 'every page', files: ['early.js', 'page.js', 'assets/marks.css'], limit: 12 * 1024 },
  { what: 'a page with mentions, on top', files: ['popover.js'], limit: 30 * 1024 },
];

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** A property of every zod schema, whatever the minifier calls the rest: building schemas costs a page milliseconds. */
const ZOD = '_zod';

const built = (build: string, file: string): Promise<Buffer> =>
  readFile(new URL(`../.output/${build}/${file}`, import.meta.url)).catch(() => {
    throw new Error(`.output/${build}/${file} is not there; run \`npm run build\` first.`);
  });

let failed = false;
for (const build of BUILDS) {
  for (const { what, files, limit } of BUDGETS) {
    const read = await Promise.all(files.map((file) => built(build, file)));
    const sum = read.reduce((total, bytes) => total + gzipSync(bytes, { level: 9 }).length, 0);
    const verdict = sum <= limit ? 'within' : 'ABOVE';
    console.log(`${build}: ${what}: ${sum} bytes gzipped, ${verdict} ${limit} (${files.join(' + ')})`);
    const withZod = files.filter((_, index) => read[index]?.includes(ZOD));
    for (const file of withZod)
      console.log(`${build}: ${file} holds zod, which is for the background and our own pages.`);
    failed ||= sum > limit || withZod.length > 0;
  }
}
if (failed) process.exitCode = 1;
