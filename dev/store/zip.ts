// `npm run zip [-- chromium|firefox|source …] [-- --check]`: writes the packages for the stores into `.output/`, the
// same bytes for the same commit on any machine; `--check` builds them twice more in other folders and compares.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareElsewhere } from './elsewhere.ts';
import { type Made, makePackage, OUTPUT, PACKAGES, type PackageName, ROOT } from './packages.ts';
import { isCommitted } from './sources.ts';

const isPackage = (word: string): word is PackageName => (PACKAGES as readonly string[]).includes(word);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' } },
  });
  const unknown = positionals.find((word) => !isPackage(word));
  if (unknown !== undefined)
    throw new Error(`There is no package “${unknown}”; there are ${PACKAGES.join(', ')}.`);
  const wanted = values.check || !positionals.length ? PACKAGES : positionals.filter(isPackage);
  const committed = isCommitted(ROOT);
  if (values.check && !committed)
    throw new Error('Commit first: another folder can only be given what is committed.');
  const made: Made[] = [];
  for (const name of wanted) {
    const one = await makePackage(name);
    if (one) made.push(one);
    else
      console.log('No source package: this folder is no git checkout, so what belongs in it is not known.');
  }
  const sums = made.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
  await writeFile(join(OUTPUT, 'SHA256SUMS'), sums);
  for (const { file, bytes } of made) console.log(`.output/${file}: ${bytes} bytes`);
  process.stdout.write(sums);
  if (values.check) await compareElsewhere(made);
  else if (made.length === PACKAGES.length && !committed)
    console.log('Not everything here is committed: these packages belong to no commit.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
