// A corpus on another subject, in another language, with viewpoints and kinds of its own: read, compiled, opened, asked.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusFiles } from '../../../dev/files.ts';
import { outlines } from '../../../dev/outlines/outlines.ts';
import { cite } from '../../../lib/corpus/citation/cite.ts';
import { readCorpus } from '../../../lib/corpus/read.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import { cardVocabularyIn, vocabularyIn } from '../../../lib/model/vocabulary.ts';
import { compilePack } from '../../../lib/pack/compile.ts';

const FOLDER = join(import.meta.dirname, '../../packs/river-dam');

let library: Library;
beforeAll(async () => {
  const reading = readCorpus(await corpusFiles(FOLDER));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { pack, gazetteer } = await compilePack(reading.corpus, '1.0.0');
  library = openLibrary(JSON.parse(JSON.stringify(pack)), gazetteer.buffer);
});

const found = (text: string): string[] => library.find([text], { title: '' }).map(({ entity }) => entity);

test('its names are found in several languages, each according to its kind', () => {
  expect(found('The Aulach Dam holds back the River Aulach.')).toEqual(['aulachsperre', 'aulach']);
  // The case endings of a facility, by the rules of Russian.
  expect(found('Уровень воды у Аулахской плотины упал.')).toEqual(['aulachsperre']);
  // A surname, once the full name has been given: only names of people have one.
  expect(found('Marta Lindner kam. Am Abend sprach Lindner.')).toEqual(['marta-lindner', 'marta-lindner']);
  // A term may begin small in a language in which it is no proper name.
  expect(found('The residual flow was low.')).toEqual(['restwasser']);
});

test('its evidence fits the sentence, shows the dispute, and counts its own viewpoints', () => {
  const block = 'In August only 1,1 cubic metres passed the Aulach Dam.';
  const start = block.indexOf('Aulach Dam');
  const context = { block, start, end: start + 10, page: { title: '', published: '2023-09-04' } };
  const evidence = library.evidence({ entity: 'aulachsperre', others: [], context, limit: 3 });
  expect(evidence.excerpts[0]?.passage.id).toBe('trocken');
  expect(evidence.disputes.map(({ dispute }) => dispute.id)).toEqual(['sommer-2021']);
  expect(evidence.coverage.viewpoints.toSorted()).toEqual(['anrainer', 'betreiber', 'wasserbehoerde']);
});

describe('a search', () => {
  const passages = (query: string) => library.search(query, 5).excerpts.map(({ passage }) => passage.id);

  test('filters by its viewpoints and kinds', () => {
    expect(passages('Restwasser viewpoint:anrainer')).toEqual(['trocken']);
    // The newspaper printed what a resident said.
    expect(passages('Restwasser viewpoint:presse')).toEqual([]);
    expect(passages('Restwasser voice:lindner')).toEqual(['trocken']);
    expect(passages('Restwasser kind:messbericht')).toEqual(['pegel']);
    expect(passages('Restwasser kind:news')).toEqual([]);
  });

  test('finds by concept what is typed in another script', () => {
    expect(passages('кубометр').toSorted()).toEqual(['auflage', 'pegel', 'trocken']);
  });
});

test('a source is cited according to its kind', () => {
  const typeOf = (passage: string) =>
    JSON.parse(cite(library.excerpt(passage), { format: 'csl', excerpt: false }, '2026-11-01'))[0].type;
  expect(['pegel', 'trocken', 'auflage'].map(typeOf)).toEqual(['report', 'interview', 'document']);
});

describe('its labels', () => {
  const viewpoints = (language: string) =>
    cardVocabularyIn(library.manifest, language).viewpoints.map(({ label }) => label);

  test('are in the reader’s language, and in the pack’s own where there are none', () => {
    expect(viewpoints('en')).toEqual(['Operator', 'Anrainer', 'Water authority', 'Press']);
    expect(viewpoints('en-GB')).toEqual(viewpoints('en'));
    expect(viewpoints('ko')).toEqual(['Betreiber', 'Anrainer', '수자원 당국', 'Presse']);
    expect(viewpoints('zh-CN')).toEqual(['Betreiber', 'Anrainer', 'Wasserbehörde', 'Presse']);
  });

  test('include what follows from its contents', () => {
    const { language, sourceLanguages, searchLanguages, nounsHaveCapitals, countries } = vocabularyIn(
      library.manifest,
      'en',
    );
    expect({ language, sourceLanguages, searchLanguages, nounsHaveCapitals }).toEqual({
      language: 'de',
      sourceLanguages: ['de', 'en'],
      searchLanguages: ['de', 'en', 'ru'],
      nounsHaveCapitals: true,
    });
    expect([...countries.values()]).toEqual(['Austria', 'Germany', 'Schweiz']);
  });
});

test('its maps have its own countries', () => {
  const { region, land } = outlines(library.manifest.map).objects;
  expect(region.geometries.map(({ id }) => id).sort()).toEqual(['040', '276', '756']);
  expect(region.geometries.every(({ arcs }) => arcs.length > 0)).toBe(true);
  expect(land.geometries.length).toBeGreaterThan(0);
});
