// Evidence, tabs and search results for the gallery: every state a reader can meet, and the longest names.
import type { Entity, Site } from '../../lib/model/corpus.ts';
import type { Candidate, Evidence, SearchResult, ShownDispute } from '../../lib/model/evidence.ts';
import type { NameCount, TabState } from '../../lib/model/tab.ts';
import { excerpts } from './sources.ts';

const rason: Entity = {
  id: 'rason',
  kind: 'place',
  name: 'Rason',
  description:
    'Special city in the DPRK’s north-east, formed from Rajin and Sonbong, on the borders with China and Russia.',
  aliases: {
    en: ['Rason', 'Rasŏn', 'Naseon', 'Rajin-Sonbong', 'Rason Special City', 'Rashin'],
    ru: ['Расон', 'Насон', 'Раджин-Сонбон'],
    ko: ['라선', '라선특별시', '나선'],
    zh: ['罗先', '罗先市'],
  },
  spellings: { Rashin: 'Japanese era', 나선: 'South' },
  caution: 'Hector Rason was a premier of Western Australia; South Korean texts write Naseon.',
  related: ['rajin', 'sonbong', 'rason-sez'],
};

const matsegora: Entity = {
  id: 'alexander-matsegora',
  kind: 'person',
  name: 'Александр Иванович Мацегора',
  description: 'Russia’s ambassador to the DPRK from December 2014 until his death on 6 December 2025.',
  aliases: { en: ['Alexander Matsegora'], ru: ['Мацегора'], ko: ['마체고라'] },
};

const longest: Entity = {
  ...rason,
  id: 'commission',
  kind: 'organisation',
  name: 'Intergovernmental Commission for Trade, Economic, Scientific and Technological Co-operation (Russia–DPRK)',
  description:
    'Donaudampfschifffahrtsgesellschaftskapitänspatentprüfungskommissionsvorsitzender and other long words.',
};

const coal: ShownDispute = {
  dispute: {
    id: 'c1',
    kind: 'opposed-accounts',
    topic: 'coal at Rason, 2024–2025',
    passages: ['p3', 'p4'],
    sides: [
      { passages: ['p3'], says: 'Origin unclear' },
      { passages: ['p4'], says: 'Russian coal for China' },
    ],
    difference: 'They differ on where the coal comes from, Russia or the mines of the north.',
  },
  sides: [
    { says: 'Origin unclear', excerpt: excerpts.imagery },
    { says: 'Russian coal for China, 130,000 tons', excerpt: excerpts.korean },
  ],
  beside: excerpts.fear.passage.id,
};

const three: ShownDispute = {
  beside: excerpts.korean.passage.id,
  dispute: { ...coal.dispute, id: 'c2', topic: 'whether the port may be used at all' },
  sides: [...coal.sides, { says: 'It may, if the Committee is told', excerpt: excerpts.panel }],
};

const coverage: Evidence['coverage'] = {
  passages: 31,
  sources: 12,
  first: '2015-06',
  last: '2026-02-03',
  publishers: ['Interfax', 'RIA Novosti', '38 North', 'News1 Global'],
  viewpoints: ['russian-official', 'independent', 'un'],
  languages: ['en', 'ru', 'ko'],
};

/** What most have in common. */
const usual: Pick<Evidence, 'answer' | 'disputes' | 'coverage' | 'others'> = {
  answer: 'sentence',
  disputes: [],
  coverage,
  others: [],
};

/** Evidence by the state it shows. */
export const evidence = {
  full: {
    ...usual,
    entity: rason,
    excerpts: [excerpts.fear, excerpts.exempt, excerpts.panel],
    more: 9,
    disputes: [coal],
    others: [
      { id: 'rajin', name: 'Rajin', description: 'Port town and district of Rason.' },
      { id: 'hector-rason', name: 'Hector Rason', description: 'Premier of Western Australia.' },
    ],
  },
  cyrillic: {
    ...usual,
    entity: matsegora,
    excerpts: [excerpts.exempt],
    more: 0,
    coverage: { ...coverage, sources: 1, first: '2020', last: '2020' },
  },
  disputed: {
    ...usual,
    entity: { ...rason, name: '라선특별시', caution: 'South Korean texts write 나선.' },
    excerpts: [excerpts.korean],
    more: 1,
    disputes: [three],
  },
  longest: {
    ...usual,
    entity: longest,
    excerpts: [excerpts.imagery, excerpts.panel],
    more: 1204,
    others: [{ id: 'x', name: longest.name, description: longest.description }],
  },
  voices: {
    ...usual,
    entity: {
      ...rason,
      kind: 'infrastructure',
      name: 'Khasan–Rajin railway',
      description: '54 km of Russian gauge.',
    },
    excerpts: [excerpts.party, excerpts.state, excerpts.appeal],
    more: 2,
  },
  asOf: {
    ...usual,
    entity: { ...matsegora, name: 'Alexander Matsegora' },
    asOf: '2020-05-20',
    held: [{ office: 'Russia’s ambassador to the DPRK', from: '2014-12' }],
    excerpts: [
      {
        ...excerpts.exempt,
        sameOrigin: [excerpts.fear.source, excerpts.imagery.source],
        matchReasons: { words: ['coal', 'exception'], figures: ['130,000'], names: ['Port of Rajin'] },
      },
    ],
    later: [
      { ...excerpts.imagery, passage: { ...excerpts.imagery.passage, date: '2025-05' } },
      { ...excerpts.korean, passage: { ...excerpts.korean.passage, date: '2025-12-06' } },
    ],
    more: 4,
    gap: 'one-source',
  },
  nothing: {
    answer: 'nothing',
    entity: {
      ...matsegora,
      name: 'Khasan',
      kind: 'place',
      description: 'Border settlement and railway station.',
    },
    excerpts: [],
    more: 0,
    disputes: [],
    coverage: { passages: 0, sources: 0, publishers: [], viewpoints: [], languages: [] },
    others: [],
  },
} satisfies Record<string, Evidence>;

