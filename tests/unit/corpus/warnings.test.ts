// What may be a fault or may be right is shown to the author for a second look; the corpus stays valid.
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../../lib/corpus/problem.ts';
import { readCorpus } from '../../../lib/corpus/read.ts';
import { changed, SMALL, smallCorpus } from './small-corpus.ts';

const AGENCY = 'corpus/sources/2024-agency-coal.yaml';
const MINISTRY = 'corpus/sources/2019-ministry-answer.yaml';
const SPEAKERS = 'corpus/speakers.yaml';

function warnings(files: Record<string, string>): string[] {
  const result = readCorpus(smallCorpus(files));
  if ('problems' in result) throw new Error(result.problems.map(problemSentence).join('\n'));
  return result.warnings.map(problemSentence);
}

describe('after the ministry said that no sanctions cover the fishing quota off Rason', () => {
  const OTHER_WORDS = "The ministry said that fishing off Rason does not fall under the UN's measures.";

  const saying = (text: string, entities = '[rason]'): string[] => {
    const passage = `  - id: p5\n    text: "${text}"\n    speaker: Ministry spokeswoman\n    entities: ${entities}\n`;
    return warnings({ [MINISTRY]: `${SMALL[MINISTRY]}${passage}` });
  };

  test('the claim in other words', () => {
    expect(saying(OTHER_WORDS)).toEqual([
      `${MINISTRY}:22 passages[2].text: this may say what p4 says: keep one of the two, or tell them apart by entities, date, figures or a quoted term.`,
    ]);
  });

  test('the same words about something else', () => {
    expect(saying(OTHER_WORDS, '[rason, khasan]')).toEqual([]);
  });

  test('another claim about the same', () => {
    const text =
      'The ministry said that tourists from Vladivostok may rent bicycles and hotel rooms in Rason without a guide.';
    expect(saying(text)).toEqual([]);
  });
});

describe('a text that begins with the agency that printed it', () => {
  const spoken = (speaker: string): Record<string, string> => ({
    [AGENCY]: (SMALL[AGENCY] ?? '')
      .replace('"The agency reported that trains', '"Agency One\'s report on Envoy news said that trains')
      .replace('speaker: Agency One\n    date: "2022-11"', `speaker: ${speaker}\n    date: "2022-11"`),
    ...changed(SPEAKERS, '- {', '- { name: Envoy, viewpoint: russian-official }\n- {'),
  });

  test('though another is said to speak', () => {
    expect(warnings(spoken('Envoy'))).toEqual([
      `${AGENCY}:21 passages[1].speaker: the text begins with Agency One: write "Agency One" if the word is theirs, "Envoy (via Agency One)" if they pass it on.`,
    ]);
  });

  test('which passes on the word of another', () => {
    expect(warnings(spoken('Envoy (via Agency One)'))).toEqual([]);
  });
});
