// The repository keeps its own rules: folders and scripts are described, files say what they are for and stay small.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files, ROOT } from './files.ts';
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

/** The most lines of ARCHITECTURE.md, of a source file, and the most files side by side in a folder of `lib/`. */
const MOST = { architecture: 150, lines: 250, siblings: 14 };

/** Files that may be longer than the limit, each for a reason. */
const LONGER: Readonly<Record<string, string>> = {
  'lib/platform/messages/contract.ts': 'all questions and answers in one list',
  'tests/browser/page/cards.test.ts': 'one page and browser for all its cases',
  'tests/browser/page/marking.test.ts': 'one page and browser for all its cases',
  'tests/e2e/hostile.test.ts': 'one list of what has been tried',
  'tests/unit/corpus/read.test.ts': 'one list of what may be wrong with a corpus',
  'tests/unit/ui/panel.test.tsx': 'one panel, all its views',
};

/** Paths that documents name though they are made by a build, or are examples of what could be. */
const NOT_KEPT = ['lib/text/languages/it/rules.ts', 'de.json', 'pt_BR.json', 'pack.json'];

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const sources = files.filter((file) =>
  /^(?:lib|entrypoints|cli|dev|tests|public)\/.*\.(?:ts|tsx|js)$/.test(file),
);
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

test('files that comments name are there', () => {
  const isThere = (name: string): boolean =>
    files.some((file) => file === name || file.endsWith(`/${name.replace(/^(?:\.\.?\/)+/, '')}`));
  const missing = sources.flatMap((file) =>
    filesInComments(read(file))
      .filter((name) => !isThere(name))
      .map((name) => `${file} names ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no source file is too long, but for a stated reason', () => {
  const long = sources.filter((file) => lengthFaults(file, read(file), MOST.lines).length > 0);
  expect(long.filter((file) => !(file in LONGER))).toEqual([]);
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

test.each(documents)('every path that %s names is there', (document) => {
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
