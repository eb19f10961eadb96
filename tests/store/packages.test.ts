// The packages of the builds in `.output/`: the same bytes wherever they are built, and nothing of this machine in
// them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOf } from '../../dev/extended-browser.ts';
import type { BrowserName } from '../../dev/find-browser.ts';
import { archive, type Files } from '../../dev/store/archive.ts';
import { readFolder, writeFiles } from '../../dev/store/files.ts';
import { packed, ROOT } from '../../dev/store/packages.ts';
import { sourceNames } from '../../dev/store/sources.ts';

/** The files in reverse order, so that they are also written in that order. */
const reversed = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse());

describe.each<BrowserName>(['chromium', 'firefox'])('the package for %s', (name) => {
  it('has the same bytes when it is made twice, and of the same files in another folder', async () => {
    const first = Buffer.from(await packed(name));
    expect(first.equals(await packed(name))).toBe(true);
    const elsewhere = await mkdtemp(join(tmpdir(), 'sidelight another '));
    try {
      await writeFiles(elsewhere, reversed(await readFolder(buildOf(name))));
      expect(first.equals(archive(await readFolder(elsewhere)))).toBe(true);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it('does not say where it was built', async () => {
    for (const [file, bytes] of Object.entries(await readFolder(buildOf(name)))) {
      const text = Buffer.from(bytes).toString('latin1');
      expect([file, text.includes(ROOT), text.includes('node_modules')]).toEqual([file, false, false]);
    }
  });

  it('has no code that turns a string into markup', async () => {
    for (const [file, bytes] of Object.entries(await readFolder(buildOf(name)))) {
      if (!file.endsWith('.js')) continue;
      const text = Buffer.from(bytes).toString('utf8');
      expect([file, text.match(/(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|\beval\(/)]).toEqual([
        file,
        null,
      ]);
    }
  });
});

const names = sourceNames(ROOT);

// An unpacked source package cannot build another one.
it.skipIf(!names)('the source package holds what a rebuild needs, and no picture of the documents', () => {
  const needed = ['package.json', 'package-lock.json', '.npmrc', 'wxt.config.ts', 'public/icon/128.png'];
  expect(names).toEqual(expect.arrayContaining([...needed, 'docs/store/README.md', 'corpus/sites.yaml']));
  expect(names?.filter((name) => /^docs\/.*\.png$|node_modules|\.output/.test(name))).toEqual([]);
});
