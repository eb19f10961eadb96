// Finds the mentions on a page: match, then link.

import type { Gazetteer } from '../gazetteer/load.ts';
import { matchesIn } from '../gazetteer/match.ts';
import type { Mention, PageContext } from '../model/mention.ts';
import { outcomes } from './decision.ts';
import { type Feature, PRIOR_FEATURES, WEIGHTS, type Weights } from './features.ts';
import type { Outcome } from './outcome.ts';
import type { Ranking } from './score.ts';

/** A decision about a match and its reasons, for people who work on the corpus or the rules. */
export interface Decision extends Mention {
  isMention: boolean;
  /** Why the name seems to be part of another one. */
  rejection?: string;
  /** Every candidate with its score and the features that made it, likeliest first. */
  candidates: { entity: string; score: number; features: Feature[] }[];
}

/**
 * The mentions in the blocks of a page, sorted by block and start, none overlapping another. An ambiguous or
 * low-prior name is judged by its context, the page's title and the blocks given here. Where a page arrives in several batches, the
 * names of earlier ones are given in front again (see lib/library/library.ts).
 */
export function findMentions(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  page: PageContext,
  weights: Weights = WEIGHTS,
): Mention[] {
  return outcomes(gazetteer, blocks, page, weights).flatMap((outcome) =>
    outcome.isMention ? [mention(gazetteer, outcome)] : [],
  );
}

/** All decisions behind `findMentions`, including the rejections, in order. */
export function explainMentions(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  page: PageContext,
  weights: Weights = WEIGHTS,
): Decision[] {
  return outcomes(gazetteer, blocks, page, weights).map((outcome) => ({
    ...mention(gazetteer, outcome),
    isMention: outcome.isMention,
    ...(outcome.rejection === undefined ? {} : { rejection: outcome.rejection.why }),
    candidates: outcome.ranking.candidates.map(({ entity, score, features }) => ({
      entity: idOf(gazetteer, entity),
      score,
      features,
    })),
  }));
}

/**
 * The names in words that a reader types: letter case does not count and low-prior names need no support, since nobody types
 * capitals into a search box. Block 0 throughout; the preferred candidate first, the others beside it.
 */
export function findTyped(gazetteer: Gazetteer, query: string): Mention[] {
  return matchesIn(gazetteer, query, 'any').matches.flatMap(({ start, end, candidates }) => {
    const [entity, ...others] = candidates.map((candidate) => idOf(gazetteer, candidate.entity));
    return entity === undefined ? [] : [{ block: 0, start, end, entity, confidence: 1, others }];
  });
}

function mention(gazetteer: Gazetteer, { block, start, end, ranking }: Outcome): Mention {
  const { entity, confidence, others } = ranking;
  const id = (number: number): string => idOf(gazetteer, number);
  const found = { block, start, end, entity: id(entity), confidence, others: others.map(id) };
  return isClose(ranking) ? { ...found, close: 1 } : found;
}

/** Whether nothing on the page supports the likeliest candidate that does not also support the second. */
function isClose({ others, candidates: [best, second] }: Ranking): boolean {
  if (others.length === 0 || !best || !second) return false;
  return best.features.every((feature) => PRIOR_FEATURES.has(feature) || second.features.includes(feature));
}

function idOf({ metadata }: Gazetteer, entity: number): string {
  return metadata.entities[entity]?.id ?? '';
}
