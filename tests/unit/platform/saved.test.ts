// The file with all settings: out and in again, and what is said of a file that cannot be used.
import { describe, expect, test } from 'vitest';
import { Settings } from '../../../lib/model/settings.ts';
import { readSaved, savedText } from '../../../lib/platform/settings/settings-file.ts';
import { say } from '../../../lib/ui/language/i18n.ts';

const settings = Settings.parse({
  mode: 'mine',
  sites: { 'a.org': 'on', 'b.org': 'off' },
  quiet: ['c.org'],
  density: 'none',
  dwell: 450,
  hold: 'shift',
  citing: { format: 'ris', excerpt: true },
});
const written = savedText(settings, '2026-11-01');
const changed = (settings: object, rest: object = {}): string =>
  JSON.stringify({ ...JSON.parse(written), settings, ...rest });
const problems = (text: string): readonly string[] => {
  const read = readSaved(text, say);
  return 'problems' in read ? read.problems : [];
};

test('what is written is read back the same', () => {
  expect(readSaved(written, say)).toEqual({ settings, saved: '2026-11-01' });
});

test('a file from before a setting existed gives its default', () => {
  expect(readSaved(changed({ mode: 'mine' }), say)).toEqual({
    settings: { ...Settings.parse({}), mode: 'mine' },
    saved: '2026-11-01',
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['', 'Not a valid JSON file.'],
    [written.slice(0, -20), 'Not a valid JSON file'],
    [written.replace('"mode"', 'mode'), 'Not a valid JSON file: see line 6, character 5.'],
    ['[]', 'from another program'],
    ['{"format":"other","version":1}', 'from another program'],
    [changed({}, { version: 2 }), 'The file is from a newer Sidelight; update this one first.'],
    [changed({}, { extra: 1 }), 'extra is not known; correct its spelling or remove it.'],
    [changed({}, { saved: 'today' }), 'saved is "today", which does not fit; correct it.'],
    [changed({ mod: 'mine' }), 'settings.mod is not known; correct its spelling or remove it.'],
    [changed({ mode: 'some' }), 'settings.mode is "some"; write one of: listed, mine, everywhere.'],
    [changed({ dwell: 5000 }), 'settings.dwell is 5000; write 1000 or less.'],
    [changed({ dwell: 1 }), 'settings.dwell is 1; write 150 or more.'],
    [changed({ dwell: '300' }), 'settings.dwell is "300"; it should be a number.'],
    [
      changed({ quiet: ['a.org', 'no host'] }),
      'settings.quiet[1] is "no host", which does not fit; correct it.',
    ],
    [
      changed({ sites: { localhost: 'on' } }),
      'settings.sites.localhost is not a host name; write one like example.org.',
    ],
    [changed({ sites: { 'a.org': 'yes' } }), 'settings.sites["a.org"] is "yes"; write one of: on, off.'],
    [
      changed({ sites: { '1.2.3': 'on' } }),
      'settings.sites["1.2.3"] is not a host name; write one like example.org.',
    ],
    [
      changed({ citing: { format: 'ris' } }),
      'settings.citing.excerpt is missing; it should be true or false.',
    ],
  ])('%s', (text, told) => expect(problems(text)).toEqual([expect.stringContaining(told)]));

  const hosts = (count: number) => Array.from({ length: count }, (_, at) => `a${at}.org`);

  test('with more sites than can be kept says how many may stay', () => {
    expect(
      problems(changed({ sites: Object.fromEntries(hosts(100_000).map((host) => [host, 'on'])) })),
    ).toEqual(['settings.sites has 100000 entries; keep 2000 of them at most.']);
    expect(problems(changed({ quiet: hosts(2_001) }))).toEqual([
      'settings.quiet has 2001 entries; keep 2000 of them at most.',
    ]);
    expect(problems(changed({ quiet: hosts(2_000) }))).toEqual([]);
  });

  test('shows the beginning of a long value', () => {
    expect(problems(changed({ mode: 'x'.repeat(5_000) }))).toEqual([
      expect.stringContaining(`settings.mode is "${'x'.repeat(79)}…; write one of`),
    ]);
  });

  test('lists the first of very many mistakes, and how many more there are', () => {
    const told = problems(changed({ quiet: Array.from({ length: 1_000 }, () => 'no host') }));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('And 980 more.');
  });

  test('lists all its mistakes at once', () => {
    expect(problems(changed({ mode: 1, dwell: 1, sites: [] }))).toHaveLength(3);
  });
});
