// In the bundled corpus a viewpoint belongs to whoever speaks, whichever outlet printed it.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import type { Excerpt } from '../../../lib/model/evidence.ts';
import { viewpointOf } from '../../../lib/model/voice.ts';

let library: Library;
let excerpts: Excerpt[];
beforeAll(async () => {
  const { pack, gazetteer } = await compileCorpus();
  library = openLibrary(JSON.parse(JSON.stringify(pack)), gazetteer.buffer);
  excerpts = library.listing.sources('').flatMap(({ source }) => library.listing.source(source.id).excerpts);
});

/** The viewpoints under which the words of each speaker are shown, whatever stands in brackets after the name. */
const viewpointsBySpeaker = (all: readonly Excerpt[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const excerpt of all) {
    const speaker = excerpt.passage.speaker.split(' (')[0] ?? '';
    found.set(speaker, (found.get(speaker) ?? new Set()).add(viewpointOf(excerpt)));
  }
  return found;
};

describe('in the bundled corpus', () => {
  test('all passages of one speaker show one viewpoint', () => {
    const several = [...viewpointsBySpeaker(excerpts)].filter(([, viewpoints]) => viewpoints.size > 1);
    expect(several).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(400);
  });

  test('an official is shown as such in whatever outlet, of several leanings', () => {
    const spoken = excerpts.filter(({ passage }) => passage.voice?.entity === 'alexander-matsegora');
    expect(spoken.length).toBeGreaterThan(100);
    expect(new Set(spoken.map(({ source }) => source.viewpoint)).size).toBeGreaterThan(2);
    expect(new Set(spoken.map(viewpointOf))).toEqual(new Set(['russian-official']));
  });

  test('what is shown for an entity has the same viewpoints, and its coverage counts these', () => {
    const known = viewpointsBySpeaker(excerpts);
    for (const { id } of library.entities()) {
      const evidence = library.evidence({ entity: id, others: [], limit: 1000 });
      for (const [speaker, viewpoints] of viewpointsBySpeaker(evidence.excerpts))
        expect(viewpoints, speaker).toEqual(known.get(speaker));
      expect(evidence.coverage.viewpoints).toEqual([...new Set(evidence.excerpts.map(viewpointOf))].sort());
    }
  });

  test('filters go by who speaks, in any of its names', () => {
    const found = (query: string) => library.search(query, 1000).excerpts;
    const ambassador = found('voice:matsegora');
    expect(ambassador.length).toBeGreaterThan(100);
    expect(new Set(ambassador.map(viewpointOf))).toEqual(new Set(['russian-official']));
    expect(found('voice:Мацегора').map(({ passage }) => passage.id)).toEqual(
      ambassador.map(({ passage }) => passage.id),
    );
    const dprk = found('viewpoint:dprk-official');
    expect(dprk.some(({ source }) => source.viewpoint !== 'dprk-official')).toBe(true);
    expect(dprk.every((excerpt) => viewpointOf(excerpt) === 'dprk-official')).toBe(true);
  });
});
