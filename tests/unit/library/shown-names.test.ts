// Everything that a library opened for readers of a language answers calls entities by their names in it; citations do not.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { cite } from '../../../lib/corpus/citation/cite.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import { PLAIN_CITING } from '../../../lib/model/primitives/lists.ts';
import { opened } from './small-library.ts';

let russian: Library;
let english: Library;
beforeAll(async () => {
  [russian, english] = await Promise.all([opened({}, 'ru'), opened()]);
});

const block = 'Уголь идёт через Хасан в порт Раджин: 300 000 тонн.';
const start = block.indexOf('порт Раджин');
const context = {
  block,
  start,
  end: start + 'порт Раджин'.length,
  page: { title: 'Уголь', language: 'ru', published: '2025-01-01' },
};

describe('in Russian', () => {
  test('evidence names its entity and the others that may be meant, and still finds them by all their names', () => {
    const asked = { entity: 'port-of-rajin', others: ['rason'], context, limit: 3 };
    const { entity, others, excerpts } = russian.evidence(asked);
    expect([entity.name, entity.nameLanguage]).toEqual(['Порт Раджин', 'ru']);
    expect(others.map(({ name, nameLanguage }) => [name, nameLanguage])).toEqual([['Расон', 'ru']]);
    const same = english.evidence(asked);
    expect(same.entity.name).toBe('Rajin port');
    expect(excerpts.map(({ passage }) => passage)).toEqual(same.excerpts.map(({ passage }) => passage));
  });

  test('lists are sorted by the names shown, and name the alias by which a filter found one', () => {
    const rows = russian.listing.entities('');
    expect(rows.map(({ name }) => name)).toEqual(['Порт Раджин', 'Расон', 'Хасан']);
    const found = (filter: string) =>
      russian.listing.entities(filter).map(({ name, alias }) => [name, alias]);
    expect(found('порт')).toEqual([['Порт Раджин', undefined]]);
    expect(found('khas')).toEqual([['Хасан', 'Khasan']]);
    // A name typed in full, not the longer one that is shown and has it, too.
    expect(found('раджин')).toContainEqual(['Порт Раджин', 'Раджин']);
  });

  test('search results and related names', () => {
    expect(russian.search('Khasan', 5).entities.map(({ name }) => name)).toEqual(['Хасан']);
    expect(russian.search('coal Khasan', 5).total).toBe(english.search('coal Khasan', 5).total);
    expect(russian.listing.related('port-of-rajin').map(({ name }) => name)).toEqual(['Расон']);
    expect(russian.shownName('rason')).toEqual({ name: 'Расон', nameLanguage: 'ru' });
  });

  test('a citation stays as it is', () => {
    const passage = english.evidence({ entity: 'rason', others: [], limit: 1 }).excerpts[0]?.passage.id ?? '';
    const citation = (library: Library) =>
      cite(library.excerpt(passage), PLAIN_CITING, '2026-01-01', 'Paraphrase');
    expect(citation(russian)).toBe(citation(english));
  });
});

test('without a name in the language, the corpus’s own', async () => {
  const korean = await opened({}, 'ko');
  expect(korean.shownName('khasan')).toEqual({ name: 'Khasan' });
  expect(korean.shownName('rason')).toEqual({ name: '라선', nameLanguage: 'ko' });
});

test('who speaks is called so, too, where it is an entity of that very name; the passage stays as it is', async () => {
  const { pack, gazetteer } = await compileCorpus();
  const said = (language: string) =>
    openLibrary(pack, gazetteer.buffer, language).evidence({
      entity: 'alexander-matsegora',
      others: [],
      limit: 100,
    }).excerpts;
  const own = said('ru').filter(({ passage }) => passage.speaker === 'Alexander Matsegora');
  expect(own.length).toBeGreaterThan(10);
  for (const { speaker } of own) expect(speaker).toEqual({ name: 'Александр Мацегора', nameLanguage: 'ru' });
  const others = said('ru').filter(({ passage }) => passage.voice?.entity === undefined);
  expect(others.length).toBeGreaterThan(0);
  for (const { speaker } of [...others, ...said('en')]) expect(speaker).toBeUndefined();
});

test('of the bundled corpus, nearly every name has one in each language of the interface', async () => {
  const { pack, gazetteer } = await compileCorpus();
  for (const language of ['ru', 'ko', 'zh-CN']) {
    const library = openLibrary(pack, gazetteer.buffer, language);
    const shown = library.entities().map(({ id }) => library.shownName(id));
    const translated = shown.filter(({ nameLanguage }) => nameLanguage !== undefined);
    expect(translated.length / shown.length, language).toBeGreaterThan(0.65);
    // Two lists with the same name twice would leave a reader to guess.
    const names = translated.map(({ name }) => name);
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      language,
    ).toEqual([]);
  }
});
