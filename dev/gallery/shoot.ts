// `npm run gallery`: takes pictures of every specimen into ./screenshots; with `--accept` they become those that the
// screenshot tests compare with.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accept } from './accepted.ts';
import { mannerName, manners, pictures, startGallery } from './take.ts';

const INTO = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false }, locale: { type: 'string', multiple: true } },
});

const gallery = await startGallery();
try {
  if (values.accept) console.log(`${await accept(gallery, positionals[0])} accepted pictures have changed.`);
  else for (const manner of manners(values.locale ?? ['en'])) await look(manner);
} finally {
  await gallery.close();
}

async function look(manner: Parameters<typeof mannerName>[0]): Promise<void> {
  const page = await gallery.open(manner);
  const folder = `${INTO}${mannerName(manner)}/`;
  await mkdir(folder, { recursive: true });
  for await (const { name, png } of pictures(page, positionals[0]))
    await writeFile(`${folder}${name}.png`, png);
  await page.screenshot({ path: `${folder}all.png`, fullPage: true });
  await page.close();
}
