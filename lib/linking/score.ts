// Decides which entity a match refers to, and with what confidence: collects each candidate's features and ranks the
// candidates.

import type { Gazetteer } from '../gazetteer/load.ts';
import type { Match } from '../gazetteer/match.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { antecedentFeatures, fittingInitials, preferredAntecedent } from './antecedents.ts';
import { isAllCaps } from './context/all-caps.ts';
import { isHistoricalNamesake } from './context/historical-namesakes.ts';
import type { MatchedBlock } from './context/matched-block.ts';
import { hasRelatedInSentence } from './context/related-in-sentence.ts';
import { actsAsGovernment, isUsed } from './context/usage-patterns.ts';
import type { DocumentContext } from './document/document-context.ts';
import { isFull } from './document/full-names.ts';
import {
  type CandidateInContext,
  contextWordsNear,
  hasNegativeContext,
  isAbbreviationDefinition,
  isIncoherent,
  isLocated,
  isRegional,
  isWordInCapitals,
  type MatchPosition,
  relatedFeature,
} from './feature-tests.ts';
import { type Feature, MARK_THRESHOLD, OFFER_THRESHOLD, type Weights } from './features.ts';
import { INCOHERENT, incoherence } from './incoherence.ts';

/** One candidate with its score and what made it. */
export interface ScoredCandidate {
  entity: number;
  score: number;
  features: Feature[];
}

/** The candidates of a match, ranked; entities by number. */
export interface Ranking {
  entity: number;
  confidence: number;
  /** Other candidates that stay close, likeliest first. */
  others: number[];
  /** All candidates with their reasons, likeliest first. */
  candidates: ScoredCandidate[];
}

/** Ranks the candidates of one match by its context. It rejects none: compare the confidence with `MARK_THRESHOLD`. */
export function rankCandidates(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  position: MatchPosition,
  document: DocumentContext,
): Ranking {
  const plain = fastPath(gazetteer, matched, match, document);
  if (plain) return plain;
  const antecedent =
    match.candidates.length > 1 ? preferredAntecedent(match, position.block, document) : undefined;
  const scored = match.candidates.map((candidate, rank): ScoredCandidate => {
    const features = featuresOf({ gazetteer, matched, match, candidate, position, document }, rank);
    if (antecedent?.entity === candidate.entity) features.push(antecedent.feature);
    return { entity: candidate.entity, score: scoreOf(features, document.weights), features };
  });
  return rankingOf(scored);
}

/** The results of the fast path so far, one for each entity. */
const fastPathRankings = new WeakMap<Weights, Ranking[]>();

/** The ranking of a name with one candidate to which no other feature applies, as for most matches. */
function fastPath(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  document: DocumentContext,
): Ranking | undefined {
  const [sole, second] = match.candidates;
  if (!sole || second || sole.lowPrior || sole.partial || sole.allCaps || sole.negativeContextWords !== -1)
    return undefined;
  const { entity } = sole;
  if (
    document.seenInLowercase.has(entity) ||
    document.claimedByNamesake.has(entity) ||
    document.rejection(matched, match)
  )
    return undefined;
  if (isHistoricalNamesake(matched, match)) return undefined;
  if (isIncoherent(sole, document) || isRegional(gazetteer, matched, match, sole, document)) return undefined;
  if (sole.exact && isWordInCapitals(matched, match, matched.text.slice(match.start, match.end)))
    return undefined;
  if (fittingInitials(gazetteer, matched, match, entity) !== undefined) return undefined;
  const { weights } = document;
  const known = fastPathRankings.get(weights) ?? [];
  fastPathRankings.set(weights, known);
  const features: Feature[] = ['sole'];
  known[entity] ??= rankingOf([{ entity, score: scoreOf(features, weights), features }]);
  return known[entity];
}

/** The sum of the weights, rounded to hide floating-point error. */
function scoreOf(features: readonly Feature[], weights: Weights): number {
  let score = 0;
  for (const feature of features) score += weights[feature];
  return Math.round(score * 100) / 100;
}

/** A candidate with one more feature. */
export function withFeature(
  { entity, features }: ScoredCandidate,
  feature: Feature,
  weights: Weights,
): ScoredCandidate {
  const more = [...features, feature];
  return { entity, score: scoreOf(more, weights), features: more };
}

/** Ranks scored candidates; those with equal scores stay in their order of preference. */
export function rankingOf(candidates: readonly ScoredCandidate[]): Ranking {
  const scored = candidates.toSorted((a, b) => b.score - a.score);
  const [best, ...rest] = scored;
  return {
    entity: best?.entity ?? 0,
    confidence: Math.min(1, Math.max(0, best?.score ?? 0)),
    others: rest.filter(({ score }) => score >= OFFER_THRESHOLD).map(({ entity }) => entity),
    candidates: scored,
  };
}

