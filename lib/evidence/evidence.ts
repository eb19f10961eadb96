// Answers a mention: the entity, the excerpts that fit its context best, and where sources disagree.
import type { Passage } from '../model/corpus.ts';
import type { Evidence, Excerpt } from '../model/evidence.ts';
import { coverageIn } from '../pack/coverage.ts';
import { entityOf, type PackStore, sourceOf } from '../pack/store.ts';
import { contextQuery, type MentionContext } from './context-query.ts';
import { disputesOf } from './disputes.ts';
import { mentionsInExcerpt } from './excerpt-mentions.ts';
import { gapOf } from './gap.ts';
import { type HighlightQuery, matchExcerpt } from './highlights.ts';
import { officesHeldAt } from './offices.ts';
import { laterDevelopments, rankPassages } from './ranking/rank.ts';
import { LATER_LIMIT } from './ranking/weights.ts';

/** A request: an entity, what else the name may mean, its context, and how many excerpts at most. */
export interface EvidenceRequest {
  entity: string;
  others: readonly string[];
  context?: MentionContext | undefined;
  /** The article's date, where there is no context to give it. */
  published?: string | undefined;
  limit: number;
  /** Whether the names in the excerpts are wanted, too. */
  names?: boolean | undefined;
  /** The text of an excerpt that the reader comes from: shown again only if there is no other. */
  known?: string | undefined;
}

/** Gathers the evidence; throws UnknownEntityError if the library lacks the entity. */
export function evidenceFor(store: PackStore, request: EvidenceRequest): Evidence {
  const { context } = request;
  const entity = entityOf(store, request.entity);
  const asOf = context?.page.published ?? request.published;
  const query = context === undefined ? undefined : contextQuery(store, entity, context);
  const ranked = rankPassages(store, entity.id, query, asOf);
  const highlightQuery: HighlightQuery | undefined = query && {
    terms: query.sentenceTerms,
    concepts: query.sentenceConcepts,
    entities: query.sentenceEntities,
    figures: query.sentenceFigures,
    except: entity.id,
  };
  const excerptOf = (passage: Passage): Excerpt => {
    const mentions = request.names ? mentionsInExcerpt(store, passage, entity.id) : [];
    return { ...excerptFrom(store, passage, highlightQuery), ...(mentions.length === 0 ? {} : { mentions }) };
  };
  const before = ranked
    .filter(({ temporalStatus }) => temporalStatus !== 'later')
    .map(({ passage }) => passage);
  const unseen = before.filter(({ text }) => text !== request.known);
  const excerpts = (unseen.length === 0 ? before : unseen)
    .slice(0, Math.max(0, request.limit))
    .map(excerptOf);
  // If fewer excerpts than asked for were known by then, more of the later ones are shown.
  const laterLimit = Math.max(LATER_LIMIT, request.limit - before.length);
  const later = laterDevelopments(entity, ranked, laterLimit).map(excerptOf);
  const held = officesHeldAt(entity, asOf);
  const gap = gapOf(store.coverage(entity.id), asOf, before.length);
  const order = ranked.map(({ passage }) => passage);
  return {
    entity,
    ...(asOf === undefined ? {} : { asOf }),
    ...(held === undefined ? {} : { held }),
    excerpts,
    ...(later.length === 0 ? {} : { later }),
    more: ranked.length - excerpts.length - later.length,
    disputes: disputesOf(store, excerpts, order, excerptOf),
    // As of a date, it is that of the excerpts, not of what came later.
    coverage: asOf === undefined ? store.coverage(entity.id) : coverageIn(before, store.sources),
    ...(gap === undefined ? {} : { gap }),
    others: request.others.flatMap((id) => {
      const other = store.entities.get(id);
      return other === undefined ? [] : [{ id, name: other.name, description: other.description }];
    }),
  };
}

/** The excerpt of a passage, with what it shares with the context and the other sources of the same origin. */
function excerptFrom(store: PackStore, passage: Passage, query: HighlightQuery | undefined): Excerpt {
  const source = sourceOf(store, passage);
  const sameOrigin = store.sameOrigin(passage);
  const match = query && matchExcerpt(store, passage, query);
  return {
    passage,
    source,
    highlights: match?.highlights ?? [],
    ...(match === undefined ? {} : { matchReasons: match.matchReasons }),
    ...(sameOrigin.length === 0 ? {} : { sameOrigin }),
  };
}
