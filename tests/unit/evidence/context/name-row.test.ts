// A bare row of names says nothing that evidence could be on; a sentence with the same names does.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../../dev/corpus.ts';
import { contextQuery } from '../../../../lib/evidence/context/context-query.ts';
import { isNameRow } from '../../../../lib/evidence/context/name-row.ts';
import { loadGazetteer } from '../../../../lib/gazetteer/load.ts';
import { type Library, openLibrary } from '../../../../lib/library/library.ts';
import { findTyped } from '../../../../lib/linking/link.ts';
import type { Entity } from '../../../../lib/model/corpus.ts';
import { createPackStore, entityOf, type PackStore } from '../../../../lib/pack/store.ts';
import { english } from '../../../../lib/text/languages/en/rules.ts';

let library: Library;
let store: PackStore;
let entities: Entity[];
beforeAll(async () => {
  const { gazetteer, pack } = await compileCorpus();
  library = openLibrary(pack, gazetteer.buffer);
  const loaded = loadGazetteer(gazetteer.buffer);
  store = createPackStore(pack, loaded);
  // Some names in the library are descriptions, which no text has: "UN sanctions on the DPRK".
  entities = pack.entities.filter(({ name }) =>
    findTyped(loaded, name).some(({ start, end }) => start === 0 && end === name.length),
  );
});

/** Whether a text is a row, with the parts in brackets as its names. */
function isRow(marked: string): boolean {
  const names: { start: number; end: number }[] = [];
  const text = marked.replace(/\[([^\]]*)\]/g, (all: string, name: string, at: number) => {
    const start = at - 2 * names.length;
    names.push({ start, end: start + all.length - 2 });
    return name;
  });
  return isNameRow(text, names, english);
}

describe('is a row', () => {
  test.each([
    '[Rason] · [Rajin] · [Khasan] · [Wonsan]',
    'Topics: [Rason] | Economy | [Khasan]',
    'Read more about these: [Rason] · [Khasan]',
    '#[Rason] #[Khasan] #Trade',
    '[Rason], [Rajin] and [Khasan].',
    '[Rason], Kilju, [Khasan], [Wonsan]',
    '[Rason] – [Rajin] – [Khasan]',
    '[Rason]\n[Rajin]\n[Khasan]',
    '[Rason] (12) · [Khasan] (3)',
    'Темы: [Расон], [Раджин] и [Хасан]',
    '[Расон] | Санкции | [Хасан]',
    '[라선] · [라진] · 대북 제재 · [하산]',
    '[라선], [라진]과 [하산]',
    '[罗先]、[罗津]和[哈桑]',
    '标签：[罗先] | 朝俄关系 | [哈桑]',
    '[亚历山大·马采戈拉] · [哈桑]',
  ])('%s', (text) => expect(isRow(text)).toBe(true));
});

describe('is none', () => {
  test.each([
    '[Rason]',
    '[Rason], [Khasan]',
    '[Rason], [Rajin] and [Khasan] reopened.',
    'He saw [Rason], [Rajin] and [Khasan].',
    'He visited three cities: [Rason], [Rajin] and [Khasan].',
    'From [Rason] to [Rajin] via [Khasan]',
    '[Rason], [Rajin], [Khasan]: Ports Reopen After The Floods',
    '[Putin], [Kim] Meet in [Rason]',
    '[Rason] · [Rajin] port was reopened after the floods · [Khasan]',
    '[Rason] | Why the trains to [Khasan] run empty',
    '[Расон] — порт, [Раджин] — порт, [Хасан] — станция',
    'В [Расон], [Раджин] и [Хасан] пришли поезда',
    '[라선], [라진], [하산]에서 열렸다',
    '[罗先]、[罗津]和[哈桑]恢复通车',
  ])('%s', (text) => expect(isRow(text)).toBe(false));
});

test.each([
  ['en', 'Rason', 'Rason · Rajin · Khasan · Wonsan', 'Coal was shipped from Rason, Rajin and Khasan.'],
  ['ru', 'Расон', 'Расон | Раджин | Хасан', 'Из портов Расон, Раджин и Хасан вывозили уголь.'],
  ['ko', '라선', '라선 · 라진 · 하산', '라선, 라진, 하산에서 석탄을 실었다.'],
  ['zh', '罗先', '罗先、罗津、哈桑', '煤炭从罗先、罗津和哈桑运出。'],
])('in %s a row asks nothing, and a sentence does', (_, name, row, sentence) => {
  const query = (block: string) => {
    const start = block.indexOf(name);
    const page = { title: 'Coal from Rajin', published: '2026' };
    return contextQuery(store, entityOf(store, 'rason'), { block, start, end: start + name.length, page });
  };
  expect(query(row)).toEqual({ items: [], dates: [], years: [], published: '2026' });
  expect(query(sentence).items).not.toEqual([]);
});

test('for no entity does a row of names claim that its passages are on the sentence', () => {
  const separator = fc.constantFrom(' · ', ' | ', ', ', '\n', ' • ');
  const others = fc.uniqueArray(fc.integer({ min: 0 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 0 }), others, separator, (which, rest, between) => {
      const one = (at: number): Entity | undefined => entities[at % entities.length];
      const entity = one(which);
      if (entity === undefined) return;
      const names = [entity, ...rest.map(one)].map((each) => each?.name ?? '');
      const context = { block: names.join(between), start: 0, end: entity.name.length, page: { title: '' } };
      const { answer } = library.evidence({ entity: entity.id, others: [], context, limit: 3 });
      expect(['background', 'nothing'], names.join(between)).toContain(answer);
    }),
    { numRuns: 300 },
  );
});
