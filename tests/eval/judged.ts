// What a model answers to judged cases, and the measures of it.
import type { ModelParameters } from '../../lib/evidence/ranking/model.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { ExcerptCase } from './cases.ts';
import { highlightsOf } from './highlighted.ts';
import { areaUnderCurve, mean, ndcg } from './measures.ts';
import { answerTo, knownPassages, passagesOf, SHOWN } from './rankings.ts';
import { hasRepetition } from './repetition.ts';

/** A case with what Sidelight answers. */
export interface Judged {
  one: ExcerptCase;
  evidence: Evidence;
  /** How likely the best passage is held to be on the sentence, 0…1. */
  likelihood: number;
  /** The grade of the first excerpt; 0 without one. */
  first: number;
}

/** The grade of a passage in a case: 2, 1 or 0. */
export const gradeOf = (one: ExcerptCase, id: string | undefined): number =>
  id === undefined ? 0 : (one.grades.get(id) ?? 0);

/** Answers a case; throws if a graded passage is not about its entity. */
export function judge(one: ExcerptCase, model?: ModelParameters): Judged {
  const lost = [...one.grades.keys()].find((id) => !passagesOf(one.entity).some((item) => item.id === id));
  if (lost !== undefined) throw new Error(`Case ${one.id}: ${lost} is not about ${one.entity}.`);
  const { evidence, likelihood } = answerTo(one, model);
  return { one, evidence, likelihood, first: gradeOf(one, evidence.excerpts[0]?.passage.id) };
}

/** Whether a passage above grade 0 was known at the article's date; or there is one, but all came later; or none. */
export function answerable(one: ExcerptCase): 'known' | 'later' | 'none' {
  if (one.grades.size === 0) return 'none';
  return knownPassages(one).some(({ id }) => gradeOf(one, id) > 0) ? 'known' : 'later';
}

/** First above grade 0, first of grade 2, and nDCG@3 of a ranking, over cases with an answer known at the date. */
export function rankingFigures(
  cases: readonly ExcerptCase[],
  rank: (one: ExcerptCase) => string[],
): number[] {
  const rows = cases.map((one) => {
    const grades = rank(one)
      .slice(0, SHOWN)
      .map((id) => gradeOf(one, id));
    const all = knownPassages(one).map(({ id }) => gradeOf(one, id));
    return { first: grades[0] ?? 0, gain: ndcg(grades, all, SHOWN) };
  });
  return [
    mean(rows.map(({ first }) => (first >= 1 ? 1 : 0))),
    mean(rows.map(({ first }) => (first === 2 ? 1 : 0))),
    mean(rows.map(({ gain }) => gain)),
  ];
}

/** A share: how many of how many. */
export type Share = readonly [part: number, whole: number];

const share = <Item>(list: readonly Item[], holds: (item: Item) => boolean): Share => [
  list.filter(holds).length,
  list.length,
];

const claims = ({ evidence }: Judged): boolean => evidence.answer === 'sentence';

/** How true it is when an answer claims to be on the sentence, by what is measured. */
export function claimFigures(judged: readonly Judged[]): Record<string, Share> {
  const of = (kind: ReturnType<typeof answerable>): Judged[] =>
    judged.filter(({ one }) => answerable(one) === kind);
  const laterFirst = ({ one, evidence }: Judged): boolean =>
    evidence.answer === 'later' && gradeOf(one, evidence.later?.[0]?.passage.id) > 0;
  return {
    'cards that claim the sentence and are on it (precision)': share(
      judged.filter(claims),
      ({ first }) => first > 0,
    ),
    'cases with a known answer that claim it (recall)': share(of('known'), claims),
    'cases without an answer that do not claim it': share(of('none'), (item) => !claims(item)),
    'cases answered only later that do not claim it': share(of('later'), (item) => !claims(item)),
    '… that answer "later" with an answer first': share(of('later'), laterFirst),
  };
}

/** What is seen of the cards themselves. */
export function cardFigures(judged: readonly Judged[]): Record<string, Share> {
  const passages = ({ evidence }: Judged) => evidence.excerpts.map(({ passage }) => passage);
  const marks = judged.map(({ evidence }) => highlightsOf(evidence.excerpts));
  const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);
  return {
    'cards that say one thing twice': share(judged, (item) => hasRepetition(passages(item))),
    'highlights that are trivial or ubiquitous': [
      sum(marks.map(({ trivial }) => trivial)),
      sum(marks.map(({ all }) => all)),
    ],
    'cards with more than five highlights in an excerpt': share(marks, ({ most }) => most > 5),
  };
}

/** How well the likelihood tells cards on the sentence from the rest: the area under the ROC curve, 0…1. */
export const claimCurve = (judged: readonly Judged[]): number =>
  areaUnderCurve(judged.map(({ likelihood, first }) => ({ score: likelihood, positive: first > 0 })));

/** For each fifth of the likelihood: how many cases, their mean likelihood, and how many are on the sentence. */
export function calibration(judged: readonly Judged[]): { from: number; mean: number; right: Share }[] {
  return [0, 0.2, 0.4, 0.6, 0.8].flatMap((from) => {
    const inside = judged.filter(({ likelihood }) => likelihood >= from && likelihood < from + 0.2);
    if (inside.length === 0) return [];
    const likely = mean(inside.map(({ likelihood }) => likelihood));
    return [{ from, mean: likely, right: share(inside, ({ first }) => first > 0) }];
  });
}
