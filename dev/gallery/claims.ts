// A made-up name with many claims, for looking at timeline, charts and map: none of it is evidence.
import type { Source } from '../../lib/model/corpus.ts';
import type { Evidence, Excerpt, ShownDispute } from '../../lib/model/evidence.ts';
import type { EntityRow, Relative, SourceContents, SourceRow } from '../../lib/model/listing.ts';
import { evidence } from './evidence.ts';
import { ambassador, excerpts } from './sources.ts';

const sources: Partial<Record<string, Source>> = Object.fromEntries(
  Object.values(excerpts).map(({ source }) => [source.viewpoint, source]),
);

/** A claim: whose voice, about which time, what, and the figures in it. */
type Claim = [
  viewpoint: string,
  date: string,
  text: string,
  figures?: [value: string, unit: string, of: string][],
];

const claims: Claim[] = [
  ['russian-official', '2013-09', 'The first train of the rebuilt line reached the pier.'],
  ['russian-official', '2014-12/2015-04', 'Three trial deliveries of coal went through the port.'],
  ['russian-official', '2018', 'Not a ton had passed for four months.', [['1,520', 'mm', 'Russian gauge']]],
  ['russian-official', '2017', 'The port took two million tons.', [['2 million', 'tons', 'coal 2017']]],
  ['russian-official', '2018-01-01/..', 'Shippers keep away from the port.'],
  ['russian-official', '2020-05-20', 'Transit of Russian coal is exempt.', [['42,000', 'tons', 'coal 2020']]],
  ['russian-official', '2023-01/2023-03', 'Goods passed again.', [['300,000–320,000', 'tons', 'coal 2023']]],
  ['un', '2017-12-22/..', 'Coal of Russian origin may pass if the Committee is told beforehand.'],
  ['un', '2018/2019', 'The Panel saw ships at the pier.', [['2-3,000', 'tons', 'coal 2018']]],
  ['un', '../2019-02-28', 'No delivery was notified.'],
  ['rok-official', '2016-02', 'Seoul left the project after the fourth test.'],
  ['rok-official', '2024-04/2024-05', 'About 130,000 tons left.', [['130,000', 'tons', 'coal, April 2024']]],
  ['rok-official', '2024-06', 'Coal for China came by rail.'],
  ['independent', '1938-07-29/1938-08-11', 'Fighting at the lake.'],
  ['independent', '2024-04/2024-06', 'Four ships called at the third pier.', [['4', 'ships', 'at the pier']]],
  ['independent', '2024-05', 'Heaps of coal grew and shrank.', [['0.9 million', 'tons', 'coal estimate']]],
  ['independent', '2024-05-17', 'No image shows coal being unloaded.'],
  ['independent', '2025-03', 'The pier is busy again.'],
  ['dprk-official', '2019-12-31', 'The zone is to live by its own strength.'],
  ['us-official', '2017-12-22', 'The text leaves the rail and port project alone.'],
  ['advocacy', '2021-11', 'The pier should serve passengers.'],
];

const made = claims.map(([viewpoint, date, text, figures], at): Excerpt => {
  // One of three is printed by an outlet of another leaning than its speaker's.
  const isTold = at % 3 === 0 && viewpoint === 'russian-official';
  const source = sources[isTold ? 'independent' : viewpoint] ?? excerpts.fear.source;
  return {
    passage: {
      id: `claim-${at}`,
      source: source.id,
      text,
      wording: 'note',
      speaker: isTold ? 'Alexander Matsegora' : source.publisher,
      ...(isTold && { voice: ambassador }),
      date,
      entities: ['rason'],
      ...(figures && { figures: figures.map(([value, unit, of]) => ({ value, unit, of })) }),
    },
    source,
    highlights: [],
  };
});

