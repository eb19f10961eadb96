// `npm run train:excerpts -- FILES…`: learns the ranking's parameters from the tuned halves of our cases and further files.
import { writeFile } from 'node:fs/promises';
import { gradedCases } from './cases.ts';
import { ownSamples, sampleOf, train } from './train.ts';

const graded = (await Promise.all(process.argv.slice(2).map(gradedCases))).flat();
const own = await ownSamples();
const model = train([...own, ...graded.map((one) => sampleOf(one, 1))]);
const trained =
  `npm run train:excerpts, on the ${own.length} cases of the tuned halves of tests/eval/excerpts and tests/eval/news ` +
  `and on ${graded.length} judged mentions in news that are not kept here`;
const file = new URL('../../lib/evidence/ranking/model.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ trained, ...model }, undefined, 2)}\n`);
console.log(JSON.stringify(model, undefined, 2));
