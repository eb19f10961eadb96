// Citations of sources whose words hold line breaks, control characters, turned directions and halves of characters.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';
import { CitationFormat } from '../../../../lib/model/settings.ts';
import { excerpt } from './excerpt.ts';
import { parsed } from './parsed.ts';

/** An excerpt with the same words wherever words can stand. */
const saying = (words: string): CitableExcerpt =>
  excerpt(
    {
      title: words,
      publisher: words,
      via: words,
      author: words,
      kind: 'analysis',
      url: `https://one.example/${words.replace(/\s/g, '')}`,
    },
    { text: words, speaker: words, place: words, quoted: words },
  );

const BREAKS = [
  '\0',
  '\b',
  '\n',
  '\r',
  '\v',
  '\f',
  '\u001b',
  '\u001c',
  '\u001d',
  '\u001e',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
];
const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const HALVES = ['\ud83d', '\ude00'];

/** What no citation may hold but in its own line ends. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

const pieces = fc.constantFrom(
  ...BREAKS,
  ...TURNS,
  ...HALVES,
  ...[
    'ER  - ',
    'TY  - BOOK',
    'AU  - Nobody',
    '@book{x,',
    'title = {',
    '},\n',
    '{',
    '}',
    '\\',
    '"',
    '$',
    '%',
    '#',
    '&',
    '_',
    '^',
    '~',
  ],
  ...[
    '<',
    '>',
    '|',
    "'",
    '`',
    '[',
    ']',
    '{{',
    '}}',
    '*',
    '-',
    'Coal',
    'уголь',
    '석탄',
    '😀',
    ' ',
    '\u200f',
    'é',
  ],
);
const hostile = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => `A${parts.join('')}z`);

describe.each(CitationFormat.options)('%s', (format) => {
  it('holds nothing that breaks a line, turns the direction or is half a character', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (words, withExcerpt) => {
        const text = cite(saying(words), { format, excerpt: withExcerpt }, '2026-11-01');
        expect(text.replaceAll(/\r?\n/g, '')).not.toMatch(FORBIDDEN);
      }),
    );
  });

  it.each([...BREAKS, ...TURNS, ...HALVES].map((sign) => [sign.charCodeAt(0).toString(16), sign]))(
    'has as many lines with U+%s in it as without',
    (_code, sign) => {
      const lines = (words: string) =>
        cite(saying(words), { format, excerpt: true }, '2026-11-01').split(/[\p{Cc}\u2028\u2029]+/u).length;
      expect(lines(`Coal${sign}port`)).toBe(lines('Coal port'));
    },
  );
});

describe.each(['ris', 'bibtex', 'csl'] as const)('%s, as a parser reads it', (format) => {
  test('is one item with the fields it should have, whatever the words are', () => {
    const fields = Object.keys(parsed(saying('Coal'), format, true)).sort();
    fc.assert(
      fc.property(hostile, (words) => {
        const item = parsed(saying(words), format, true);
        expect(Object.keys(item).sort()).toEqual(fields);
        expect(String(item.title)).toMatch(/^A.*z$/u);
      }),
    );
  });
});
