// Ranks an entity's passages: by what they share with the context, then by the kind and date of their source.

import type { Entity, Passage, Source } from '../../model/corpus.ts';
import { type PackStore, sourceOf } from '../../pack/store.ts';
import type { QueryTerm } from '../../search/passage-index.ts';
import { firstDay } from '../../text/period.ts';
import { type TemporalStatus, temporalStatusOf } from '../as-of.ts';
import type { ContextQuery } from '../context-query.ts';
import { marksOfficeChange } from '../offices.ts';
import { diversify, type ScoredPassage } from './diversify.ts';
import { smoothScores } from './score-smoothing.ts';
import { CONTEXT_FIELDS, WEIGHTS } from './weights.ts';

/** A scored passage, and whether it was known at the article's date. */
export interface RankedPassage extends ScoredPassage {
  temporalStatus: TemporalStatus;
}

/** All passages on an entity, best first. Without a query, and among those that share nothing with it, newest first. */
export function rankPassages(
  store: PackStore,
  entity: string,
  query: ContextQuery | undefined,
  published: string | undefined,
): RankedPassage[] {
  const candidates = (store.passagesAbout.get(entity) ?? []).map((passage): RankedPassage => {
    const source = sourceOf(store, passage);
    return {
      passage,
      source,
      score: 0,
      temporalStatus: published === undefined ? 'known' : temporalStatusOf(passage, source, published),
      nearDuplicates: store.nearDuplicates(passage.id),
    };
  });
  if (query === undefined) return diversify(byDate(candidates, published));
  const only = new Set(candidates.map(({ passage }) => passage.id));
  const passages = candidates.map(({ passage }) => passage);
  const scores = smoothScores(passages, scoreByContext(store, query.terms, only), entity);
  const recency = recencyAmong(candidates);
  for (const candidate of candidates) {
    const weight = candidate.temporalStatus === 'reported-later' ? WEIGHTS.reportedLater : 1;
    candidate.score = (scores.get(candidate.passage.id) ?? 0) * weight * tieBreak(store, candidate, recency);
  }
  const matching = candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.passage.id, b.passage.id));
  const rest = candidates.filter(({ score }) => score === 0);
  return [...diversify(matching), ...diversify(byDate(rest, published))];
}

/** The later developments worth a line, in order of time: changes of office first, then the best ranked. */
export function laterDevelopments(
  entity: Entity,
  ranked: readonly RankedPassage[],
  limit: number,
): Passage[] {
  const later = ranked.filter((item) => item.temporalStatus === 'later').map(({ passage }) => passage);
  const officeChanges = later.filter(({ date }) => marksOfficeChange(entity, date));
  const time = ({ date }: Passage): string => firstDay(date ?? '..');
  return [...new Set([...officeChanges, ...later])]
    .slice(0, limit)
    .sort((a, b) => compare(time(a), time(b)) || compare(a.id, b.id));
}

/**
 * The BM25+ score of each candidate that shares words, concepts, figures or names with the context. The index weighs a
 * term by its rarity in the whole pack. "Ambassador" is rare there but occurs in every passage on an ambassador, so each
 * term's weight is also reduced by the share of candidates that contain it.
 */
function scoreByContext(
  store: PackStore,
  terms: readonly QueryTerm[],
  only: ReadonlySet<string>,
): Map<string, number> {
  const options = { fields: CONTEXT_FIELDS };
  const frequency = new Map<string, number>();
  for (const { matchedTerms } of store.index.search(terms, options, only)) {
    for (const term of Object.keys(matchedTerms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weighted = terms.map(({ term, weight }) => ({
    term,
    weight: weight * (1 - (frequency.get(term) ?? 0) / only.size),
  }));
  const hits = store.index.search(weighted, options, only);
  return new Map(hits.map((hit) => [hit.passage, hit.score]));
}

/** A factor slightly above 1, which only decides between equal scores. */
function tieBreak(
  { firmness }: PackStore,
  { source }: ScoredPassage,
  recency: (source: Source) => number,
): number {
  return 1 + WEIGHTS.sourceKind * firmness(source) + WEIGHTS.recency * recency(source);
}

/** Where a source's date lies between the oldest (0) and the newest (1) candidate; undated counts as oldest. */
function recencyAmong(candidates: readonly ScoredPassage[]): (source: Source) => number {
  const times = candidates.flatMap(({ source }) => (source.date === undefined ? [] : [time(source.date)]));
  const oldest = Math.min(...times);
  const range = Math.max(...times) - oldest;
  return (source) => (source.date === undefined || range <= 0 ? 0 : (time(source.date) - oldest) / range);
}

function time(date: string): number {
  return Date.parse(firstDay(date));
}

/** Newest first up to the article's date; then undated; then later ones, those closest to that date first. */
function byDate(candidates: readonly RankedPassage[], published: string | undefined): RankedPassage[] {
  const today = published === undefined ? undefined : firstDay(published);
  const known = (item: ScoredPassage): string => firstDay(item.source.date ?? '..');
  const isAfter = (item: ScoredPassage): boolean => today !== undefined && known(item) > today;
  const order = (a: ScoredPassage, b: ScoredPassage): number => compare(a.passage.id, b.passage.id);
  const before = candidates.filter((item) => !isAfter(item));
  const after = candidates.filter(isAfter);
  return [
    // Undated sources count as the earliest and so come last here.
    ...before.sort((a, b) => compare(known(b), known(a)) || order(a, b)),
    ...after.sort((a, b) => compare(known(a), known(b)) || order(a, b)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
