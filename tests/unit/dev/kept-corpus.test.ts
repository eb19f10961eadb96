// What was compiled before is taken for the very same corpus, and for no other.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { kept } from '../../../dev/kept-corpus.ts';

const files = [{ path: 'corpus/a.yaml', text: 'one' }];
const make = vi.fn(async () => ({ bytes: Uint8Array.of(1, 2), names: ['Расон'] }));
let folder: string;
const file = () => join(folder, 'kept.bin');

beforeEach(async () => {
  make.mockClear();
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the same corpus is compiled once, and returned unchanged', async () => {
  const first = await kept(files, make, file());
  expect(await kept(files, make, file())).toEqual(first);
  expect(make).toHaveBeenCalledOnce();
});

test.each([
  ['another text', [{ path: 'corpus/a.yaml', text: 'two' }]],
  ['another path', [{ path: 'corpus/b.yaml', text: 'one' }]],
  ['a file more', [...files, { path: 'corpus/b.yaml', text: '' }]],
])('%s is compiled again', async (_, others) => {
  await kept(files, make, file());
  await kept(others, make, file());
  expect(make).toHaveBeenCalledTimes(2);
});

test('a damaged file does no harm, nor a read-only folder', async () => {
  await writeFile(file(), 'nonsense');
  expect((await kept(files, make, file())).names).toEqual(['Расон']);
  expect((await kept(files, make, join(file(), 'below-a-file'))).names).toEqual(['Расон']);
});

test('the bundled corpus is the same both times, with a buffer of its own', async () => {
  const first = await compileCorpus();
  const again = await compileCorpus();
  expect(again.pack).toEqual(first.pack);
  expect(again.gazetteer).toEqual(first.gazetteer);
  expect(again.gazetteer.buffer.byteLength).toBe(again.gazetteer.byteLength);
});
