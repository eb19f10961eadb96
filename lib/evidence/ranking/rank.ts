// Orders an entity's passages: by what they share with the context, then by firmness and date of their source.

import type { Entity, Passage, Source, SourceKind } from '../../model/corpus.ts';
import { type Holdings, sourceOf } from '../../pack/store.ts';
import type { QueryTerm } from '../../search/passage-index.ts';
import { firstDay } from '../../text/period.ts';
import { type Standing, standing } from '../as-of.ts';
import type { Light } from '../context-query.ts';
import { turnsOffice } from '../offices.ts';
import { diversified, type Ranked } from './diversify.ts';
import { spread } from './score-smoothing.ts';
import { CONTEXT_FIELDS, WEIGHTS } from './weights.ts';

/** Kinds of source by how near the document is to what it reports: compiled, retold, heard, declared, examined. */
const FIRMNESS: readonly SourceKind[] = [
  'reference',
  'news',
  'analysis',
  'interview',
  'official-statement',
  'un-document',
];

/** A candidate with its standing to the article's date. */
export interface Placed extends Ranked {
  standing: Standing;
}

/** All passages on an entity, best first; without light, or for those that share nothing, the newest first. */
export function rank(
  holdings: Holdings,
  entity: string,
  light: Light | undefined,
  published: string | undefined,
): Placed[] {
  const candidates = (holdings.about.get(entity) ?? []).map((passage): Placed => {
    const source = sourceOf(holdings, passage);
    return {
      passage,
      source,
      score: 0,
      standing: published === undefined ? 'known' : standing(passage, source, published),
      echoes: holdings.echoes(passage.id),
    };
  });
  if (light === undefined) return diversified(byDate(candidates, published));
  const only = new Set(candidates.map(({ passage }) => passage.id));
  const passages = candidates.map(({ passage }) => passage);
  const shared = spread(passages, sharedTerms(holdings, light.terms, only), entity);
  const age = ages(candidates);
  for (const candidate of candidates) {
    const retold = candidate.standing === 'retold' ? WEIGHTS.retold : 1;
    candidate.score = (shared.get(candidate.passage.id) ?? 0) * retold * tieBreak(candidate, age);
  }
  const fitting = candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.passage.id, b.passage.id));
  const rest = candidates.filter(({ score }) => score === 0);
  return [...diversified(fitting), ...diversified(byDate(rest, published))];
}

/** The later developments worth a line: those that turn an office first, then the best ranked; in the order of time. */
export function laterOf(entity: Entity, ranked: readonly Placed[], limit: number): Passage[] {
  const later = ranked.filter((item) => item.standing === 'later').map(({ passage }) => passage);
  const turning = later.filter(({ date }) => turnsOffice(entity, date));
  const time = ({ date }: Passage): string => firstDay(date ?? '..');
  return [...new Set([...turning, ...later])]
    .slice(0, limit)
    .sort((a, b) => compare(time(a), time(b)) || compare(a.id, b.id));
}

/**
 * The BM25+ score of each candidate that shares words, notions, figures or names with the context. The index weighs a
 * term by its rarity in the whole pack; "ambassador" is rare there and stands in every passage on an ambassador, so each
 * term also loses the part of its weight that is the part of the candidates that have it.
 */
function sharedTerms(
  holdings: Holdings,
  terms: readonly QueryTerm[],
  only: ReadonlySet<string>,
): Map<string, number> {
  const reading = { fields: CONTEXT_FIELDS };
  const having = new Map<string, number>();
  for (const { matched } of holdings.index.search(terms, reading, only)) {
    for (const term of Object.keys(matched)) having.set(term, (having.get(term) ?? 0) + 1);
  }
  const telling = terms.map(({ term, weight }) => ({
    term,
    weight: weight * (1 - (having.get(term) ?? 0) / only.size),
  }));
  const hits = holdings.index.search(telling, reading, only);
  return new Map(hits.map((hit) => [hit.passage, hit.score]));
}

/** A factor of 1 and a little: decides between equals only. */
function tieBreak(candidate: Ranked, age: (source: Source) => number): number {
  const firmness = FIRMNESS.indexOf(candidate.source.kind) / (FIRMNESS.length - 1);
  return 1 + WEIGHTS.firmness * firmness + WEIGHTS.recency * age(candidate.source);
}

/** Where a source's date lies between the oldest (0) and the newest (1) candidate; undated counts as oldest. */
function ages(candidates: readonly Ranked[]): (source: Source) => number {
  const times = candidates.flatMap(({ source }) => (source.date === undefined ? [] : [time(source.date)]));
  const oldest = Math.min(...times);
  const range = Math.max(...times) - oldest;
  return (source) => (source.date === undefined || range <= 0 ? 0 : (time(source.date) - oldest) / range);
}

function time(date: string): number {
  return Date.parse(firstDay(date));
}

/** Newest first up to the article's date; then undated; then what came after, the nearest first. */
function byDate(candidates: readonly Placed[], published: string | undefined): Placed[] {
  const today = published === undefined ? undefined : firstDay(published);
  const known = (item: Ranked): string => firstDay(item.source.date ?? '..');
  const isAfter = (item: Ranked): boolean => today !== undefined && known(item) > today;
  const order = (a: Ranked, b: Ranked): number => compare(a.passage.id, b.passage.id);
  const before = candidates.filter((item) => !isAfter(item));
  const after = candidates.filter(isAfter);
  return [
    // Undated sources have the earliest day of all, and so come last here.
    ...before.sort((a, b) => compare(known(b), known(a)) || order(a, b)),
    ...after.sort((a, b) => compare(known(a), known(b)) || order(a, b)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
