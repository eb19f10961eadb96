// Small evidence for the tests of the components.
import type { Source } from '../../../lib/model/corpus.ts';
import type { Evidence, Excerpt } from '../../../lib/model/evidence.ts';

const source: Source = {
  id: 'agency',
  title: 'Посол РФ: <b>в Раджине</b> нет грузов',
  publisher: 'RIA Novosti',
  via: 'Rambler',
  url: 'https://example.org/39051585',
  language: 'ru',
  kind: 'news',
  viewpoint: 'russian-official',
};

const made = (id: string, from: Source, text: string, lit: string): Excerpt => ({
  passage: {
    id,
    source: from.id,
    text,
    wording: 'note',
    speaker: 'Alexander Matsegora',
    place: 'paragraph 7',
    date: '2018',
    entities: ['rajin'],
  },
  source: from,
  highlights: [{ start: text.indexOf(lit), end: text.indexOf(lit) + lit.length }],
});

const { url: _url, ...printed } = source;

/** Two excerpts: one from a source with an address and no date, one from a dated source without an address. */
export const excerpts: [Excerpt, Excerpt] = [
  made('p1', source, 'Coal <img src=x onerror=alert(1)> no longer passes.', 'Coal'),
  made(
    'p2',
    { ...printed, id: 'print', date: '2020-05-20', viewpoint: 'independent' },
    'It passes 라진',
    '라진',
  ),
];

/** Evidence with one dispute and one other bearer of the name. */
export const evidence: Evidence = {
  answer: 'sentence',
  entity: {
    id: 'rajin',
    kind: 'place',
    name: 'Rajin',
    description: 'Port town.',
    aliases: {},
    caution: 'Not Najin.',
  },
  excerpts,
  more: 9,
  disputes: [
    {
      dispute: {
        id: 'c1',
        kind: 'opposed-accounts',
        topic: 'coal',
        passages: ['p1', 'p2'],
        sides: [],
        difference: 'Whether it passes.',
      },
      sides: [
        { says: 'No', excerpt: excerpts[0] },
        { says: 'Yes', excerpt: excerpts[1] },
      ],
      beside: 'p1',
    },
  ],
  coverage: {
    passages: 11,
    sources: 2,
    publishers: ['RIA Novosti'],
    viewpoints: ['independent'],
    languages: ['ru'],
  },
  others: [{ id: 'rason', name: 'Rason', description: 'Special city.' }],
};
