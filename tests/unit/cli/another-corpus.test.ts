// The command line with another corpus in place of the bundled one, as the environment names it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** What a command prints. */
async function printed(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'cli/sidelight.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, SIDELIGHT_CORPUS: join('tests', 'packs', 'river-dam') },
  });
  return stdout;
}

test('check counts what it holds', async () => {
  expect(await printed('check')).toMatch(/^sources +3\npassages +3\nentities +5\n/);
});

test('mentions finds its names', async () => {
  const table = await printed('mentions', join('tests', 'pages', 'www.talbote.test', 'index.html'));
  expect(table).toMatch(/Aulach Dam +aulachsperre/);
  expect(table).toMatch(/Valley Works Cooperative +talwerke/);
});

test('excerpts shows what its sources say', async () => {
  const text = await printed('excerpts', '--entity', 'aulachsperre', '--context', '1,1 cubic metres');
  expect(text).toMatch(/^Aulachsperre \(bauwerk\): Staumauer/);
  expect(text).toContain('Sources differ: Restwasser im Sommer 2021');
});

test('search filters by its viewpoints', async () => {
  const text = await printed('search', 'Restwasser viewpoint:wasserbehoerde');
  expect(text).toContain('1 passage found.');
  expect(text).toContain('bescheid');
});
