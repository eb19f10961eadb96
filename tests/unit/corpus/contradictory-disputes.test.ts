// A dispute is refused where its sides do not differ in what its kind says.
import { expect, test } from 'vitest';
import { problemSentence } from '../../../lib/corpus/problem.ts';
import { readCorpus } from '../../../lib/corpus/read.ts';
import { changed, smallCorpus } from './small-corpus.ts';

const AGENCY = 'corpus/sources/2024-agency-coal.yaml';
const MINISTRY = 'corpus/sources/2019-ministry-answer.yaml';
const DISPUTES = 'corpus/disputes.yaml';

const problems = (files: Record<string, string>): string[] => {
  const result = readCorpus(smallCorpus(files));
  return 'problems' in result ? result.problems.map(problemSentence) : [];
};

/** What is wrong, the files changed, and the one sentence that the author gets. */
const none: [what: string, files: Record<string, string>, sentence: string][] = [
  [
    'two sides with the same figures for the same time',
    changed(MINISTRY, 'value: "130,000"', 'value: "300,000"'),
    `${DISPUTES}:7 [0].sides[1].passages: p3 has the figures of an earlier side for the same time; tell what differs, or end the dispute.`,
  ],
  [
    'sides over facts that speak of different years',
    changed(
      MINISTRY,
      'in 2018 at 130,000 tonnes."\n    speaker: Ministry spokeswoman\n    date: "2018"',
      'in 2017 at 130,000 tonnes."\n    speaker: Ministry spokeswoman\n    date: "2017"',
    ),
    `${DISPUTES}:6 [0].sides[0].passages: this side speaks of other years than the others, so it does not contradict them; make the kind different-dates, or end the dispute.`,
  ],
  [
    'different dates that are the same',
    changed(DISPUTES, 'kind: figures-or-facts', 'kind: different-dates'),
    `${DISPUTES}:7 [0].sides[1].passages: an earlier side is of 2018 too, so it is not the dates that differ; correct the kind, or put both on one side.`,
  ],
  [
    'facts of one origin',
    {
      ...changed(AGENCY, 'viewpoint: independent', 'viewpoint: independent\norigin: answer-2018'),
      ...changed(MINISTRY, 'viewpoint: russian-official', 'viewpoint: russian-official\norigin: answer-2018'),
    },
    `${DISPUTES}:2 [0].kind: all sources go back to answer-2018, so no fact is disputed; make the kind wording, or end the dispute.`,
  ],
  [
    'sides about different things',
    changed(
      MINISTRY,
      'coal through Rajin port in 2018 at 130,000 tonnes."\n    speaker: Ministry spokeswoman\n    date: "2018"\n    entities: [port-of-rajin]',
      'coal through Khasan in 2018 at 130,000 tonnes."\n    speaker: Ministry spokeswoman\n    date: "2018"\n    entities: [khasan]',
    ),
    `${DISPUTES}:6 [0].sides[0].passages: no other side is about an entity of this one; name what they share, or end the dispute.`,
  ],
  [
    'a wording that is not quoted',
    {
      ...changed(DISPUTES, 'kind: figures-or-facts', 'kind: wording'),
      ...changed(AGENCY, '    figures:', '    quoted: "Russian coal"\n    figures:'),
    },
    `${DISPUTES}:7 [0].sides[1].passages: another side quotes the words at issue, this one does not; quote them, or end the dispute.`,
  ],
];

test.each(none)('%s', (_, files, sentence) => {
  expect(problems(files)).toEqual([sentence]);
});

test('sides share what one of them only names', () => {
  expect(problems(changed(MINISTRY, 'entities: [port-of-rajin]', 'entities: [khasan]'))).toEqual([]);
});

test('two parties quoted by one source do contradict each other', () => {
  const files = {
    ...changed(DISPUTES, 'p3', 'p2'),
    ...changed(AGENCY, 'date: "2022-11"', 'date: "2018/2022-11"'),
  };
  expect(problems({ ...files, [DISPUTES]: (files[DISPUTES] ?? '').replaceAll('p3', 'p2') })).toEqual([]);
});
