// The other commands: excerpts, search, check, and the exit codes of all.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, sidelight } from './run.ts';

const CONTEXT = 'The first freight train crossed from Khasan to Tumangang.';

describe('sidelight excerpts', () => {
  test('prints evidence as JSON', async () => {
    const args = ['excerpts', '--entity', 'khasan', '--context', CONTEXT, '--date', '2022-11', '--json'];
    const { code, out } = await sidelight([...args, '--limit', '2']);
    expect(code).toBe(0);
    const [evidence] = jsonLines(out);
    expect(evidence).toMatchObject({ entity: { id: 'khasan' } });
    expect(evidence?.excerpts).toHaveLength(2);
  });

  test('prints each excerpt with its citation', async () => {
    const { code, out } = await sidelight(['excerpts', '--entity', 'khasan', '--context', CONTEXT]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Khasan \(place\): /);
    expect(out.match(/\(accessed \w+ \d+, \d{4}\)\./g)).toHaveLength(3);
  });

  test('answers JSON lines in order, an entity by any of its names', async () => {
    const lines = [
      { id: 'a', entity: 'Хасан', text: CONTEXT, date: '2023-01-01' },
      { id: 2, entity: 'khasan', text: 'Khasan won 3:1.', start: 0, end: 6, title: null, date: null },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, out } = await sidelight(['excerpts', '--jsonl', '-', '--json'], input);
    const answers = jsonLines(out);
    expect([code, answers.map(({ id }) => id)]).toEqual([0, ['a', 2]]);
    expect(answers.map(({ answer }) => answer)).toEqual(['sentence', 'background']);
    expect(answers[0]).toHaveProperty('excerpts.0.passage.entities.0', 'khasan');
    expect(Object.keys(answers[1] ?? {})).toEqual(['id', 'answer', 'excerpts', 'later']);
  });

  test.each([
    'Rason · Rajin · Khasan · Wonsan',
    'Темы: Расон | Раджин | Хасан',
    '라선 · 라진 · 하산 · 원산',
    '罗先、罗津、哈桑',
  ])('claims nothing on a bare row of names: %s', async (row) => {
    const { out } = await sidelight(['excerpts', '--entity', 'rason', '--context', row, '--json']);
    expect(jsonLines(out)[0]?.answer).toBe('background');
  });

  test.each([
    ['{"id": 1}', /^-:1 lacks a usable "entity"; write .+\n$/],
    ['\nnothing', /^-:2 is no such object; write .+\n$/],
    [
      '{"id": 1, "entity": "khasan", "text": "Khasan", "start": 9, "end": 3}',
      /^-:1 is no such object; .+\n$/,
    ],
    ['{"id": 1, "entity": "Khasanovka", "text": "x"}', /^There is no entity "Khasanovka"; .+\n$/],
  ])('the JSON line %j is bad input', async (line, sentence) => {
    const { code, err } = await sidelight(['excerpts', '--jsonl', '-', '--json'], line);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });

  test.each([
    [
      ['--entity', 'kasan', '--context', 'x'],
      /^There is no entity "kasan"; the nearest ids are .*khasan.*\.\n$/,
    ],
    [
      ['--entity', 'khasan', '--context', 'x', '--date', '2023-02-30'],
      /^"2023-02-30" is no date; write .+\n$/,
    ],
    [
      ['--entity', 'khasan', '--context', 'x', '--date', '2023/2024'],
      /^"2023\/2024" is no date; write .+\n$/,
    ],
    [['--entity', 'khasan', '--context', 'x', '--limit', '0'], /^--limit 0 is no count; .+\n$/],
  ])('%j is bad input', async (args, sentence) => {
    const { code, out, err } = await sidelight(['excerpts', ...args]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });
});

describe('sidelight search and check', () => {
  test('search finds a name in another script', async () => {
    const { code, out } = await sidelight(['search', '--json', '--limit', '1', 'Расон']);
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toHaveProperty('entities.0.id', 'rason');
  });

  test.each([
    ['langue:ru', /^"langue:" is no filter; there are publisher, .+; did you mean lang:\?\n$/],
    [
      'publisher:interfaks',
      /^No source in the library is published by "interfaks"; did you mean .*Interfax.*\?\n$/,
    ],
    [
      'voice:мацегорра',
      /^No speaker in the library is called "мацегорра"; did you mean voice:"?.*Мацегора.*\?\n$/,
    ],
    ['voice:zzyzx', /^No speaker in the library is called "zzyzx"\.\n$/],
    ['lang:xx', /^"lang:xx" matches nothing; write one of .*en.*\.\n$/],
    ['before:soon', /^"before:soon" has no date; write 2021, .+\.\n$/],
  ])('search says why %s is not applied', async (filter, sentence) => {
    const { code, err } = await sidelight(['search', filter, 'coal']);
    expect(code).toBe(0);
    expect(err).toMatch(sentence);
  });

  test('check counts what the corpus holds', async () => {
    const { code, out } = await sidelight(['check']);
    expect(code).toBe(0);
    expect(out).toMatch(/^sources +282\npassages +856\n/);
  });

  test('check lists every problem of a corpus, one line each', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    try {
      await writeFile(join(folder, 'sites.yaml'), '- { name: A, host: a.example, language: en }\n'.repeat(3));
      const { code, out, err } = await sidelight(['check', folder]);
      expect([code, out]).toEqual([1, '']);
      expect(
        err
          .trim()
          .split('\n')
          .map((line) => line.slice(line.indexOf('/'))),
      ).toEqual([
        '/pack.yaml:1: there is no such file; add one with id, title, licence, language, viewpoints, sourceKinds and entityKinds.',
        '/sites.yaml:2 [1].host: "a.example" is listed twice; list it once.',
        '/sites.yaml:3 [2].host: "a.example" is listed twice; list it once.',
      ]);
      expect((await sidelight(['check', join(folder, 'none')])).err).toMatch(/^There is no corpus in .+\n$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('wrong usage', () => {
  test.each([[[]], [['nonsense']], [['search']], [['excerpts', '--entity', 'x']], [['check', '--what']]])(
    '%j ends with 2 and says so on stderr',
    async (args) => {
      const { code, out, err } = await sidelight(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    },
  );

  test('--help and --version are not wrong', async () => {
    expect((await sidelight(['--help'])).code).toBe(0);
    expect((await sidelight(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await sidelight(['mentions', '--help'])).out).toContain('UTF-16');
  });
});
