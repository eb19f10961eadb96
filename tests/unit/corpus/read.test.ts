// A valid corpus is read; each broken one is refused with one sentence that names file, line and field.
// Long because it is one list of everything that can be wrong with a corpus.
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../../lib/corpus/problem.ts';
import { type Corpus, readCorpus } from '../../../lib/corpus/read.ts';
import { changed, SMALL, smallCorpus } from './small-corpus.ts';

const ENTITIES = 'corpus/entities/all.yaml';
const AGENCY = 'corpus/sources/2024-agency-coal.yaml';
const DISPUTES = 'corpus/disputes.yaml';
const AMBIGUITIES = 'corpus/ambiguities.yaml';
const SITES = 'corpus/sites.yaml';
const SPEAKERS = 'corpus/speakers.yaml';
const MINISTRY = 'corpus/sources/2019-ministry-answer.yaml';
const PACK = 'corpus/pack.yaml';

function refusal(files: Record<string, string>): string[] {
  const result = readCorpus(smallCorpus(files));
  return 'problems' in result ? result.problems.map(problemSentence) : [];
}

function read(files: Record<string, string> = {}): Corpus {
  const result = readCorpus(smallCorpus(files));
  if ('problems' in result) throw new Error(result.problems.map(problemSentence).join('\n'));
  return result.corpus;
}

/** A way to break the corpus: what it is, the files changed, and the one sentence that it must give. */
type Broken = [what: string, files: Record<string, string>, sentence: string];

