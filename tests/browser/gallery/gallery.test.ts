// The gallery looks as it did when somebody last accepted it: every specimen, light and dark in English, light in
// Korean. `npm run gallery -- --accept` accepts new pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, comparer, differenceFrom, TOLERATED } from '../../../dev/gallery/accepted.ts';
import {
  COMPARED,
  type Gallery,
  mannerName,
  type Picture,
  pictures,
  startGallery,
} from '../../../dev/gallery/take.ts';

/** Where pictures that differ are put. */
const FAILED = fileURLToPath(new URL('../../../screenshots/failed/', import.meta.url));

let gallery: Gallery;
let bench: Page;

beforeAll(async () => {
  gallery = await startGallery();
  bench = await gallery.browser.newPage();
  await bench.evaluate(await comparer());
});

afterAll(() => gallery.close());

describe.each(COMPARED.map((manner) => ({ manner, name: mannerName(manner) })))(
  'the gallery in $name',
  ({ manner, name }) => {
    it('looks as accepted', async () => {
      const page = await gallery.open(manner);
      const seen: Picture[] = [];
      for await (const picture of pictures(page)) seen.push(picture);
      await page.close();
      expect(seen.map((picture) => picture.name).sort()).toEqual(await accepted(manner));
      const differing: string[] = [];
      for (const picture of seen) {
        const { share, sizes, picture: red } = await differenceFrom(bench, manner, picture);
        if (share <= TOLERATED) continue;
        differing.push(`${picture.name}: ${(share * 100).toFixed(2)} %, ${sizes.join(' against ')}`);
        const folder = `${FAILED}${name}/`;
        await mkdir(folder, { recursive: true });
        await writeFile(`${folder}${picture.name}.png`, picture.png);
        if (red) await writeFile(`${folder}${picture.name}-difference.png`, red, 'base64');
      }
      expect(differing).toEqual([]);
    });
  },
);

it('would notice a missing line', async () => {
  const [manner] = COMPARED;
  if (!manner) throw new Error('There is no manner.');
  const page = await gallery.open(manner);
  await page.addStyleTag({ content: '.stage p, .stage li { color: transparent !important; }' });
  const shares: number[] = [];
  for await (const picture of pictures(page, 'panel-entity-360'))
    shares.push((await differenceFrom(bench, manner, picture)).share);
  await page.close();
  expect(shares.length).toBeGreaterThan(0);
  expect(Math.min(...shares)).toBeGreaterThan(TOLERATED);
});
