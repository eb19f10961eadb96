// Compiling gives the same bytes for the same corpus; opening refuses anything that is not a pack.
import { describe, expect, test } from 'vitest';
import { openLibrary, PackError } from '../../../lib/library/library.ts';
import { PACK_FORMAT } from '../../../lib/model/pack.ts';
import { canonicalJson, packHash } from '../../../lib/pack/hash.ts';
import { changed } from '../corpus/small-corpus.ts';
import { compiled } from '../library/small-library.ts';

describe('compilePack', () => {
  test('gives the same bytes for the same corpus', async () => {
    const [first, second] = [await compiled(), await compiled()];
    expect(JSON.stringify(first.pack)).toBe(JSON.stringify(second.pack));
    expect(first.gazetteer).toEqual(second.gazetteer);
  });

  test('hashes the contents: the hash can be checked, and changes with a word or a name', async () => {
    const { pack, gazetteer } = await compiled();
    const { hash, ...content } = pack;
    expect(await packHash(JSON.parse(JSON.stringify(content)), gazetteer)).toBe(hash);
    const word = await compiled(
      changed('corpus/sources/2024-agency-coal.yaml', 'long quarantine', 'short quarantine'),
    );
    const name = await compiled(changed('corpus/entities/all.yaml', '"Хасан"', '"Хассан"'));
    expect(new Set([hash, word.pack.hash, name.pack.hash]).size).toBe(3);
  });

  test('counts the coverage of each entity', async () => {
    const { pack } = await compiled();
    expect(pack.coverage['port-of-rajin']).toEqual({
      passages: 2,
      sources: 2,
      first: '2019-03',
      last: '2024-05-20',
      publishers: ['Agency One', 'Ministry'],
      viewpoints: ['independent', 'russian-official'],
      languages: ['en', 'ru'],
    });
  });
});

describe('canonicalJson', () => {
  test('does not depend on the order in which fields were written', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe(canonicalJson({ b: [{ c: 2, d: 1 }] }));
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });
});

describe('openLibrary', () => {
  test('refuses what is not a pack, or one of another format, in one sentence', async () => {
    const { pack, gazetteer } = await compiled();
    const open =
      (changedPack: unknown, bytes = gazetteer.buffer) =>
      () =>
        openLibrary(changedPack, bytes);
    expect(open('nothing')).toThrow(PackError);
    for (const format of [PACK_FORMAT - 1, PACK_FORMAT + 1])
      expect(open({ ...pack, format })).toThrow(
        'This is no pack that Sidelight can read: format has the wrong form.',
      );
    expect(open({ ...pack, entities: [{ id: 'x' }] })).toThrow(/entities\.0\.\w+ has the wrong form/);
    expect(open({ ...pack, sources: [] })).toThrow(/passage p\d names the source .+, which it lacks/);
    expect(open({ ...pack, index: {} })).toThrow(PackError);
    expect(open(pack, new ArrayBuffer(3))).toThrow(PackError);
  });
});