/** A surname of one syllable is a name only before an office: 김 위원장, 윤 대통령. */
function isBareSyllable(matched: MatchedBlock, { end }: Match, surface: string): boolean {
  const { singleSyllableSurname } = rulesOf(surface, matched.latin).adjacentWords;
  if (!singleSyllableSurname?.surname.test(surface)) return false;
  return !singleSyllableSurname.office.test(matched.text.slice(end, end + OFFICE));
}

/** The text after a name that is read: the length of the longest office. */
const OFFICE = 12;

function featuresOf(inContext: CandidateInContext, rank: number): Feature[] {
  const { gazetteer, matched, match, candidate, document } = inContext;
  const surface = matched.text.slice(match.start, match.end);
  const allCaps = candidate.exact && isWordInCapitals(matched, match, surface);
  const lowPrior = candidate.lowPrior || allCaps;
  const features: Feature[] = [
    priorFeature(
      rank,
      match.candidates.filter(({ partial }) => !partial).length,
      lowPrior,
      candidate.partial,
    ),
  ];
  if (candidate.partial && isBareSyllable(matched, match, surface)) features.push('not:bareSyllable');
  if (allCaps) features.push('allCaps');
  if (candidate.allCaps && !isAllCaps(matched, match)) features.push('miscased');
  const rejection = document.rejection(matched, match);
  if (rejection) features.push(`not:${rejection.why}`);
  if ((candidate.partial || !isFull(surface)) && !rejection)
    features.push(...antecedentFeatures(inContext, surface));
  if (document.seenInLowercase.has(candidate.entity) && !isFull(surface) && !surface.includes('.'))
    features.push('seenInLowercase');
  if (hasNegativeContext(gazetteer, candidate, document)) features.push('negativeContextWord');
  const located = isLocated(inContext);
  if (!rejection && !located && isIncoherent(candidate, document)) {
    features.push(incoherence(inContext, surface));
    if (candidate.ambiguous && isUsed(gazetteer, matched, match, candidate)) features.push('used');
  }
  if (!rejection && isRegional(gazetteer, matched, match, candidate, document)) features.push('region');
  if (isHistoricalNamesake(matched, match)) features.push('historicalNamesake');
  if (
    candidate.lowPrior &&
    !rejection &&
    !document.usedInLongerName.has(candidate.entity) &&
    actsAsGovernment(gazetteer, matched, match, candidate)
  )
    features.push('actsAsGovernment');
  if (features.length === 1 && features[0] === 'sole') return features;
  addSupport(inContext, features, rejection !== undefined);
  if (allCaps && hasRelatedInSentence(inContext)) features.push('relatedInSentence');
  if (located) features.push('located');
  if (isAbbreviationDefinition(matched, match, candidate)) features.push('abbreviationDefinition');
  return features;
}

/** Adds the features of related entities and context words. */
function addSupport(
  { gazetteer, matched, match, candidate, position, document }: CandidateInContext,
  features: Feature[],
  rejected: boolean,
): void {
  const related = relatedFeature(gazetteer, match, candidate, document);
  if (related) features.push(related);
  // Looking for context words reads the whole block, so it is only done if it can still change the result.
  const open = match.candidates.length > 1 || scoreOf(features, document.weights) < MARK_THRESHOLD;
  const contextWords =
    open && !rejected ? contextWordsNear(gazetteer, matched, match, candidate, position.title) : 0;
  if (contextWords > 0) features.push('contextWord');
  if (contextWords > 1) features.push('moreContextWords');
  else if (
    contextWords > 0 &&
    related === 'weaklyRelated' &&
    features.some((one) => INCOHERENT.has(one)) &&
    !hasReasonAgainst(features, document.weights)
  )
    features.push('weaklyRelatedContextWord');
}

/** Whether anything other than incoherence speaks against a candidate. */
function hasReasonAgainst(features: readonly Feature[], weights: Weights): boolean {
  return features.some((feature) => !INCOHERENT.has(feature) && weights[feature] < 0);
}

function priorFeature(rank: number, count: number, lowPrior: boolean, partial: boolean): Feature {
  if (partial) return rank === 0 ? 'partial' : 'partialRunnerUp';
  if (lowPrior) return rank === 0 ? 'lowPrior' : 'lowPriorRunnerUp';
  if (count === 1) return 'sole';
  return rank === 0 ? 'preferred' : 'runnerUp';
}