const dispute = (id: string, topic: string, ...sides: [says: string, at: number[]][]): ShownDispute => ({
  beside: `claim-${sides[0]?.[1][0]}`,
  dispute: {
    id,
    kind: 'opposed-accounts',
    topic,
    passages: sides.flatMap(([, at]) => at.map((one) => `claim-${one}`)),
    sides: sides.map(([says, at]) => ({ says, passages: at.map((one) => `claim-${one}`) })),
    difference: 'They differ on where the coal comes from.',
  },
  sides: sides.flatMap(([says, [at = 0]]) => {
    const excerpt = made[at];
    return excerpt === undefined ? [] : [{ says, excerpt }];
  }),
});

/** A place with everything: many claims, disputes, figures and a location. */
export const full: Evidence = {
  ...evidence.full,
  entity: { ...evidence.full.entity, location: { lat: 42.34444, lon: 130.38444 } },
  excerpts: made,
  disputes: [
    dispute(
      'origin',
      'coal at Rason, 2024',
      ['Origin unclear', [16, 14]],
      ['Russian coal for China, 130,000 tons', [11]],
    ),
    dispute('traffic', 'whether coal passed in 2018', ['None', [2]], ['Ships at the pier', [8]]),
    dispute('quay', 'what the images show', ['Heaps', [15]], ['No unloading', [16]]),
  ],
};

/** The same under names of other scripts, and of the greatest length. */
export const hangul: Evidence = {
  ...full,
  entity: { ...full.entity, name: '라선특별시', location: { lat: 42.42833, lon: 130.64556 } },
};
/** A country under a long name, with two claims only. */
export const state: Evidence = {
  ...full,
  entity: {
    ...full.entity,
    name: 'Корейская Народно-Демократическая Республика',
    location: { lat: 40, lon: 127 },
  },
  excerpts: made.slice(4, 6),
  disputes: [],
};

const place = (id: string, name: string, lat: number, lon: number): Relative => ({
  id,
  name,
  kind: 'place',
  description: 'A place nearby.',
  location: { lat, lon },
});

/** Related places with locations, one of them far away, and a name without a location. */
export const related: Relative[] = [
  place('khasan', 'Khasan', 42.42833, 130.64556),
  place('tumangang', 'Tumangang', 42.4216825, 130.6025505),
  place('rajin', 'Rajin', 42.34, 130.38972),
  place('pyongyang', 'Pyongyang', 39.03, 125.75),
  place('vladivostok', 'Владивосток', 43.115, 131.885),
  { id: 'sez', name: 'Rason Special Economic Zone', kind: 'term', description: 'Since 1991.' },
];

/** So many rows fit into the gallery's window; of more, only those in the window would be drawn. */
const ROWS = 8;

/** The library's names. */
export const entityRows: EntityRow[] = Array.from({ length: ROWS }, (_, at) => ({
  id: `name-${at}`,
  name: ['Rason', 'Александр Мацегора', '라선특별시', evidence.longest.entity.name][at % 4] ?? '',
  kind: (['place', 'person', 'infrastructure', 'organisation'] as const)[at % 4] ?? 'term',
  description: evidence.full.entity.description,
  passages: at * 3,
  ...(at % 5 === 1 && { alias: 'Мацегоры' }),
}));

/** Its sources. */
export const sourceRows: SourceRow[] = Array.from({ length: ROWS }, (_, at) => {
  const excerpt = made[at % made.length] ?? excerpts.fear;
  return { source: { ...excerpt.source, id: `source-${at}` }, passages: at };
});

/** A source with passages, and one without its address. */
export const contents: Record<'some' | 'bare', SourceContents> = {
  some: {
    source: {
      ...excerpts.fear.source,
      id: 'some',
      author: 'Иван Петров',
      note: 'A digest of the interview that Interfax published on the same day.',
    },
    excerpts: [excerpts.fear, excerpts.exempt, excerpts.imagery],
    entities: entityRows.slice(0, 3),
  },
  bare: { source: { ...excerpts.korean.source, id: 'bare' }, excerpts: [excerpts.korean], entities: [] },
};
