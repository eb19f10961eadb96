// The repository follows its own rules: folders and scripts are described, files say what they are for and stay small.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files, ROOT } from './files.ts';
import { functionFaults } from './functions.ts';
import {
  filesInComments,
  folderFaults,
  folderLines,
  foldersOf,
  lengthFaults,
  openingFaults,
  pathsIn,
  scriptFaults,
  widthFaults,
} from './rules.ts';

/** The most lines of ARCHITECTURE.md, of a source file and of a function, and the most files in a folder of `lib/`. */
const MOST = { architecture: 150, file: 250, function: 60, siblings: 14 };

/** Paths that documents name although a build makes them or they are only examples. */
const NOT_KEPT = ['lib/text/languages/it/rules.ts', 'de.json', 'pt_BR.json', 'pack.json'];

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const ours = /^(?:lib|entrypoints|cli|dev|tests|public)\/|^\w+\.config\.ts$/;
const sources = files.filter((file) => ours.test(file) && /\.(?:ts|tsx|js)$/.test(file));
const styles = files.filter((file) => ours.test(file) && file.endsWith('.css'));
const documents = files.filter(
  (file) => /^(?:README|ARCHITECTURE|CONTRIBUTING|PRIVACY)\.md$/.test(file) || /^docs\/.*\.md$/.test(file),
);

test('every folder is described in ARCHITECTURE.md, and no other', () => {
  const folders = foldersOf(files.filter((file) => /^(?:lib|entrypoints|cli|dev|tests)\//.test(file)));
  expect(folderFaults(folders, folderLines(read('ARCHITECTURE.md')))).toEqual([]);
});

test('every script of package.json is described in CONTRIBUTING.md', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  expect(scriptFaults(Object.keys(scripts), read('CONTRIBUTING.md'))).toEqual([]);
});

test('every source file opens with a sentence', () => {
  expect(sources.flatMap((file) => openingFaults(file, read(file)))).toEqual([]);
});

test('files that comments name exist', () => {
  const exists = (name: string): boolean =>
    files.some((file) => file === name || file.endsWith(`/${name.replace(/^(?:\.\.?\/)+/, '')}`));
  const missing = sources.flatMap((file) =>
    filesInComments(read(file))
      .filter((name) => !exists(name))
      .map((name) => `${file} names ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no function is too long, unless for a stated reason', () => {
  expect(sources.flatMap((file) => functionFaults(file, read(file), MOST.function))).toEqual([]);
});

test('no file is too long, unless for a stated reason', () => {
  expect([...sources, ...styles].flatMap((file) => lengthFaults(file, read(file), MOST.file))).toEqual([]);
  expect(lengthFaults('ARCHITECTURE.md', read('ARCHITECTURE.md'), MOST.architecture)).toEqual([]);
});

test('no folder of lib holds too many files', () => {
  expect(
    widthFaults(
      files.filter((file) => file.startsWith('lib/')),
      MOST.siblings,
    ),
  ).toEqual([]);
});

test.each(documents)('every path that %s names exists', (document) => {
  const beside = (path: string): string => posix.join(posix.dirname(document), path);
  const missing = pathsIn(read(document)).filter(
    (path) => !NOT_KEPT.includes(path) && !existsSync(ROOT + path) && !existsSync(ROOT + beside(path)),
  );
  expect(missing).toEqual([]);
});

test('the decisions are numbered without a gap, and all are linked', () => {
  const decisions = files.filter((file) => file.startsWith('docs/decisions/')).sort();
  const numbers = decisions.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1]));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const linked = read('ARCHITECTURE.md');
  expect(decisions.filter((file) => !linked.includes(`(${file})`))).toEqual([]);
});
