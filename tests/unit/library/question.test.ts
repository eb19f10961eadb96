// Typed queries: filters, phrases, and words in a script that no passage is written in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionOf } from '../../../lib/library/question.ts';
import type { SearchResult } from '../../../lib/model/evidence.ts';
import { opened } from './small-library.ts';

const ids = ({ excerpts }: SearchResult): string[] => excerpts.map(({ passage }) => passage.id);

describe('filters', () => {
  test.each([
    ['coal publisher:ministry', ['p3']],
    ['coal publisher:"agency one"', ['p1']],
    ['coal publisher:archive', ['p3']],
    ['coal kind:official', ['p3']],
    ['coal viewpoint:independent', ['p1']],
    ['coal lang:ru', ['p3']],
    ['coal before:2020', ['p3']],
    ['coal after:2020', ['p1']],
    ['coal after:2024-05-20', ['p1']],
    ['coal after:2024-05-21', []],
    ['coal before:2020 after:2021', []],
    ['coal Kind:News', ['p1']],
  ])('%s', async (query, expected) => {
    const library = await opened();
    expect(ids(library.search(query, 5))).toEqual(expected);
  });

  test('alone they list what they admit, the newest first', async () => {
    const library = await opened();
    expect(ids(library.search('viewpoint:russian', 5))).toEqual(['p3', 'p4']);
    expect(ids(library.search('after:2000 ', 5))).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('half-typed ones ask nothing, and other colons are words', async () => {
    const library = await opened();
    expect(ids(library.search('coal before:', 5)).sort()).toEqual(['p1', 'p3']);
    expect(ids(library.search('coal before:20', 5)).sort()).toEqual(['p1', 'p3']);
    expect(questionOf('note: coal').text).toContain('note:');
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(questionOf(query).phrases.flat()).not.toContain('');
      }),
    );
  });
});

test('a phrase must stand as it is', async () => {
  const library = await opened();
  expect(ids(library.search('"Russian coal"', 5))).toEqual(['p1']);
  expect(ids(library.search('"coal Russian"', 5))).toEqual([]);
  expect(ids(library.search('"Russian coal', 5))).toEqual(['p1']);
});

test('a word of another language finds its notion, marked in the text', async () => {
  const glossary = '- id: coal\n  terms: { en: [coal], ru: [уголь, угля], ko: [석탄] }\n';
  const library = await opened({ 'corpus/glossary.yaml': glossary });
  for (const query of ['уголь', '석탄']) {
    const found = library.search(query, 5);
    expect(ids(found).sort()).toEqual(['p1', 'p3']);
    for (const { passage, matched } of found.excerpts) {
      expect(matched.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['coal']);
    }
  }
  expect(ids(library.search('уголь lang:ru', 5))).toEqual(['p3']);
});
