// For each conflict of the bundled corpus there is a sentence for which the popover shows all its sides.
import { beforeAll, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/open.ts';
import type { Conflict } from '../../../lib/model/corpus.ts';

/** As many excerpts as a popover shows. */
const SHOWN = 3;

let library: Library;
let conflicts: readonly Conflict[];
beforeAll(async () => {
  const { pack, gazetteer } = await compileCorpus();
  library = openLibrary(pack, gazetteer.buffer);
  conflicts = pack.conflicts;
});

const sentences: readonly [conflict: string, entity: string, sentence: string][] = [
  [
    'c01',
    'zero-covid-claim',
    'The ambassador was inclined to trust the report of no infection in the country.',
  ],
  [
    'c02',
    'un-general-assembly',
    'In spring a group of states asked the General Assembly to ease sanctions for the pandemic.',
  ],
  [
    'c03',
    'kim-kye-gwan',
    'A statement of 11 January by an adviser of the Foreign Ministry was the first of the year.',
  ],
  ['c04', 'alexander-matsegora', 'The talk with Interfax, datelined Moscow on 20 May, drew notice abroad.'],
  [
    'c05',
    'refined-petroleum-cap',
    'Some 2,000 to 3,000 tons of petroleum products went over the border a month.',
  ],
  [
    'c06',
    'refined-petroleum-cap',
    'A complaint by 43 states put the imports above 1.6 million barrels in five months.',
  ],
  ['c07', 'un-1718-committee', 'Moscow regularly informed the committee of the volumes it shipped.'],
  [
    'c08',
    'refined-petroleum-cap',
    'More than a million barrels of oil were delivered after March, the Open Source Centre estimates.',
  ],
  ['c09', 'refined-petroleum-cap', 'Deliveries came to 67,300 barrels between December 2022 and April 2023.'],
  ['c10', 'mrb-bank', 'Accounts at the bank paid for Russian fuel exports.'],
  ['c11', 'rajin-port', 'Not a ton of cargo had passed through the port for four months.'],
  ['c12', 'rajin-port', 'Whether the coal at the pier is of Korean or Russian origin is unclear.'],
  ['c13', 'pier-3-rajin', 'The pier is leased for 49 years.'],
  ['c14', 'rajin-port', 'The terminal can handle 5 million tonnes of cargo a year.'],
  ['c15', 'yury-ushakov', 'Trade between the two countries grew ninefold, to 34.4 million dollars.'],
  ['c16', 'khasan', 'The station was built in 1951, years before the settlement.'],
  ['c17', 'dprk-border-closure-2020', 'Foreigners arriving through China were isolated for up to a month.'],
  ['c18', 'dprk-overseas-workers', 'Roughly 10,000 workers were still in Russia that September.'],
  ['c19', 'hanoi-summit-2019', 'Trump said that the other side had wanted all sanctions lifted.'],
  [
    'c20',
    'stockholm-talks-2019',
    'The State Department spoke of good discussions over eight and a half hours.',
  ],
  ['c21', 'msmt', 'The team counted more than 20,000 containers of military supplies.'],
  ['c22', 'nis', 'About 600 soldiers had been killed and 4,100 wounded by April 2025.'],
  ['c23', 'hwasong-15-test-2017', 'The missile flew 950 km for 53 minutes.'],
  ['c24', 'alexander-matsegora', 'In those years he was a section chief in the First Asian Department.'],
  ['c25', 'barley-hump', 'The lean time lasts from May to August, before the rice harvest.'],
  [
    'c26',
    'new-calculation',
    "Washington was told to come with a 'new method of calculation' by the end of 2019.",
  ],
  ['c27', 'new-strategic-weapon', 'The party meeting announced that the world would soon see a new weapon.'],
  ['c28', 'byungjin', 'The plenum of 20 April 2018 declared the line victorious.'],
  ['c29', 'rason', 'The census of 2008 counted 196,954 people there.'],
  [
    'c30',
    'alexander-matsegora',
    'The DPRK has a practically full line of ballistic and cruise missiles, he said.',
  ],
  [
    'c31',
    'alexander-matsegora',
    'Dialogue with Washington is put off until after the presidential election in November.',
  ],
  ['c32', 'wheat-aid-2020', 'The country received 25,000 tonnes of wheat on 14 May 2020.'],
  ['c33', 'pyongyang', 'Nordwind was to fly directly from Moscow from 27 July 2025.'],
  ['c34', 'choe-son-hui', 'She was first vice minister from April 2019 to June 2022.'],
  [
    'c35',
    'refined-petroleum-cap',
    'Deliveries of oil products were resumed after almost two years, in December 2022.',
  ],
];

test.each(sentences)('%s: both sides stand beside each other', (id, entity, sentence) => {
  const context = { block: sentence, start: 0, end: 0, page: { title: '' } };
  const { disputes, excerpts } = library.evidence({ entity, others: [], context, limit: SHOWN });
  const dispute = disputes.find(({ conflict }) => conflict.id === id);
  expect(dispute, `shown: ${excerpts.map(({ passage }) => passage.id)}`).toBeDefined();
  const conflict = dispute?.conflict;
  expect(dispute?.sides.map(({ says }) => says)).toEqual(conflict?.sides.map(({ says }) => says));
  for (const [at, side] of (dispute?.sides ?? []).entries()) {
    expect(conflict?.sides[at]?.passages).toContain(side.excerpt.passage.id);
    expect(side.excerpt.passage.speaker).not.toBe('');
  }
  expect(conflict?.difference).not.toBe('');
});

test('no conflict is left out', () => {
  expect(sentences.map(([id]) => id)).toEqual(conflicts.map(({ id }) => id));
});