const broken: Broken[] = [
  [
    'a passage in words that are neither ours nor the document’s',
    changed(AGENCY, '    speaker:', '    wording: quote\n    speaker:'),
    `${AGENCY}:14 passages[0].wording: "quote" is not allowed here; write one of: note, verbatim.`,
  ],
  [
    'a viewpoint that the manifest does not have',
    changed(AGENCY, 'viewpoint: independent', 'viewpoint: agency'),
    `${AGENCY}:9 viewpoint: "agency" is not in pack.yaml; add it there or write one of: independent, russian-official, un.`,
  ],
  [
    'a kind of source that the manifest does not have',
    changed(AGENCY, 'kind: news', 'kind: rumour'),
    `${AGENCY}:8 kind: "rumour" is not in pack.yaml; add it there or write one of: news, official-statement.`,
  ],
  [
    'a manifest with a kind of names that nobody knows',
    changed(PACK, 'names: facility', 'names: road'),
    `${PACK}:17 entityKinds[3].names: "road" is not allowed here; write one of: person, place, organisation, facility, product, title, term.`,
  ],
  [
    'a manifest with two viewpoints that look the same',
    changed(PACK, 'letters: UN, shape: shield', 'letters: RU, shape: square'),
    `${PACK}:9 viewpoints[2].badge: "RU, square" is taken by an entry above; choose another.`,
  ],
  [
    'a manifest with a label in another language only',
    changed(PACK, '{ en: News }', '{ ru: Новость }'),
    `${PACK}:11 sourceKinds[0].labels: there is no label in the pack's language; add en.`,
  ],
  [
    'a manifest with firmness beyond its scale',
    changed(PACK, 'firmness: 0.8', 'firmness: 8'),
    `${PACK}:12 sourceKinds[1].firmness: 8 is above 1; correct it.`,
  ],
  [
    'a manifest with a drawing that is no path',
    changed(PACK, '{ en: Person }, names: person', '{ en: Person }, names: person, drawing: "<b>"'),
    `${PACK}:14 entityKinds[0].drawing: "<b>" is no path of an SVG; write its commands and numbers only.`,
  ],
  [
    'a map turned round',
    {
      [PACK]: `${SMALL[PACK]}map:\n  areas: [{ west: 9, south: 1, east: 2, north: 5, tolerance: 1 }]\n  countries: [{ number: "040", labels: { en: Austria } }]\n`,
    },
    `${PACK}:19 map.areas[0]: west must be below east, and south below north; correct them.`,
  ],
  [
    'an unknown entity on a passage',
    changed(AGENCY, '[khasan, rason]', '[khasan, rajin]'),
    `${AGENCY}:23 passages[1].entities[1]: there is no entity "rajin"; correct the id or add the entity.`,
  ],
  [
    'an unknown related entity',
    changed(ENTITIES, 'related: [rason]', 'related: [rasan]'),
    `${ENTITIES}:9 [0].related[0]: there is no entity "rasan"; correct the id or add the entity.`,
  ],
  [
    'a dispute over a passage that does not exist',
    { [DISPUTES]: SMALL[DISPUTES]?.replaceAll('p3', 'p9') ?? '' },
    `${DISPUTES}:4 [0].passages[1]: there is no passage "p9"; correct the id or add the passage.`,
  ],
  [
    'a dispute with a passage on no side',
    changed(DISPUTES, '[p1, p3]', '[p1, p3, p2]'),
    `${DISPUTES}:4 [0].passages[2]: p2 stands on no side; put it on exactly one.`,
  ],
  [
    'a dispute with a passage on two sides',
    changed(DISPUTES, '[p3], says', '[p3, p1], says'),
    `${DISPUTES}:4 [0].passages[0]: p1 stands on 2 sides; put it on exactly one.`,
  ],
  [
    'a passage id that is taken',
    changed(AGENCY, 'id: p2', 'id: p1'),
    `${AGENCY}:19 passages[1].id: "p1" is taken at ${AGENCY}:11; choose another id.`,
  ],
  [
    'a source that is not called like its file',
    changed(AGENCY, 'id: 2024-agency-coal', 'id: 2024-agency'),
    `${AGENCY}:1 id: "2024-agency" is not the file's name; name the file 2024-agency.yaml.`,
  ],
  [
    'a surname before a full name',
    changed(
      ENTITIES,
      '- id: khasan\n',
      '- id: ali-hasanov\n  kind: person\n  name: Ali Hasanov\n  description: "A man."\n  aliases:\n    ru: ["Гасанов", "Али Гасанов"]\n- id: khasan\n',
    ),
    `${ENTITIES}:24 [2].aliases.ru[0]: "Гасанов" is shown to readers as the name of ali-hasanov; list a full name such as "Али Гасанов" first.`,
  ],
  [
    'an ambiguous name that is no alias',
    changed(ENTITIES, '  lowPrior: ["Rajin"]', '  ambiguous: ["Rajn"]'),
    `${ENTITIES}:18 [1].ambiguous[0]: "Rajn" is no alias of rason; list it under aliases or remove it here.`,
  ],
  [
    'a name of two entities without a resolution',
    { [AMBIGUITIES]: '[]' },
    `${ENTITIES}:15 [1].aliases.en[1]: "Rajin" is also a name of port-of-rajin; say in ambiguities.yaml which is meant when.`,
  ],
  [
    'a resolution for a name that only one entity has',
    changed(
      ENTITIES,
      '["Rason", "Rajin"]\n    ru: ["Расон"]\n    ko: ["라선"]\n  lowPrior: ["Rajin"]',
      '["Rason"]',
    ),
    `${AMBIGUITIES}:1 [0].alias: "Rajin" is no longer a name of two entities; remove this entry.`,
  ],
  [
    'a resolution that forgets a candidate',
    changed(ENTITIES, '["Khasan"]', '["Khasan", "RAJIN"]'),
    `${AMBIGUITIES}:3 [0].candidates: "Rajin" is a name of khasan, port-of-rajin, rason; list exactly these.`,
  ],
  [
    'context words for an entity that is not a candidate',
    changed(AMBIGUITIES, '    rason: [city]', '    khasan: [city]'),
    `${AMBIGUITIES}:5 [0].contextWords.khasan: "khasan" is not among the candidates; add it there or correct it.`,
  ],
  [
    'a day that is in no calendar',
    changed(AGENCY, 'date: "2022-11"', 'date: "2022-02-30"'),
    `${AGENCY}:22 passages[1].date: "2022-02-30" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`,
  ],
  [
    'a date in words',
    changed(AGENCY, 'date: "2024-05-20"', 'date: May 2024'),
    `${AGENCY}:5 date: "May 2024" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`,
  ],
  [
    'a year that YAML takes for a number',
    changed(AGENCY, 'date: "2018"', 'date: 2018'),
    `${AGENCY}:15 passages[0].date: 2018 should be text; put it in quotes.`,
  ],
  [
    'an interval that runs backwards',
    changed(AGENCY, 'date: "2022-11"', 'date: "2022-11/2022-10"'),
    `${AGENCY}:22 passages[1].date: "2022-11/2022-10" runs backwards; write the earlier date first.`,
  ],
  [
    'a bound for a date that is known',
    changed(AGENCY, 'date: "2024-05-20"', 'date: "2024-05-20"\nnotBefore: "2024"'),
    `${AGENCY}:6 notBefore: the date is known; remove one of notBefore and date.`,
  ],
  [
    'a bound that is no day',
    changed(AGENCY, 'date: "2024-05-20"', 'notBefore: "2024-02-30"'),
    `${AGENCY}:5 notBefore: "2024-02-30" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`,
  ],
  [
    'an address that is not of the web',
    changed(AGENCY, 'https://agency.example/coal', 'javascript:alert(1)'),
    `${AGENCY}:6 url: "javascript:alert(1)" is no web address; write one that starts with http:// or https://, or leave the field out.`,
  ],
  [
    'a passage that is too long',
    changed(AGENCY, 'The agency reported that trains', 'x'.repeat(600)),
    `${AGENCY}:20 passages[1].text: it is 662 characters long and the limit is 600; shorten it.`,
  ],
  [
    'a passage without entities',
    changed(AGENCY, '[khasan, rason]', '[]'),
    `${AGENCY}:23 passages[1].entities: the field is empty; fill it.`,
  ],
  [
    'a source without passages',
    {
      'corpus/sources/empty.yaml':
        'id: empty\ntitle: T\npublisher: P\nlanguage: en\nkind: news\nviewpoint: un\npassages: []\n',
    },
    'corpus/sources/empty.yaml:7 passages: the source has no passages; add one or delete the file.',
  ],
  [
    'passages without a source id',
    changed(AGENCY, 'id: 2024-agency-coal\n', ''),
    `${AGENCY}:1 id: the field is missing or empty; add it.`,
  ],
  [
    'a field that is misspelt',
    changed(AGENCY, '    place: paragraph 4', '    palce: paragraph 4'),
    `${AGENCY}:12 passages[0].palce: the field is not known here; correct its spelling or remove it.`,
  ],
  ...Object.entries({
    weak: 'lowPrior',
    shared: 'ambiguous',
    short: 'partialNames',
    cues: 'contextWords',
    against: 'negativeContextWords',
    not: 'blockedForms',
    polity: 'geopolitical',
  }).map(
    ([former, name]): Broken => [
      `the former name of an entity's field ${name}`,
      changed(ENTITIES, '  lowPrior: ["Rajin"]', `  ${former}: ["Rajin"]`),
      `${ENTITIES}:18 [1].${former}: the field "${former}" is now called "${name}"; rename it.`,
    ],
  ),
  [
    'a word that is a former name elsewhere',
    changed(AGENCY, '    place: paragraph 4', '    cues: paragraph 4'),
    `${AGENCY}:12 passages[0].cues: the field is not known here; correct its spelling or remove it.`,
  ],
  [
    'an unknown kind',
    changed(ENTITIES, 'kind: infrastructure', 'kind: port'),
    `${ENTITIES}:2 [0].kind: "port" is not in pack.yaml; add it there or write one of: person, place, organisation, infrastructure.`,
  ],
  [
    'an invalid language',
    changed(ENTITIES, '    ru: ["Хасан"]', '    Russian: ["Хасан"]'),
    `${ENTITIES}:25 [2].aliases.Russian: "Russian" is no language tag; write one like en, ru or zh-Hant.`,
  ],
  [
    'a remark on a name that the entity lacks',
    changed(ENTITIES, 'lowPrior: ["Rajin"]', 'lowPrior: ["Racin"]'),
    `${ENTITIES}:18 [1].lowPrior[0]: "Racin" is no alias of rason; list it under aliases or remove it here.`,
  ],
  [
    'an entity without a name to find',
    changed(ENTITIES, '    en: ["Khasan"]\n    ru: ["Хасан"]', '    en: []'),
    `${ENTITIES}:23 [2].aliases: khasan has no alias; list at least one name for it.`,
  ],
  [
    'a host that is listed twice',
    changed(SITES, 'other.example', 'news.example'),
    `${SITES}:2 [1].host: "news.example" is listed twice; list it once.`,
  ],
  [
    'a host that another one covers',
    changed(SITES, 'other.example', 'world.news.example'),
    `${SITES}:2 [1].host: "world.news.example" is covered by news.example; remove one of the two.`,
  ],
  [
    'a speaker that nobody knows',
    changed(MINISTRY, 'speaker: Ministry spokeswoman', 'speaker: Ministry spokesman (via Agency One)'),
    `${MINISTRY}:12 passages[0].speaker: "Ministry spokesman" is neither in speakers.yaml nor the publisher; add the speaker there.`,
  ],
  [
    'a speaker that no passage needs',
    changed(SPEAKERS, '- {', '- { name: Nobody, viewpoint: un }\n- {'),
    `${SPEAKERS}:1 [0].name: no passage is spoken by "Nobody"; remove the entry.`,
  ],
  [
    'a speaker that is listed twice',
    changed(SPEAKERS, '- {', '- { name: Ministry spokeswoman, viewpoint: un }\n- {'),
    `${SPEAKERS}:2 [1].name: "Ministry spokeswoman" is listed twice; list it once.`,
  ],
  [
    'a speaker that is no entity',
    changed(SPEAKERS, 'role:', 'entity: ministry, role:'),
    `${SPEAKERS}:1 [0].entity: there is no entity "ministry"; correct the id or add the entity.`,
  ],
  [
    'a speaker with a viewpoint that the manifest does not have',
    changed(SPEAKERS, 'viewpoint: russian-official', 'viewpoint: ministry'),
    `${SPEAKERS}:1 [0].viewpoint: "ministry" is not in pack.yaml; add it there or write one of: independent, russian-official, un.`,
  ],
  [
    'a publisher with another viewpoint where others quote it',
    {
      ...changed(SPEAKERS, '- {', '- { name: Agency One, viewpoint: un }\n- {'),
    },
    `${AGENCY}:9 viewpoint: the viewpoint of Agency One itself is "un" in ${SPEAKERS}; give it the same in both.`,
  ],
  [
    'a source that is a list',
    { [AGENCY]: '- id: p1\n' },
    `${AGENCY}:1: a source is a group of fields; start the file with "id: ".`,
  ],
  [
    'entities that are not a list',
    { [ENTITIES]: 'id: rason\n' },
    `${ENTITIES}:1: this should be a list; start each entry with "- ".`,
  ],
  ['an empty file', { [SITES]: '# nothing yet\n' }, `${SITES}:1: the file is empty; fill it or delete it.`],
  [
    'a file that does not belong to a corpus',
    { 'corpus/notes.yaml': 'a: 1\n' },
    'corpus/notes.yaml:1: no such file belongs to a corpus; move it to sources/ or entities/, or delete it.',
  ],
  [
    'a file under its former name',
    { 'corpus/conflicts.yaml': '[]\n' },
    'corpus/conflicts.yaml:1: the file is now called "disputes.yaml"; rename it.',
  ],
];

