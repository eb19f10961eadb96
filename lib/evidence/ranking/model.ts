// The learnt model: how far a passage speaks of the sentence, how well it says what the entity is, and what may be claimed.
import type { NameType } from '../../model/manifest.ts';
import type { AboutFeature, AboutValues } from './aboutness.ts';
import type { Feature, FeatureValues } from './features.ts';
import parameters from './model.json' with { type: 'json' };

/** The parameters of a model; `npm run train:excerpts` learns them. None of the weights is negative. */
export interface ModelParameters {
  /** How much each shared feature speaks for a passage. */
  relevance: Readonly<Record<Feature, number>>;
  /** How much each feature of being about the entity does. */
  about: Readonly<Record<AboutFeature, number>>;
  /** A logistic regression of whether the best passage is on the sentence. */
  claim: Readonly<{
    intercept: number;
    relevance: number;
    about: number;
    /** Added for entities that are topics themselves. */
    topic: number;
    /** Taken away for each doubling or so (e-fold) of the candidates: among many, one is likelier to match by chance. */
    candidates: number;
    /** From this probability on a card claims to be on the sentence; chosen on data, see `npm run eval:excerpts`. */
    threshold: number;
  }>;
}

/** The model that is shipped. */
export const MODEL: ModelParameters = parameters;

/** How far a passage speaks of the sentence: 0 if it shares nothing with it. */
export const relevanceOf = ({ relevance }: ModelParameters, features: FeatureValues): number =>
  weighted(relevance, features);

/** How well a passage says who or what the entity is, 0 and more. */
export const aboutnessOf = ({ about }: ModelParameters, values: AboutValues): number =>
  weighted(about, values);

/** Entities with such names are topics themselves: whoever names a treaty, a test or a missile speaks of it. */
const TOPICS: ReadonlySet<NameType | undefined> = new Set<NameType>(['title', 'term', 'product']);

/** What decides how likely a passage is on the sentence: its two scores, and the entity with the number of its passages. */
export interface Claim {
  relevance: number;
  about: number;
  names: NameType | undefined;
  candidates: number;
}

/** Fewer candidates than this are no surer a sign than so many. */
const FEW_CANDIDATES = 5;

/** The features of a claim, in the order of the regression's weights. */
export function claimFeatures({ relevance, about, names, candidates }: Claim): number[] {
  return [relevance, about, TOPICS.has(names) ? 1 : 0, -Math.log(Math.max(FEW_CANDIDATES, candidates))];
}

/** How likely the best passage of a card is on the sentence, 0…1; what shares nothing with a sentence does not speak of it. */
export function onSentence({ claim }: ModelParameters, one: Claim): number {
  if (one.relevance === 0) return 0;
  const weights = [claim.relevance, claim.about, claim.topic, claim.candidates];
  const sum = claimFeatures(one).reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-(claim.intercept + sum)));
}

function weighted<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}
