// Mentions in excerpts, and the choice between two candidates for a name, on the bundled corpus.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';

let library: Library;
beforeAll(async () => {
  const { pack, gazetteer } = await compileCorpus();
  library = openLibrary(JSON.parse(JSON.stringify(pack)), gazetteer.buffer);
});

describe('names in excerpts', () => {
  test('come only if they are asked for', () => {
    const { excerpts } = library.evidence({ entity: 'rason', others: [], limit: 3 });
    expect(excerpts.some(({ mentions }) => mentions !== undefined)).toBe(false);
  });

  test('are other known names, each once, in order, with their spans', () => {
    let count = 0;
    for (const { id } of library.entities()) {
      const { excerpts } = library.evidence({ entity: id, others: [], limit: 3, names: true });
      for (const { passage, mentions = [] } of excerpts) {
        count += mentions.length;
        const entities = mentions.map(({ entity }) => entity);
        expect(entities).not.toContain(id);
        expect(new Set(entities).size).toBe(entities.length);
        let done = 0;
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeLessThanOrEqual(passage.text.length);
          expect(library.entity(entity).id).toBe(entity);
          done = end;
        }
      }
    }
    expect(count).toBeGreaterThan(300);
  });
});

test('the excerpt that a reader comes from is not shown again, unless there is no other', () => {
  const shown = (known?: string) => {
    const { excerpts, more } = library.evidence({ entity: 'rason', others: [], limit: 3, known });
    return { texts: excerpts.map(({ passage }) => passage.text), all: excerpts.length + more };
  };
  const { texts, all } = shown();
  const [first = ''] = texts;
  expect(shown(first).texts).not.toContain(first);
  expect(shown(first).texts).toHaveLength(3);
  expect(shown(first).all).toBe(all);
  for (const { id } of library.entities()) {
    const sole = library.evidence({ entity: id, others: [], limit: 3 });
    if (sole.excerpts.length !== 1) continue;
    const known = sole.excerpts[0]?.passage.text;
    expect(library.evidence({ entity: id, others: [], limit: 3, known }).excerpts).toHaveLength(1);
  }
});

describe('the choice between two candidates', () => {
  const choice = (block: string, said: string[] = [], title = '') => {
    const start = block.indexOf('Tumangang');
    return library.choice({ block, start, end: start + 9, page: { title } }, said);
  };

  test('is offered where nothing decides, the usual meaning first', () => {
    const [first, second, ...rest] = choice('Nobody was seen at Tumangang on Friday.') ?? [];
    expect([first?.id, first?.ground]).toEqual(['tumangang', 'usual']);
    expect([second?.id, second?.ground]).toEqual(['tumen-river', 'possible']);
    expect(rest).toEqual([]);
  });

  test('is offered where words speak for the other one, with that reason', () => {
    const found = choice('They crossed the Tumangang by boat, a river of mud.') ?? [];
    expect(found.map(({ id, ground }) => [id, ground])).toContainEqual(['tumen-river', 'words']);
  });

  test('is decided with the mention, from the whole page', () => {
    const close = (...blocks: string[]) =>
      library
        .find(blocks, { title: '' })
        .filter(({ entity }) => entity === 'tumangang')
        .map((mention) => mention.close === 1);
    expect(close('Nobody was seen at Tumangang on Friday.')).toEqual([true]);
    expect(close('The train stopped at Tumangang station.')).toEqual([false]);
    const river = library.find(['They crossed the Tumangang by boat, a river of mud.'], { title: '' });
    expect(river.map(({ entity, close: hanging }) => [entity, hanging])).toEqual([
      ['tumen-river', undefined],
    ]);
    expect(library.find(['In Rason.'], { title: '' }).some((mention) => mention.close)).toBe(false);
  });

  test('is absent if the name has one candidate', () => {
    expect(library.choice({ block: 'In Rason.', start: 3, end: 8, page: { title: '' } }, [])).toBeUndefined();
  });
});
