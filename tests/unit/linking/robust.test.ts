// Finding names in text made to break it: mixed scripts, marks, surrogates, invisible characters, and sheer length.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMentions } from '../../../lib/linking/link.ts';
import { fold } from '../../../lib/text/fold.ts';
import { entity, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity(
    'rason',
    { en: ['Rason'], ru: ['Расон'], ko: ['라선'], zh: ['罗先市'] },
    { blockedForms: ['Rason Lake'] },
  ),
  entity(
    'khasan',
    { en: ['Khasan'], ru: ['Хасан'], ko: ['하산'] },
    { lowPrior: ['Хасан', '하산'], contextWords: ['Rason'] },
  ),
  entity(
    'kim',
    { en: ['Kim Jong Un'], ru: ['Ким Чен Ын'], ko: ['김정은'], zh: ['金正恩'] },
    { kind: 'person' },
  ),
  entity('matsegora', { en: ['Alexander Matsegora', 'Matsegora'], ru: ['Мацегора'] }, { kind: 'person' }),
  entity('wfp', { en: ['World Food Programme', 'WFP'] }, { kind: 'organisation' }),
  entity('us', { en: ['US', 'Washington'] }, { kind: 'organisation', geopolitical: true }),
  entity('railway', { en: ['Khasan-Rason'] }, { kind: 'infrastructure', lowPrior: ['Khasan-Rason'] }),
]);

const pieces = fc.constantFrom(
  ...[
    'Rason',
    'RASON',
    'Ra\u00adson',
    'Раcон',
    'Расоне',
    '라선에서',
    '罗先市',
    'Khasan',
    'Хасана',
    '하산',
    'Kim',
    'Kim Jong-un',
  ],
  ...[
    'Kim\u00a0Jong\u2011Un',
    'Ким Чен Ыну',
    '김정은은',
    '金正恩',
    'A. Matsegora',
    'А.Мацегоры',
    'World Food Programme (WFP)',
  ],
  ...[
    'US',
    'JOIN US',
    'Hector',
    'Mr',
    'Lake',
    'Khasan–Rason',
    ' ',
    '\n',
    '. ',
    ', ',
    '“',
    '’s',
    '-',
    '·',
    '(',
    ')',
  ],
  ...[
    '\u0301',
    '\u0306',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '😀',
    '\ud83d',
    '\ude00',
    '𠮷',
    'ﷺ',
    '가',
    '각',
    'ᄀ',
    'ᅡ',
    'ß',
    'İ',
    '١',
  ],
);
const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const page = fc.array(text, { minLength: 1, maxLength: 4 });

/** The surface without what is invisible, in one case: what a reader would call the same name. */
const NAMES =
  /^(?:rason|расон\p{L}*|라선|罗先市|khasan|хасан\p{L}*|하산|kim|kim[ -]?jong[ -]?un|ким( чен ын\p{L}*)?|김정은|金正恩)$/u;
const OTHERS =
  /^(?:(?:\p{L}{1,2}\. ?){0,3}(?:alexander )?(?:matsegora|мацегор\p{L}*)(?: \p{L}\.){0,2}|world food programme|wfp|us|washington|khasan-rason)$/u;

describe('on any mixture of scripts and marks', () => {
  it('marks only names, in whole characters, in order, without duplicates', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        let last = { block: 0, end: 0 };
        for (const mention of findMentions(gazetteer, blocks, { title: '' })) {
          const block = blocks[mention.block] ?? '';
          const surface = block.slice(mention.start, mention.end);
          expect(mention.start < mention.end && mention.end <= block.length).toBe(true);
          expect(mention.block > last.block || mention.start >= last.end).toBe(true);
          last = { block: mention.block, end: mention.end };
          // In scripts other than Latin, Greek and Cyrillic a mark makes another letter, but a name may still carry it.
          const folded = fold(surface).text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
          expect(NAMES.test(folded) || OTHERS.test(folded), JSON.stringify(surface)).toBe(true);
          expect(surface).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$|^[\p{M}\u200b]|[\u200b]$/u);
          expect(mention.confidence).toBeGreaterThanOrEqual(0.5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out a lone Hangul vowel after a name', () => {
    const text = '\u91d1\u6b63\u6069\u0306\u1161';
    const [mention] = findMentions(gazetteer, [text], { title: '' });
    expect(mention).toMatchObject({ start: 0, end: 4 });
  });

  it('gives initials between two surnames to one of them', () => {
    const mentions = findMentions(gazetteer, ['Matsegora A. Matsegora A. Matsegora'], { title: '' });
    for (const [at, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
  });

  it('gives the same result for the same text', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        expect(findMentions(gazetteer, blocks, { title: '' })).toEqual(
          findMentions(gazetteer, [...blocks], { title: '' }),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('on an endless text', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Characters in all the pieces that are cut out of a text to be looked at while its names are found. */
  function charactersLookedAt(block: string): number {
    let looked = block.length;
    const slice = String.prototype.slice;
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (
      this: string,
      from?: number,
      to?: number,
    ) {
      const part: string = slice.call(this, from, to);
      looked += part.length;
      return part;
    });
    findMentions(gazetteer, [block], { title: '' });
    vi.restoreAllMocks();
    return looked;
  }

  it.each([
    ['one name', 'Rason '],
    ['names without blanks', '罗先市'],
    ['partial names', 'Kim '],
    ['strangers', 'Hector Rason. Rason went. '],
    ['low-prior names with context words', 'Хасан, Rason; '],
    ['refused long names', 'Khasan-Rason-'],
    ['initials', 'A. A. A. A. Matsegora '],
    ['brackets', 'World Food Programme (WFP) ('],
    ['a line of capitals', 'JOIN US RASON '],
    ['headlines', 'Rason Meets Khasan While Hector Leaves '],
    ['no full stop', 'and Rason so on '],
    ['particles', '라선에서까지도'],
    ['marks', 'Rason\u0301\u0301\u200b'],
    ['almost names', 'Kim Jong Kim Jong '],
  ])('looks at each character a bounded number of times: %s', (_what, pattern) => {
    const once = charactersLookedAt(pattern.repeat(Math.ceil(5_000 / pattern.length)));
    const twice = charactersLookedAt(pattern.repeat(Math.ceil(10_000 / pattern.length)));
    expect(twice / once).toBeLessThan(2.2);
  });

  it.each([
    'US ',
    'US, US, US',
    'Kim ',
    'JOIN US RASON ',
    'Washington US WFP ',
    'Rason Meets Khasan While Hector Leaves ',
    '“Rason ',
    '罗先市',
  ])('does not look through the same sentence for each of its names: %s', (pattern) => {
    const block = pattern.repeat(Math.ceil(10_000 / pattern.length));
    expect(charactersLookedAt(block) / block.length).toBeLessThan(150);
  });
});
