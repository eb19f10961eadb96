// `npm run train:frequencies -- DIR`: makes the table of how common words are, from the unpacked Python package wordfreq.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '@msgpack/msgpack';
import * as z from 'zod/mini';
import { searchTerms } from '../lib/text/terms.ts';

/** The languages that the bundled corpus is read in. */
const LANGUAGES = ['en', 'ru', 'ko', 'zh'] as const;

/** wordfreq's "cB" format: a header, then the words of each frequency from 0 centibels (all words) downwards. */
const Centibels = z.tuple([z.object({ format: z.literal('cB') })], z.array(z.string()));

/** So many terms of each language are kept, down to about 1 in 80,000 words; all others count as rare. */
const KEPT = 4_500;
/** The width of a bucket on the Zipf scale: the logarithm of a word's number in a billion words (van Heuven et al. 2014). */
const STEP = 0.5;
const IN_A_BILLION = 9;

const folder = process.argv[2] ?? '';
if (folder === '') throw new Error('Name the folder data/ of wordfreq: npm run train:frequencies -- DIR');

/** The Zipf value of each search term of a language, all its forms together; the most common first. */
async function zipfOf(language: string): Promise<[term: string, zipf: number][]> {
  const packed = gunzipSync(await readFile(join(folder, `small_${language}.msgpack.gz`)));
  const [, ...ranks] = Centibels.parse(decode(packed));
  const shares = new Map<string, number>();
  ranks.forEach((words, centibels) => {
    for (const { term } of words.flatMap((word) => searchTerms(word))) {
      if (!/\d/.test(term)) shares.set(term, (shares.get(term) ?? 0) + 10 ** (-centibels / 100));
    }
  });
  return [...shares]
    .map(([term, share]): [string, number] => [term, Math.log10(share) + IN_A_BILLION])
    .sort(([, a], [, b]) => b - a);
}

const buckets = new Map<number, string[]>();
/** The lists of other languages hold Latin words too; the first language that has a term decides. */
const placed = new Set<string>();
for (const language of LANGUAGES) {
  for (const [term, zipf] of (await zipfOf(language)).slice(0, KEPT)) {
    if (placed.has(term)) continue;
    placed.add(term);
    const bucket = Math.floor(zipf / STEP) * STEP;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), term]);
  }
}
const table = {
  source: 'wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq',
  licence: 'CC-BY-SA-4.0; see LICENSE beside this file',
  zipf: Object.fromEntries(
    [...buckets].sort(([a], [b]) => b - a).map(([zipf, terms]) => [zipf.toFixed(1), terms.sort().join(' ')]),
  ),
};
const file = new URL('../lib/text/frequencies/words.json', import.meta.url);
await writeFile(file, `${JSON.stringify(table, undefined, 2)}\n`);
console.log(`${placed.size} terms`);
