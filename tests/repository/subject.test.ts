// No code knows the subject of the bundled corpus: none of the corpus's own words stands in it or in the interface's phrases.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, ROOT } from './files.ts';
import { says, subjectOf, subjectWords } from './subject.ts';

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const corpus = files.filter((file) => file.startsWith('corpus/') && file.endsWith('.yaml'));
const subject = subjectOf(new Map(corpus.map((file) => [file, read(file)])));

/** Languages name countries and peoples; that is knowledge of a language, not of a subject. */
const LANGUAGES = 'lib/text/languages/';

/** Words of the corpus that stand in code with a meaning of their own, each for a reason. */
const OTHER_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  // A type of document in CSL.
  'lib/corpus/citation/csl.ts': ['document'],
  // The templates {{cite news}} and {{cite document}}.
  'lib/corpus/citation/wikipedia.ts': ['news', 'document'],
};

test.each([
  ["source.viewpoint === 'dprk-official'", 'dprk-official'],
  ["const KINDS = ['reference', 'un-document'];", 'un-document'],
  ['const table = { mapRussia: 1 };', 'Russia'],
  ['const DPRK_TABLE = [];', 'DPRK'],
  ['const text = <p>Trains to Khasan</p>;', 'Khasan'],
  ['const pattern = /(?:Россия|РФ)/;', 'Россия'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read.
  ['const text = `TASS, ${date}`;', 'TASS'],
])('“%s” would be found', (source, word) => {
  expect(subjectWords(source, subject)).toContain(word);
});

test('comments and parts of other words would not', () => {
  expect(subjectWords("// Russia\nconst russianEndings = 'Prussia, Russian';", subject)).toEqual([]);
});

test('no code says a word of the subject', () => {
  const code = files.filter(
    (file) => /^(?:lib|entrypoints|cli)\/.*\.(?:tsx?|js)$/.test(file) && !file.startsWith(LANGUAGES),
  );
  expect(code.length).toBeGreaterThan(100);
  const found = code.flatMap((file) =>
    subjectWords(read(file), subject)
      .filter((word) => !OTHER_MEANINGS[file]?.includes(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('no phrase of the interface says a name of the subject', () => {
  const locales = files.filter((file) => file.startsWith('locales/'));
  const found = locales.flatMap((file) => {
    const phrases: Record<string, string> = JSON.parse(read(file));
    return Object.entries(phrases).flatMap(([key, phrase]) =>
      subject.names.filter((name) => says(phrase, name)).map((name) => `${file} ${key}: ${name}`),
    );
  });
  expect(locales.length).toBeGreaterThan(1);
  expect(found).toEqual([]);
});