/** Two bearers of one name, close to each other. */
export const choice: Candidate[] = [
  {
    id: 'alexander-matsegora',
    kind: 'place',
    name: 'Tumangang',
    description: 'Railway station at the DPRK’s end of the Friendship Bridge.',
    ground: 'usual',
  },
  {
    id: 'tumen-river',
    kind: 'place',
    name: 'Tumen River',
    description: 'River along the borders of the DPRK with China and Russia.',
    ground: 'words',
  },
];

const names: NameCount[] = [
  { entity: 'rason', name: 'Rason', kind: 'place', count: 14 },
  { entity: 'alexander-matsegora', name: 'Alexander Matsegora', kind: 'person', count: 9 },
  { entity: 'khasan', name: 'Khasan', kind: 'place', count: 5 },
  { entity: 'khasan-rajin-railway', name: 'Khasan–Rajin railway', kind: 'infrastructure', count: 4 },
  { entity: 'commission', name: longest.name, kind: 'organisation', count: 2 },
  { entity: 'unscr-2397', name: 'Resolution 2397 (2017)', kind: 'document', count: 2 },
  { entity: 'battle', name: 'Battle of Lake Khasan', kind: 'event', count: 1 },
  { entity: 'hwasong-15', name: 'Hwasong-15', kind: 'weapon', count: 1 },
  { entity: 'coal-transit', name: 'coal transit', kind: 'term', count: 1 },
];

const on: TabState = {
  quiet: false,
  tab: 1,
  host: 'nknews.org',
  title: 'Trains roll again to Rason',
  on: true,
  reason: 'listed',
  site: 'NK News',
  mode: 'listed',
  names,
};
const { site: _listed, ...unlisted } = on;
const { host: _host, ...hostless } = unlisted;

/** Tabs by the state they are in. */
export const tabs = {
  on,
  mine: { ...unlisted, host: 'a-very-long-subdomain.of-a-regional-newspaper.example.org', reason: 'reader' },
  off: { ...on, on: false, reason: 'reader', names: [] },
  permission: { ...unlisted, host: 'example.org', on: false, reason: 'permission', names: [] },
  unlisted: { ...unlisted, host: 'example.org', on: false, reason: 'mode', names: [] },
  empty: { ...on, quiet: true, names: [] },
  none: { ...hostless, on: false, reason: 'no-page', names: [] },
} satisfies Record<string, TabState>;

/** Search results: something, and nothing. */
export const results = {
  some: {
    total: 37,
    disputes: [],
    entities: [
      { id: 'rason', name: 'Rason', kind: 'place', description: rason.description },
      {
        id: 'line',
        name: 'Khasan–Rajin railway',
        kind: 'infrastructure',
        description: '54 km of Russian gauge.',
      },
      { id: 'khasan', name: 'Хасан', kind: 'place', description: 'Border settlement and railway station.' },
      { id: 'pier', name: '라진항', kind: 'infrastructure', description: 'The third pier of the port.' },
    ],
    excerpts: [excerpts.fear, excerpts.exempt, excerpts.elsewhere, excerpts.imagery],
  },
  none: { entities: [], excerpts: [], disputes: [], total: 0 },
} satisfies Record<string, SearchResult>;

/** A short list of news sites. */
export const sites: Site[] = [
  { name: 'NK News', host: 'nknews.org', language: 'en' },
  { name: 'Yonhap', host: 'yna.co.kr', language: 'ko' },
  { name: 'Интерфакс', host: 'interfax.ru', language: 'ru' },
  { name: 'Deutsche Welle', host: 'dw.com', language: 'de' },
];
