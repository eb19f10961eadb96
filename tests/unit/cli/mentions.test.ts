// `sidelight mentions`: offsets, JSON lines, HTML, and what it says about input it cannot use.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, sidelight } from './run.ts';

const TEXT = '😀 The Rason zone…\r\n\r\nА Хасан — рядом.\n\n\nTrains left Khasan\nfor Rason.\n';
const HTML = `<!doctype html><html lang="en"><head><title>Khasan</title><script>"Rason"</script></head>
<body><nav>Rason</nav><p>Trains left <b>Kha</b>san &amp; came to<br>Rason.</p><div hidden>Khasan</div></body></html>`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  await writeFile(join(folder, 'a.txt'), TEXT);
  await writeFile(join(folder, 'a.html'), HTML);
});
afterAll(() => rm(folder, { recursive: true }));

const surfaces = (out: string): unknown[] => jsonLines(out).map(({ surface }) => surface);

describe('sidelight mentions', () => {
  test('prints one JSON line for each mention, whose offsets count in the whole text', async () => {
    const file = join(folder, 'a.txt');
    const { code, out, err } = await sidelight(['mentions', '--json', file]);
    expect([code, err]).toEqual([0, '']);
    const lines = jsonLines(out);
    expect(lines.map(({ entity }) => entity)).toEqual(['rason', 'khasan', 'khasan', 'rason']);
    for (const line of lines) {
      expect(TEXT.slice(Number(line.start), Number(line.end))).toBe(line.surface);
      expect(line.file).toBe(file);
      expect(line.confidence).toBeGreaterThan(0);
    }
  });

  test('reads the visible text of HTML, and prints that text', async () => {
    const file = join(folder, 'a.html');
    const { out } = await sidelight(['mentions', '--json', file]);
    const { out: text } = await sidelight(['mentions', '--text', file]);
    expect(text).toBe('Trains left Khasan & came to\nRason.\n');
    expect(surfaces(out)).toEqual(['Khasan', 'Rason']);
    for (const { start, end, surface } of jsonLines(out))
      expect(text.slice(Number(start), Number(end))).toBe(surface);
  });

  test('reads standard input, and prints a table', async () => {
    const { code, out } = await sidelight(['mentions', '-'], 'Rason and 라선.');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^-: 2 mentions\n {2}0–5 +Rason +rason +\d\.\d\d\n {2}10–12 +라선 +rason +\d\.\d\d\n$/,
    );
  });

  test('finds the names of a file and no others, as JSON or as lines', async () => {
    const json = join(folder, 'names.json');
    const lines = join(folder, 'names.txt');
    const names = [
      { id: 'q1', kind: 'organisation', name: 'Delaney Foundation', aliases: ['Fundación Delaney'] },
    ];
    await writeFile(json, JSON.stringify(names));
    await writeFile(lines, 'Delaney Foundation\n\nAnna Pell\n');
    const text = 'Anna Pell of the Delaney Foundation came to Moscow.';
    const found = async (file: string) =>
      jsonLines((await sidelight(['mentions', '--json', '--names', file, '-'], text)).out);
    expect((await found(json)).map(({ entity, surface }) => [entity, surface])).toEqual([
      ['q1', 'Delaney Foundation'],
    ]);
    expect((await found(lines)).map(({ surface }) => surface)).toEqual(['Anna Pell', 'Delaney Foundation']);
    await writeFile(json, '[{"id": "q1"}]');
    const { code, err } = await sidelight(['mentions', '--names', json, '-'], text);
    expect(code).toBe(1);
    expect(err).toContain('0.kind');
  });

  test.each([
    ['', /^\S+ has no names; write one on each line\.\n$/],
    ['[]', /^\S+ has no names; write one on each line\.\n$/],
    [
      '[{"id": "q1", "kind": "ferry", "name": "Lindow"}]',
      /^\S+ calls Lindow a "ferry", which is no kind; write one of person, .+\.\n$/,
    ],
  ])('says what is wrong with the names %j', async (content, sentence) => {
    const names = join(folder, 'faulty-names');
    await writeFile(names, content);
    const { code, out, err } = await sidelight(['mentions', '--names', names, '-'], 'Lindow.');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });

  test('reads JSON lines and returns each line’s id', async () => {
    const input =
      '{"id": 7, "text": "Rason is in North Korea"}\n\n{"id": "b", "text": "Расон", "lang": "ru"}\n{"id": "c", "text": "none"}\n';
    const { code, out } = await sidelight(['mentions', '--jsonl', '-'], input);
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ id, entity }) => [id, entity])).toEqual([
      [7, 'rason'],
      [7, 'north-korea'],
      ['b', 'rason'],
    ]);
  });

  test.each([
    [
      '{"id": 1, "text": "a"}\n{"id": 2, text}\n',
      '-:2 is not valid JSON; write one object {"id", "text"} on each line.\n',
    ],
    ['{"id": 1}\n', '-:1 lacks a usable "text"; write {"id", "text", "lang"?} on each line.\n'],
    ['[]\n', /^-:1 .+\n$/],
  ])('names the first bad line of %s', async (input, sentence) => {
    const { code, out, err } = await sidelight(['mentions', '--jsonl', '-'], input);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });

  test('a missing file ends with 1 and one sentence, a missing argument with 2', async () => {
    const missing = await sidelight(['mentions', 'no-such-file.txt']);
    expect(missing).toEqual({
      code: 1,
      out: '',
      err: 'no-such-file.txt cannot be read: there is no such file.\n',
    });
    expect((await sidelight(['mentions'])).code).toBe(2);
  });
});
