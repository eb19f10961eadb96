// The checks refuse what they should, on made-up input.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './files.ts';
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

describe('the linter, by the project’s own configuration', () => {
  let tree = '';
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
    const config = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8'));
    // The tree is not a git repository and has no node_modules.
    put('biome.json', JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }

  /** What the linter prints, and its exit code. */
  function lint(): { status: number | null; said: string } {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '.'], {
      cwd: tree,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }

  test('lets a sound tree pass', () => {
    put('lib/model/day.ts', 'export type Day = string;\n');
    put('lib/text/week.ts', "import type { Day } from '../model/day.ts';\nexport type Week = Day[];\n");
    expect(lint()).toMatchObject({ status: 0 });
  });

  test('refuses a forbidden import, also of a type alone', () => {
    put('lib/page/day.ts', 'export type Day = string;\n');
    put('lib/text/week.ts', "import type { Day } from '../page/day.ts';\nexport type Week = Day[];\n");
    const { status, said } = lint();
    expect(status).toBe(1);
    expect(said).toContain('noRestrictedImports');
    expect(said).toContain('text imports model only');
  });

  test('refuses a cycle, also of types alone', () => {
    put('lib/text/day.ts', "import type { Week } from './week.ts';\nexport type Day = { of: Week };\n");
    put('lib/text/week.ts', "import type { Day } from './day.ts';\nexport type Week = Day[];\n");
    const { status, said } = lint();
    expect(status).toBe(1);
    expect(said).toContain('noImportCycles');
  });
});

describe('the documents', () => {
  const table =
    '| folder | what | imports |\n|---|---|---|\n| `lib/text/` | strings; `dates/` | model |\n| `cli/` | commands | |\n';

  test('an undocumented folder is refused', () => {
    const folders = foldersOf([
      'lib/text/a.ts',
      'lib/text/dates/b.ts',
      'lib/text/loose/c.ts',
      'lib/new/d.ts',
      'cli/e.ts',
    ]);
    expect(folderFaults(folders, folderLines(table))).toEqual([
      'lib/new/ is not described in ARCHITECTURE.md; give it a line in the table of folders.',
      'lib/text/loose/ is not described in ARCHITECTURE.md; give it a line in the table of folders.',
    ]);
  });

  test('a line about a folder that does not exist is refused', () => {
    expect(folderFaults(foldersOf(['lib/text/a.ts']), folderLines(table))).toEqual([
      'ARCHITECTURE.md describes cli/, which does not exist; remove the line.',
    ]);
  });

  test('an undocumented script is refused, also where a longer name is described', () => {
    expect(
      scriptFaults(
        ['test', 'build', 'eval'],
        'Run `npm test`, then `npm run build-all` and `npm run eval:x`.',
      ),
    ).toEqual([
      'npm run build is not described in CONTRIBUTING.md; say there what it does.',
      'npm run eval is not described in CONTRIBUTING.md; say there what it does.',
    ]);
  });
});

test('a file without a sentence, and a crowded folder, are refused', () => {
  expect(openingFaults('a.ts', "import './b.ts';\n")).toHaveLength(1);
  expect(openingFaults('a.ts', '// Helps\nexport {};\n')).toHaveLength(1);
  expect(
    openingFaults('a.ts', `// @vitest-${'environment'} happy-dom\n// Says what\n// it is for.\nexport {};\n`),
  ).toEqual([]);
  expect(widthFaults(['lib/a/1.ts', 'lib/a/2.ts', 'lib/a/b/3.ts'], 1)).toHaveLength(1);
});

describe('sizes', () => {
  const lines = (count: number, text: string): string => Array.from({ length: count }, () => text).join('\n');
  const long = `function grow() {\n${lines(59, '  step();')}\n}\n`;

  test('a long function is refused, whatever kind it is', () => {
    expect(functionFaults('a.ts', `let a = 1;\nexport ${long}`, 60)).toEqual([
      'a.ts:2 grow has 61 lines and the limit is 60; split it, or say above it “Long because …”.',
    ]);
    const arrow = `const grow = (): void => {\n${lines(59, '  step();')}\n};\n`;
    expect(functionFaults('a.ts', arrow, 60)).toHaveLength(1);
    const component = `export const Card = () => (\n  <ul>\n${lines(58, '    <li />')}\n  </ul>\n);\n`;
    expect(functionFaults('a.tsx', component, 60)).toHaveLength(1);
    expect(functionFaults('a.ts', `const a = {\n  ${long.replace('function ', '')}};\n`, 60)).toHaveLength(1);
    expect(functionFaults('a.ts', long.replace('  step();\n', ''), 60)).toEqual([]);
  });

  test('a long function may give its reason, and a short one may not', () => {
    expect(functionFaults('a.ts', `/** Grows. Long because it is one list. */\n${long}`, 60)).toEqual([]);
    expect(functionFaults('a.ts', `// Long because it is one list.\n\n${long}`, 60)).toHaveLength(1);
    expect(functionFaults('a.ts', '// Long because it was.\nfunction a() {}\n', 60)).toEqual([
      'a.ts:2 a is not longer than 60 lines; remove “Long because …”.',
    ]);
  });

  test('the tests of a suite are measured, and not the suite', () => {
    const suite = (size: number): string =>
      `describe.each(all)('a', () => {\n  test('b', () => {\n${lines(size, '    step();')}\n  });\n});\n`;
    expect(functionFaults('a.ts', suite(58), 60)).toEqual([]);
    expect(functionFaults('a.ts', suite(59), 60)).toHaveLength(1);
  });

  test('a long file is refused unless it gives its reason', () => {
    const file = `// Lists.\n${lines(250, 'step();')}\n`;
    expect(lengthFaults('a.ts', file, 250)).toHaveLength(1);
    expect(lengthFaults('a.ts', `// Long because it is one list.\n${file}`, 250)).toEqual([]);
    expect(lengthFaults('a.ts', '// Long because it was.\n', 250)).toHaveLength(1);
    expect(lengthFaults('a.css', `/* Long because it is one list. */\n${lines(250, 'a {}')}\n`, 250)).toEqual(
      [],
    );
  });
});

test('files are found in comments only', () => {
  expect(
    filesInComments(
      "// See day.ts.\nimport './b.ts'; // and lib/text/fold.ts\n/** Not d.js nor https://a.org/e.ts */\n",
    ),
  ).toEqual(['day.ts', 'lib/text/fold.ts']);
});

test('paths are found in code and in links, and not in addresses', () => {
  const document =
    'See `lib/text/` and `dev/a.ts`, [this](docs/b.md#c), `@wxt-dev/i18n`, [web](https://x.org/docs/d.md).';
  expect(pathsIn(document)).toEqual(['lib/text/', 'dev/a.ts', 'docs/b.md']);
});
