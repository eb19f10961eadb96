// A corpus that contradicts itself is refused: text against field, side against side, place against place.
import { expect, test } from 'vitest';
import { problemSentence } from '../../../lib/corpus/problem.ts';
import { readCorpus } from '../../../lib/corpus/read.ts';
import { changed, SMALL, smallCorpus } from './small-corpus.ts';

const ENTITIES = 'corpus/entities/all.yaml';
const AGENCY = 'corpus/sources/2024-agency-coal.yaml';
const MINISTRY = 'corpus/sources/2019-ministry-answer.yaml';
const DISPUTES = 'corpus/disputes.yaml';
const SPEAKERS = 'corpus/speakers.yaml';

/** What contradicts what, the files changed, and the one sentence that the author gets. */
const contradictions: [what: string, files: Record<string, string>, sentence: string][] = [
  [
    'a speaker whom neither text nor source names',
    {
      ...changed(AGENCY, 'speaker: Agency One\n    date: "2018"', 'speaker: Envoy\n    date: "2018"'),
      ...changed(SPEAKERS, '- {', '- { name: Envoy, viewpoint: russian-official }\n- {'),
    },
    `${AGENCY}:13 passages[0].text: the text does not say that this is the word of "Envoy"; name the speaker in it.`,
  ],
  [
    'a text that names another year than the date',
    changed(AGENCY, 'left Rajin port in 2018', 'left Rajin port in 2017'),
    `${AGENCY}:15 passages[0].date: the text names 2017, but the date is 2018; correct one of them.`,
  ],
  [
    'a dispute of which two sides agree',
    changed(DISPUTES, 'says: "130,000 tonnes"', 'says: "Tonnes: 300,000"'),
    `${DISPUTES}:7 [0].sides[1].says: this side says what an earlier one says; tell what differs.`,
  ],
  [
    'two passages of one source that say one thing',
    changed(
      MINISTRY,
      'The ministry said that no sanctions cover the fishing quota in the waters off Rason.',
      'The ministry put the coal through Rajin port in the year 2018 at 130,000 tonnes.',
    ),
    `${MINISTRY}:18 passages[1].text: this says nearly what p3 says; keep one of the two.`,
  ],
  [
    'an English name of a place without a capital',
    changed(ENTITIES, 'en: ["Khasan"]', 'en: ["Khasan", "border town"]'),
    `${ENTITIES}:24 [2].aliases.en[1]: "border town" has no capital, so it is no name; remove it.`,
  ],
  [
    'a name with a verb',
    changed(ENTITIES, 'en: ["Khasan"]', 'en: ["Khasan", "Khasan is open"]'),
    `${ENTITIES}:24 [2].aliases.en[1]: "Khasan is open" has a verb, so it is no name; remove it.`,
  ],
  [
    'one voice under two names for two sides',
    {
      ...changed(MINISTRY, 'speaker: Ministry spokeswoman', 'speaker: Ministry envoy'),
      ...changed(
        SPEAKERS,
        '- { name: Ministry spokeswoman,',
        '- { name: Ministry envoy, entity: rason, viewpoint: un }\n- { name: Ministry spokeswoman, entity: rason,',
      ),
    },
    `${SPEAKERS}:2 [1].viewpoint: rason speaks as "un" under the name Ministry envoy; give both entries one viewpoint.`,
  ],
  [
    'one person with and without a title for two sides',
    {
      [MINISTRY]: (SMALL[MINISTRY] ?? '')
        .replace('speaker: Ministry spokeswoman', 'speaker: Ministry envoy Ann Person')
        .replace('speaker: Ministry spokeswoman', 'speaker: Ann Person')
        .replace('The ministry said', 'Ann Person said'),
      [SPEAKERS]:
        '- { name: Ministry envoy Ann Person, viewpoint: un }\n- { name: Ann Person, viewpoint: independent }\n',
    },
    `${SPEAKERS}:2 [1].viewpoint: Ann Person speaks as "un" under the name Ministry envoy Ann Person; give both entries one viewpoint.`,
  ],
  [
    'a text that names another month than the date',
    changed(AGENCY, 'date: "2022-11"', 'date: "2022-10"'),
    `${AGENCY}:22 passages[1].date: the text names 2022-11, but the date is 2022-10; correct one of them.`,
  ],
  [
    'a date wider than the part of a decade that the text names',
    {
      [AGENCY]: (SMALL[AGENCY] ?? '')
        .replace('resumed in November 2022', 'resumed in the early 1980s')
        .replace('date: "2022-11"', 'date: "1980/1989"'),
    },
    `${AGENCY}:22 passages[1].date: the text says early 1980s, but the date is 1980/1989; write 1980/1984 or less.`,
  ],
  [
    'coordinates far from those of the related place',
    {
      [ENTITIES]: (
        changed(ENTITIES, '  related: [rason]', '  location: { lat: 55.75, lon: 37.62 }\n  related: [rason]')[
          ENTITIES
        ] ?? ''
      ).replace('  lowPrior: ["Rajin"]', '  lowPrior: ["Rajin"]\n  location: { lat: 42.25, lon: 130.3 }'),
    },
    `${ENTITIES}:9 [0].location: this is 6401 km from rason, the nearest related place; check the coordinates.`,
  ],
  [
    'a port at some distance from the place whose name it has',
    {
      [ENTITIES]: (SMALL[ENTITIES] ?? '')
        .replace('  related: [rason]', '  location: { lat: 42.34, lon: 130.39 }\n  related: [rason]')
        .replace('name: Rason', 'name: City of Rajin\n  location: { lat: 42.25, lon: 130.3 }'),
    },
    `${ENTITIES}:9 [0].location: this is 12 km from rason, whose name it has; check the coordinates of both.`,
  ],
  [
    'two places of different names at one spot',
    {
      [ENTITIES]: (SMALL[ENTITIES] ?? '')
        .replace('name: Rason', 'name: Rason\n  location: { lat: 42.3444, lon: 130.3844 }')
        .replace('name: Khasan', 'name: Khasan\n  location: { lat: 42.34, lon: 130.38972 }'),
    },
    `${ENTITIES}:23 [2].location: these are also the coordinates of rason, a place of another name; correct one of them or leave it out.`,
  ],
];

test.each(contradictions)('%s', (_, files, sentence) => {
  const result = readCorpus(smallCorpus(files));
  expect('problems' in result ? result.problems.map(problemSentence) : []).toEqual([sentence]);
});

test('what is said in the year of the source, of another year, contradicts nothing', () => {
  const files = changed(AGENCY, 'left Rajin port in 2018', 'left Rajin port, it said in 2024');
  expect(readCorpus(smallCorpus(files))).toHaveProperty('corpus');
});

test('months of which one fits, and the spokeswoman of somebody, contradict nothing', () => {
  const files = {
    ...changed(AGENCY, 'resumed in November 2022', 'stopped in March 2020 and resumed in November 2022'),
    [MINISTRY]: (SMALL[MINISTRY] ?? '')
      .replace('speaker: Ministry spokeswoman', 'speaker: Spokeswoman of Ann Person')
      .replace('The ministry put', 'Ann Person put')
      .replace('speaker: Ministry spokeswoman', 'speaker: Ann Person')
      .replace('The ministry said', 'Ann Person said'),
    [SPEAKERS]:
      '- { name: Spokeswoman of Ann Person, viewpoint: un }\n- { name: Ann Person, viewpoint: independent }\n',
  };
  expect(readCorpus(smallCorpus(files))).toHaveProperty('corpus');
});
