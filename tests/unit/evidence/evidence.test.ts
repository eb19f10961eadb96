// Excerpts for a mention: ranked by its sentence, highlighted, diverse, and with both sides of a dispute.
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import type { Evidence, Excerpt } from '../../../lib/model/evidence.ts';
import type { PageContext } from '../../../lib/model/mention.ts';
import { UnknownEntityError } from '../../../lib/pack/store.ts';
import { opened } from '../library/small-library.ts';

function about(
  library: Library,
  entity: string,
  block: string,
  name: string,
  page: Partial<PageContext> = {},
): Evidence {
  const start = block.indexOf(name);
  if (start < 0) throw new Error(`"${name}" is not in the block`);
  const context = { block, start, end: start + name.length, page: { title: '', ...page } };
  return library.evidence({ entity, others: [], context, limit: 2 });
}

const ids = (excerpts: readonly Excerpt[]): string[] => excerpts.map(({ passage }) => passage.id);
const marked = ({ passage, highlights }: Excerpt): string[] =>
  highlights.map(({ start, end }) => passage.text.slice(start, end));

describe('evidence', () => {
  test('the sentence decides which passage comes first', async () => {
    const library = await opened();
    const coal = about(library, 'rason', 'Russia sends coal through Rason again.', 'Rason');
    const trains = about(library, 'rason', 'The first trains reached Rason after the quarantine.', 'Rason');
    const fish = about(library, 'rason', 'Is a fishing quota off Rason under sanctions?', 'Rason');
    expect([coal, trains, fish].map(({ excerpts }) => excerpts[0]?.passage.id)).toEqual(['p1', 'p2', 'p4']);
  });

  test('the sentence counts more than the rest of the paragraph, the paragraph more than nothing', async () => {
    const library = await opened();
    const both = 'Coal is back in Rason. The quota is another matter.';
    expect(about(library, 'rason', both, 'Rason').excerpts[0]?.passage.id).toBe('p1');
    const rest = 'He went to Rason. The fishing quota is another matter.';
    expect(about(library, 'rason', rest, 'Rason').excerpts[0]?.passage.id).toBe('p4');
  });

  test('another name in the sentence counts, in any script', async () => {
    const library = await opened();
    const { excerpts } = about(library, 'rason', 'Что общего: Хасан, Расон.', 'Расон');
    expect(ids(excerpts)[0]).toBe('p2');
    expect(excerpts[0] && marked(excerpts[0])).toEqual(['Khasan']);
  });

  test('a figure counts and is highlighted however it is written', async () => {
    const library = await opened();
    for (const sentence of [
      'В 2018 году через порт Раджин прошло 300 тысяч тонн российского угля.',
      '2018년 라진항: 러시아 석탄 30만 톤.',
      '2018年 Rajin port: 俄罗斯煤炭30万吨',
    ]) {
      const name = ['порт Раджин', '라진항', 'Rajin port'].find((one) => sentence.includes(one)) ?? '';
      const { excerpts } = about(library, 'port-of-rajin', sentence, name);
      expect(ids(excerpts)[0], sentence).toBe('p1');
      expect(excerpts[0] && marked(excerpts[0]), sentence).toContain('300,000');
      expect(excerpts[0]?.matchReasons?.figures, sentence).toEqual(['300,000']);
    }
  });

  test('shared words are highlighted, the name itself and stop words are not', async () => {
    const library = await opened();
    const { excerpts } = about(
      library,
      'port-of-rajin',
      'Of the coal in Rajin port, 300 000 tonnes left.',
      'Rajin port',
    );
    expect(ids(excerpts)[0]).toBe('p1');
    expect(excerpts[0] && marked(excerpts[0])).toEqual(['300,000', 'tonnes', 'coal', 'left']);
  });

  test('where nothing is shared, it is background and claims no more, and nothing is from after the article', async () => {
    const library = await opened();
    const now = about(library, 'rason', 'Rason, again.', 'Rason');
    expect([now.answer, now.excerpts.length]).toEqual(['background', 2]);
    const then = about(library, 'rason', 'Rason, again.', 'Rason', { published: '2020-01-01' });
    expect([then.answer, ids(then.excerpts).includes('p2')]).toEqual(['background', false]);
    expect(then.later?.map(({ passage }) => passage.id)).toEqual(['p2']);
  });

  test('says how many more there are, and what else the name may stand for', async () => {
    const library = await opened();
    const all = library.evidence({ entity: 'rason', others: ['port-of-rajin', 'gone'], limit: 1 });
    expect([all.excerpts.length, all.more]).toEqual([1, 2]);
    expect(all.others.map(({ name }) => name)).toEqual(['Rajin port']);
    expect(all.coverage.passages).toBe(3);
  });

  test('a dispute of a shown excerpt comes with an excerpt for each side', async () => {
    const library = await opened();
    const { disputes, excerpts } = about(library, 'rason', 'Coal leaves Rason.', 'Rason');
    expect(ids(excerpts)).toContain('p1');
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.sides.map(({ says, excerpt }) => [says, excerpt.passage.id])).toEqual([
      ['300,000 tonnes', 'p1'],
      ['130,000 tonnes', 'p3'],
    ]);
    expect(library.evidence({ entity: 'khasan', others: [], limit: 3 }).disputes).toEqual([]);
  });

  test('an unknown entity has an error of its own', async () => {
    const library = await opened();
    expect(() => library.evidence({ entity: 'atlantis', others: [], limit: 1 })).toThrow(UnknownEntityError);
    expect(() => library.entity('atlantis')).toThrow('atlantis');
  });
});
