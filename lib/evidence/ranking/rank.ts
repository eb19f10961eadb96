// Ranks an entity's passages for a sentence, and decides whether the best of them speak of it or only of the entity.
import type { Entity, Passage, Source } from '../../model/corpus.ts';
import type { AnswerKind } from '../../model/evidence.ts';
import { type PackStore, sourceOf } from '../../pack/store.ts';
import { firstDay } from '../../text/period.ts';
import { type TemporalStatus, temporalStatusOf } from '../as-of.ts';
import type { ContextQuery } from '../context/context-query.ts';
import type { SharedItem } from '../context/shared.ts';
import { marksOfficeChange } from '../offices.ts';
import { aboutness } from './aboutness.ts';
import { diversify, type ScoredPassage } from './diversify.ts';
import { matchPassages } from './features.ts';
import { aboutnessOf, type ModelParameters, onSentence, relevanceOf } from './model.ts';
import { WEIGHTS } from './weights.ts';

/** A ranked passage, whether it was known at the article's date, and what it shares with the sentence. */
export interface RankedPassage extends ScoredPassage {
  temporalStatus: TemporalStatus;
  /** How likely it is to speak of the sentence, 0…1; 0 without one. */
  onSentence: number;
  shared: readonly SharedItem[];
}

/** The passages of an entity, best first, and what the best of them are. */
export interface Ranking {
  answer: AnswerKind;
  ranked: RankedPassage[];
}

/**
 * Ranks passages about an entity. Where one that was known at the date speaks of the sentence, what speaks of it comes
 * first; otherwise what says who or what the entity is. Without a query the newest come first.
 */
export function rankPassages(
  store: PackStore,
  entity: Entity,
  passages: readonly Passage[],
  query: ContextQuery | undefined,
  published: string | undefined,
  model: ModelParameters,
): Ranking {
  const items = passages.map((passage): RankedPassage => {
    const source = sourceOf(store, passage);
    const temporalStatus = published === undefined ? 'known' : temporalStatusOf(passage, source, published);
    return {
      passage,
      source,
      score: 0,
      onSentence: 0,
      shared: [],
      temporalStatus,
      nearDuplicates: store.nearDuplicates(passage.id),
    };
  });
  // Of equals the newest comes first.
  const plain = byDate(items, published);
  if (query === undefined) {
    const ranked = diversify(plain);
    return { ranked, answer: answerOf(ranked, model) };
  }
  const scored = scoredFor(store, entity, plain, query, published, model);
  const answer = answerOf(scored, model);
  // The likelier it is that a passage speaks of the sentence, the more counts what is said; else whom it is about.
  const known = scored.filter(({ temporalStatus }) => temporalStatus !== 'later');
  const likely = Math.max(0, ...known.map((item) => item.onSentence));
  const forRelevance = likely + (1 - likely) * WEIGHTS.sentenceInBackground;
  const forAbout = likely * WEIGHTS.aboutOnSentence + 1 - likely;
  const ranked = scored
    .map(({ relevance, about, ...item }): RankedPassage => {
      const reported = item.temporalStatus === 'reported-later' ? WEIGHTS.reportedLater : 1;
      return { ...item, score: (forRelevance * relevance + forAbout * about) * reported };
    })
    .sort((a, b) => b.score - a.score);
  return { ranked: diversify(ranked), answer };
}

/** Scores passages by what they share with the context and by how well they say what the entity is. */
function scoredFor(
  store: PackStore,
  entity: Entity,
  items: readonly RankedPassage[],
  query: ContextQuery,
  published: string | undefined,
  model: ModelParameters,
) {
  const aboutEntity = aboutness(store, entity, published);
  const passages = items.map(({ passage }) => passage);
  const matched = matchPassages(store, entity.id, passages, query);
  return items.map((item, index) => {
    const { features, shared } = matched[index] ?? { shared: [] };
    const relevance = features === undefined ? 0 : relevanceOf(model, features);
    const about = aboutnessOf(model, aboutEntity(item.passage));
    const claim = { relevance, about, names: store.nameTypeOf(entity), candidates: passages.length };
    return { ...item, shared, relevance, about, onSentence: onSentence(model, claim) };
  });
}

/** What passages amount to: the known ones first, then those that came later. */
function answerOf(items: readonly RankedPassage[], { claim }: ModelParameters): AnswerKind {
  const speaks = (item: RankedPassage): boolean => item.onSentence >= claim.threshold;
  const isLater = (item: RankedPassage): boolean => item.temporalStatus === 'later';
  if (items.some((item) => speaks(item) && !isLater(item))) return 'sentence';
  if (items.length === 0) return 'nothing';
  return items.some(speaks) || items.every(isLater) ? 'later' : 'background';
}

/** The later passages, those first that deserve a line most: what speaks of the sentence where only they do, else changes of office. */
export function laterDevelopments(entity: Entity, { answer, ranked }: Ranking): RankedPassage[] {
  const later = ranked.filter((item) => item.temporalStatus === 'later');
  if (answer === 'later') return later.toSorted((a, b) => b.onSentence - a.onSentence);
  const officeChanges = later.filter(({ passage }) => marksOfficeChange(entity, passage.date));
  return [...new Set([...officeChanges, ...later])];
}

/** Items in order of the time that they are about. */
export const byTime = <Item>(items: readonly Item[], passageOf: (item: Item) => Passage): Item[] => {
  const time = (item: Item): string => firstDay(passageOf(item).date ?? '..');
  const id = (item: Item): string => passageOf(item).id;
  return items.toSorted((a, b) => compare(time(a), time(b)) || compare(id(a), id(b)));
};

/** Newest first up to the article's date; then undated; then later ones, those closest to that date first. */
function byDate(candidates: readonly RankedPassage[], published: string | undefined): RankedPassage[] {
  const today = published === undefined ? undefined : firstDay(published);
  const known = ({ source }: { source: Source }): string => firstDay(source.date ?? '..');
  const isAfter = (item: RankedPassage): boolean => today !== undefined && known(item) > today;
  const order = (a: RankedPassage, b: RankedPassage): number => compare(a.passage.id, b.passage.id);
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
