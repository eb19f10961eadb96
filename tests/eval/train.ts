// Learns the parameters of the ranking from judged cases: weights of features first, then when a card may claim the sentence.
import { contextQuery } from '../../lib/evidence/context/context-query.ts';
import { ABOUT_FEATURES, aboutness } from '../../lib/evidence/ranking/aboutness.ts';
import { FEATURES, matchPassages } from '../../lib/evidence/ranking/features.ts';
import {
  aboutnessOf,
  claimFeatures,
  type ModelParameters,
  relevanceOf,
} from '../../lib/evidence/ranking/model.ts';
import { WEIGHTS } from '../../lib/evidence/ranking/weights.ts';
import { entityOf } from '../../lib/pack/store.ts';
import { type ExcerptCase, ownCases } from './cases.ts';
import { fitRanking, fitRegression } from './learn.ts';
import { knownPassages, passagesOf, store } from './rankings.ts';

/** A case with the features of all its candidates. */
export interface Sample {
  one: ExcerptCase;
  weight: number;
  candidates: Candidate[];
}

interface Candidate {
  features: ReturnType<typeof matchPassages>[number]['features'];
  about: ReturnType<ReturnType<typeof aboutness>>;
  grade: number;
  /** Whether it was known at the article's date. */
  known: boolean;
}

/** A false claim does twice the harm of one that is not made, so a claim must be true twice as often as false. */
const THRESHOLD = 0.66;

/** Measures a case's candidates; those of easy cases, written beside the passages that answer them, should weigh less. */
export function sampleOf(one: ExcerptCase, weight: number): Sample {
  const entity = entityOf(store, one.entity);
  const page = { title: one.title, ...(one.published === undefined ? {} : { published: one.published }) };
  const { block, start, end } = one;
  const passages = passagesOf(one.entity);
  const matched = matchPassages(
    store,
    entity.id,
    passages,
    contextQuery(store, entity, { block, start, end, page }),
  );
  const about = aboutness(store, entity, one.published);
  const known = new Set(knownPassages(one).map(({ id }) => id));
  return {
    one,
    weight,
    candidates: matched.map(({ passage, features }) => ({
      features,
      about: about(passage),
      grade: one.grades.get(passage.id) ?? 0,
      known: known.has(passage.id),
    })),
  };
}

/** Our own sentences were written beside the passages that answer them, so they are easier than any news. */
const SENTENCE_WEIGHT = 0.5;

/** The tuned halves of our own cases. */
export async function ownSamples(): Promise<Sample[]> {
  const { sentences, news } = await ownCases();
  const tuned = (list: readonly ExcerptCase[], weight: number): Sample[] =>
    list.filter(({ heldOut }) => !heldOut).map((one) => sampleOf(one, weight));
  return [...tuned(sentences, SENTENCE_WEIGHT), ...tuned(news, 1)];
}

/** Learns all parameters. */
export function train(samples: readonly Sample[]): ModelParameters {
  const size = FEATURES.length + ABOUT_FEATURES.length;
  const learnt = fitRanking(
    samples.map(({ candidates, weight }) => ({
      features: candidates.map(({ features, about }) => [
        ...FEATURES.map((name) => features[name]),
        ...ABOUT_FEATURES.map((name) => about[name]),
      ]),
      gains: candidates.map(({ grade }) => 2 ** grade - 1),
      weight,
    })),
    size,
  );
  const named = <Name extends string>(names: readonly Name[], from: number): Record<Name, number> =>
    Object.fromEntries(names.map((name, at) => [name, rounded(learnt[from + at] ?? 0)])) as Record<
      Name,
      number
    >;
  const none = { intercept: 0, relevance: 0, about: 0, topic: 0, candidates: 0, threshold: 1 };
  const ranking: ModelParameters = {
    relevance: named(FEATURES, 0),
    about: named(ABOUT_FEATURES, FEATURES.length),
    claim: none,
  };
  const decisions = samples.flatMap((sample) => decisionOf(sample, ranking));
  const [intercept, relevance = 0, about = 0, topic = 0, candidates = 0] = fitRegression(decisions, 4).map(
    rounded,
  );
  const claim = { intercept: intercept ?? 0, relevance, about, topic, candidates };
  return { ...ranking, claim: { ...claim, threshold: THRESHOLD } };
}

/** The best known candidate of a case as a decision: is it on the sentence? None where nothing was known. */
function decisionOf({ one, candidates, weight }: Sample, model: ModelParameters) {
  const names = store.nameTypeOf(entityOf(store, one.entity));
  const scored = candidates
    .filter(({ known }) => known)
    .map(({ features, about, grade }) => ({
      relevance: relevanceOf(model, features),
      about: aboutnessOf(model, about),
      yes: grade > 0,
    }))
    .sort((a, b) => b.relevance - a.relevance + WEIGHTS.aboutOnSentence * (b.about - a.about));
  const [best] = scored;
  if (best === undefined) return [];
  return [
    { features: claimFeatures({ ...best, names, candidates: candidates.length }), yes: best.yes, weight },
  ];
}

const rounded = (value: number): number => Number(value.toFixed(2));
