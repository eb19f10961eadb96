// Prints how many gzipped bytes a news page is sent, for each browser's build, and fails above the limits.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** The limits of design, in bytes after gzip at its strongest. */
const BUDGETS = [
  { what: 'every page', files: ['early.js', 'page.js', 'assets/marks.css'], limit: 12 * 1024 },
  { what: 'a page with mentions, on top', files: ['popover.js'], limit: 30 * 1024 },
];

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const gzipped = async (build: string, file: string): Promise<number> => {
  const url = new URL(`../.output/${build}/${file}`, import.meta.url);
  const bytes = await readFile(url).catch(() => {
    throw new Error(`.output/${build}/${file} is not there; run \`npm run build\` first.`);
  });
  return gzipSync(bytes, { level: 9 }).length;
};

let tooLarge = false;
for (const build of BUILDS) {
  for (const { what, files, limit } of BUDGETS) {
    const sizes = await Promise.all(files.map((file) => gzipped(build, file)));
    const sum = sizes.reduce((total, size) => total + size, 0);
    const verdict = sum <= limit ? 'within' : 'ABOVE';
    console.log(`${build}: ${what}: ${sum} bytes gzipped, ${verdict} ${limit} (${files.join(' + ')})`);
    tooLarge ||= sum > limit;
  }
}
if (tooLarge) process.exitCode = 1;
