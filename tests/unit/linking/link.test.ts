// Finding names on a page: longest match, boundaries, case, spelling, inflection.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, findTyped } from '../../../lib/linking/link.ts';
import { EDGE, endsName, mayStart } from '../../../lib/text/boundaries.ts';
import { fold, openHyphens } from '../../../lib/text/fold.ts';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('khasan', { en: ['Khasan'], ru: ['Хасан'], ko: ['하산'], zh: ['哈桑'] }),
  entity('lake-khasan', { en: ['Lake Khasan'] }),
  entity(
    'railway',
    { en: ['Khasan-Rajin railway'], ru: ['железная дорога Хасан - Раджин'] },
    { kind: 'infrastructure' },
  ),
  entity('rajin', { en: ['Rajin'] }),
  entity('rason', { en: ['Rason', 'Rajin-Sonbong'], ru: ['Расон'] }),
  entity('tumangang', { en: ['Tumangan'] }),
  entity(
    'kim-jong-un',
    { en: ['Kim Jong Un'], ru: ['Ким Чен Ын'], ko: ['김정은'], zh: ['金正恩'] },
    { kind: 'person' },
  ),
  entity('pyongyang', { en: ['Pyongyang', "P'yongyang"] }),
  entity('north-korea', { en: ['North Korea', 'the North', 'DPRK'], ko: ['북한', '조선'] }),
  entity('unsc', { en: ['UN Security Council'], ru: ['Совет Безопасности ООН'] }, { kind: 'organisation' }),
  entity('who', { en: ['WHO', 'World Health Organization'] }, { kind: 'organisation', cased: ['WHO'] }),
  entity('us', { en: ['US'] }, { kind: 'organisation' }),
  entity('trade', { en: ['Foreign Trade'] }, { kind: 'organisation', cased: ['Foreign Trade'] }),
  entity('barley-hump', { en: ['Barley hump', 'barley pass'] }, { kind: 'term' }),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('findMentions', () => {
  it.each<[string, string[]]>([
    ['The Khasan-Rajin railway', ['Khasan-Rajin railway → railway']],
    ['Lake Khasan, not Khasan', ['Lake Khasan → lake-khasan', 'Khasan → khasan']],
    ['the Khasan/Tumangan border', ['Khasan → khasan', 'Tumangan → tumangang']],
    ['from Khasan–Rajin', ['Khasan → khasan', 'Rajin → rajin']],
    ['Rajin Sonbong, Rajin‑Sŏnbong', ['Rajin Sonbong → rason', 'Rajin‑Sŏnbong → rason']],
    ['KIM JONG UN and Kim Jong-un', ['KIM JONG UN → kim-jong-un', 'Kim Jong-un → kim-jong-un']],
    ['P’yŏngyang’s streets', ['P’yŏngyang → pyongyang']],
    ['Ra\u00adson, Kim\u00a0Jong\nUn', ['Ra\u00adson → rason', 'Kim\u00a0Jong\nUn → kim-jong-un']],
    ['Khasansky, Rasonic, MacKhasan', []],
    ['rason in lower case', []],
    ['the UN security council', ['UN security council → unsc']],
    ['north Korea; the north; the North', ['north Korea → north-korea', 'the North → north-korea']],
    ['Who told us? WHO told the US.', ['WHO → who', 'US → us']],
    ['the U.S. said', ['U.S. → us']],
    ['foreign trade, Foreign trade, Foreign Trade', ['Foreign Trade → trade']],
    ['the barley hump; Barley pass', ['barley hump → barley-hump', 'Barley pass → barley-hump']],
    ['в Хасане и Расоне', ['Хасане → khasan', 'Расоне → rason']],
    [
      'с Ким Чен Ыном в Совете Безопасности ООН',
      ['Ким Чен Ыном → kim-jong-un', 'Совете Безопасности ООН → unsc'],
    ],
    ['дорогу; железной дороги Хасан–Раджин', ['железной дороги Хасан–Раджин → railway']],
    ['북한의 김정은은 조선일보에', ['북한 → north-korea', '김정은 → kim-jong-un']],
    // Hangul on both sides: nothing says where a name would begin or end.
    ['김정은이하산', []],
    ['朝鲜金正恩在哈桑站', ['金正恩 → kim-jong-un', '哈桑 → khasan']],
    ['他的儿子金正恩来了，女婿哈桑没来', ['金正恩 → kim-jong-un']],
  ])('%j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('sorts by block and start', () => {
    expect(find('Rason, then Khasan', '', 'Rajin')).toEqual([
      'Rason → rason',
      'Khasan → khasan',
      'Rajin → rajin',
    ]);
  });

  it('gives spans that need no help', () => {
    const [mention] = findMentions(gazetteer, ['😀 in «Ra\u00adso\u0306n»!'], { title: '' });
    expect(mention).toEqual({ block: 0, start: 7, end: 14, entity: 'rason', confidence: 0.9, others: [] });
  });
});

describe('findTyped', () => {
  it('ignores case', () => {
    expect(findTyped(gazetteer, 'rason who').map(({ entity: id }) => id)).toEqual(['rason', 'who']);
  });
});

describe('the matcher and a naive oracle', () => {
  const letters = ['a', 'b', ' ', '-', '一', '가', '은', 'é', '\u00ad'];
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '一', '가'),
    minLength: 1,
    maxLength: 5,
  });
  const clean = name.map((text) => text.trim()).filter((text) => /[^ -]/.test(text));

  it('agree on the leftmost, then longest names', () => {
    fc.assert(
      fc.property(
        fc.array(clean, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }),
        (aliases, text) => {
          const small = gazetteerOf([entity('x', { und: aliases }, { kind: 'term' })]);
          const folded = openHyphens(fold(text).text);
          const names = new Set(
            aliases.flatMap((alias) => {
              const form = openHyphens(fold(alias).text.trim());
              return [form, form.replace(/ - /g, ' ')];
            }),
          );
          const expected: string[] = [];
          for (let at = 0; at < folded.length; ) {
            const before = at === 0 ? EDGE : folded.charCodeAt(at - 1);
            const fitting = [...names].filter(
              (form) =>
                folded.startsWith(form, at) &&
                mayStart(before, form.charCodeAt(0)) &&
                endsName(folded, at + form.length),
            );
            const longest = Math.max(0, ...fitting.map((form) => form.length));
            if (longest > 0) {
              const { start, end } = fold(text).span(at, at + longest);
              expected.push(`${start}-${end}`);
            }
            at += Math.max(1, longest);
          }
          const mentions = findMentions(small, [text], { title: '' });
          expect(mentions.map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