describe('a broken corpus', () => {
  test.each(broken)('%s', (_what, files, sentence) => {
    expect(refusal(files)).toEqual([sentence]);
  });

  test('the former name of a field of an ambiguity is reported with the new one', () => {
    expect(refusal(changed(AMBIGUITIES, '  contextWords:', '  cues:'))).toContain(
      `${AMBIGUITIES}:4 [0].cues: the field "cues" is now called "contextWords"; rename it.`,
    );
  });

  test('YAML that does not parse is reported with its line', () => {
    const sentences = refusal(changed(AGENCY, 'publisher: Agency One', 'publisher: "Agency One'));
    expect(sentences).not.toEqual([]);
    expect(sentences[0]).toMatch(
      /^corpus\/sources\/2024-agency-coal\.yaml:\d+: this is not valid YAML \(.+\); check/,
    );
    expect(sentences.every((sentence) => sentence.startsWith(AGENCY))).toBe(true);
  });

  test('a duplicate key is reported with its line', () => {
    const [sentence, ...more] = refusal(changed(AGENCY, 'language: en', 'language: en\nlanguage: ru'));
    expect(sentence).toContain(`${AGENCY}:8: this is not valid YAML`);
    expect(more).toEqual([]);
  });

  test('all problems are reported, in reading order', () => {
    const sentences = refusal({
      ...changed(SITES, 'other.example', 'news.example'),
      ...changed(AGENCY, 'date: "2022-11"', 'date: "2022-13"'),
      ...changed(ENTITIES, 'related: [rason]', 'related: [rasan]'),
    });
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
      `${ENTITIES}:9`,
      `${SITES}:2`,
      `${AGENCY}:22`,
    ]);
  });
});

