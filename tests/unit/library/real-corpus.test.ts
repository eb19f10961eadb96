// The bundled corpus has no errors, compiles, and finds its own names.
import { beforeAll, describe, expect, test } from 'vitest';
import { type CompiledCorpus, compileCorpus } from '../../../dev/corpus.ts';
import { openLibrary } from '../../../lib/library/library.ts';

let compiled: CompiledCorpus;
beforeAll(async () => {
  compiled = await compileCorpus();
});

describe('the bundled corpus', () => {
  test('has 282 sources, 856 passages, 194 entities and 46 disputes', () => {
    const { sources, passages, entities, disputes } = compiled.pack;
    expect([sources, passages, entities, disputes].map((list) => list.length)).toEqual([282, 856, 194, 46]);
  });

  test('has evidence on every entity, each excerpt with its source, each dispute with all its sides', () => {
    const library = openLibrary(compiled.pack, compiled.gazetteer.buffer);
    for (const { id } of library.entities()) {
      const { excerpts, more, coverage, disputes } = library.evidence({ entity: id, others: [], limit: 3 });
      expect(excerpts.length + more).toBe(coverage.passages);
      for (const { passage, source } of excerpts) expect(passage.source).toBe(source.id);
      for (const { dispute, sides } of disputes) expect(sides).toHaveLength(dispute.sides.length);
    }
  });

  test('a page with the text of a passage gets that passage or the original that it repeats, with highlights in order', () => {
    const library = openLibrary(compiled.pack, compiled.gazetteer.buffer);
    const missed = compiled.pack.passages.filter(({ id, source, text, entities: [entity = ''] }) => {
      const context = { block: text, start: 0, end: 0, page: { title: '' } };
      const { excerpts } = library.evidence({ entity, others: [], context, limit: 1 });
      for (const { passage, highlights } of excerpts) {
        expect(highlights.every(({ start, end }) => start < end && end <= passage.text.length)).toBe(true);
        expect(highlights.every(({ start }, at) => start >= (highlights[at - 1]?.end ?? 0))).toBe(true);
      }
      // Of several reports of one thing the original comes first and names the others.
      const [first] = excerpts;
      return first?.passage.id !== id && !first?.sameOrigin?.some((other) => other.id === source);
    });
    // A few say nothing that does not stand in many others.
    expect(missed.length / compiled.pack.passages.length).toBeLessThan(0.01);
  });

  test('every entity is found by its own name, in the search', () => {
    const library = openLibrary(compiled.pack, compiled.gazetteer.buffer);
    const lost = library.entities().filter(({ id, name, aliases }) => {
      if (!Object.values(aliases).flat().includes(name)) return false;
      return !library.search(name, 1).entities.some((entity) => entity.id === id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