describe('a valid corpus', () => {
  test('is read completely, whatever the order of its files', () => {
    const corpus = read();
    expect(corpus.passages.map(({ id, source }) => `${source}/${id}`)).toEqual([
      '2019-ministry-answer/p3',
      '2019-ministry-answer/p4',
      '2024-agency-coal/p1',
      '2024-agency-coal/p2',
    ]);
    const result = readCorpus(smallCorpus().reverse());
    expect(result).toEqual(readCorpus(smallCorpus()));
  });

  test('gives each passage the voice of its speaker, and none where the publisher speaks for itself', () => {
    const voices = Object.fromEntries(read().passages.map(({ id, voice }) => [id, voice]));
    const spokeswoman = { viewpoint: 'russian-official', role: 'of the ministry' };
    expect(voices).toEqual({ p1: undefined, p2: undefined, p3: spokeswoman, p4: spokeswoman });
    // What stands in brackets tells how the word came here, not whose it is.
    const told = read(
      changed(MINISTRY, 'speaker: Ministry spokeswoman', 'speaker: Ministry spokeswoman (via Agency One)'),
    );
    expect(told.passages[0]?.voice).toEqual(spokeswoman);
  });

  test('has notes, and verbatim text where a passage says so', () => {
    const first = ({ passages }: Corpus) =>
      passages.find(({ source }) => source === '2024-agency-coal')?.wording;
    expect(first(read())).toBe('note');
    expect(first(read(changed(AGENCY, '    speaker:', '    wording: verbatim\n    speaker:')))).toBe(
      'verbatim',
    );
  });

  test('has a warning for an entity without passages', () => {
    const files = changed(AGENCY, '[khasan, rason]', '[rason]');
    const result = readCorpus(smallCorpus(files));
    expect('warnings' in result && result.warnings.map(problemSentence)).toEqual([
      `${ENTITIES}:19 [2].id: no passage is about khasan; add one or remove it.`,
    ]);
  });
});
