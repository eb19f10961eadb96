// Answers a mention: the entity, the excerpts that fit its context best, and where sources disagree.
import type { Entity, Passage } from '../model/corpus.ts';
import type { Evidence, Excerpt } from '../model/evidence.ts';
import { coverageIn } from '../pack/coverage.ts';
import { entityOf, type PackStore, sourceOf } from '../pack/store.ts';
import { passagesAsOf } from './as-of.ts';
import { contextQuery } from './context/context-query.ts';
import type { MentionContext } from './context/mention-context.ts';
import { isPageOf } from './context/own-page.ts';
import { disputesOf } from './disputes.ts';
import { mentionsInExcerpt } from './excerpt-mentions.ts';
import { gapOf } from './gap.ts';
import { highlightShared } from './highlight-shared.ts';
import { officesHeldAt } from './offices.ts';
import { type Folded, foldReports } from './ranking/fold-reports.ts';
import { MODEL, type ModelParameters } from './ranking/model.ts';
import { byTime, laterDevelopments, type RankedPassage, type Ranking, rankPassages } from './ranking/rank.ts';
import { LATER_LIMIT } from './ranking/weights.ts';

/** Beside an excerpt on the sentence, others are shown that are on it at least this likely. */
const MAY_SPEAK = 0.35;

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
  /** The address of the page, to tell whether it is one of the sources. */
  address?: string | undefined;
  /** The text of an excerpt that the reader comes from: shown again only if there is no other. */
  known?: string | undefined;
}

/** Gathers the evidence, by the model that is shipped or another; throws UnknownEntityError if the library lacks the entity. */
export function evidenceFor(
  store: PackStore,
  request: EvidenceRequest,
  model: ModelParameters = MODEL,
): Evidence {
  const { entity, asOf, hasSentence, ranking } = rankingFor(store, request, model);
  const { answer } = ranking;
  const excerptOf = (
    passage: Passage,
    item?: RankedPassage,
    reports: readonly RankedPassage[] = [],
  ): Excerpt => {
    const mentions = request.names ? mentionsInExcerpt(store, passage, entity.id) : [];
    return {
      ...excerptFrom(store, passage, hasSentence ? item : undefined, reports),
      ...(mentions.length === 0 ? {} : { mentions }),
    };
  };
  // What is background shares words with the sentence by chance, if at all.
  const tells = ({ temporalStatus }: RankedPassage): boolean =>
    answer === 'sentence' || (answer === 'later' && temporalStatus === 'later');
  const drawn = ({ lead, others }: Folded): Excerpt =>
    excerptOf(lead.passage, tells(lead) ? lead : undefined, others);
  const chosen = chooseExcerpts(store, ranking, request.limit, hasSentence);
  // If fewer excerpts than asked for were known by then, more of the later ones are shown.
  const before = ranking.ranked.filter(({ temporalStatus }) => temporalStatus !== 'later');
  const laterLimit = Math.max(LATER_LIMIT, request.limit - before.length);
  const late = chooseLater(store, entity, ranking, laterLimit, hasSentence);
  const excerpts = chosen.map(drawn);
  const later = late.map(drawn);
  const reported = [...chosen, ...(answer === 'later' ? late : [])];
  const shown = reported.map(({ lead, others }) => ({
    passage: lead.passage.id,
    reports: others.map(({ passage }) => passage.id),
  }));
  const held = officesHeldAt(entity, asOf);
  const gap = gapOf(store.coverage(entity.id), asOf, before.length);
  const order = ranking.ranked.map(({ passage }) => passage);
  return {
    entity: { ...entity, ...store.shown(entity) },
    answer,
    ...(asOf === undefined ? {} : { asOf }),
    ...(held === undefined ? {} : { held }),
    excerpts,
    ...(later.length === 0 ? {} : { later }),
    more: (store.passagesAbout.get(entity.id) ?? []).length - excerpts.length - later.length,
    disputes: disputesOf(store, shown, order, excerptOf),
    // As of a date, it is that of the excerpts, not of what came later.
    coverage:
      asOf === undefined
        ? store.coverage(entity.id)
        : coverageIn(passagesAsOf(store, store.passagesAbout.get(entity.id) ?? [], asOf), store.sources),
    ...(gap === undefined ? {} : { gap }),
    others: request.others.flatMap((id) => {
      const other = store.entities.get(id);
      return other === undefined ? [] : [{ id, ...store.shown(other), description: other.description }];
    }),
  };
}

/** The passages about the entity of a request as its sentence ranks them; throws UnknownEntityError. */
export function rankingFor(store: PackStore, request: EvidenceRequest, model: ModelParameters = MODEL) {
  const { context } = request;
  const entity = entityOf(store, request.entity);
  const asOf = context?.page.published ?? request.published;
  const query = context === undefined ? undefined : contextQuery(store, entity, context);
  const ranking = rankPassages(store, entity, candidatesFor(store, request), query, asOf, model);
  return { entity, asOf, hasSentence: query !== undefined, ranking };
}

/** The passages about the entity that can be evidence: an article is none for itself, and nothing is shown twice in a row. */
function candidatesFor(store: PackStore, { entity, context, address, known }: EvidenceRequest): Passage[] {
  const page = { title: context?.page.title ?? '', address };
  const all = (store.passagesAbout.get(entity) ?? []).filter(
    (passage) => !isPageOf(page, sourceOf(store, passage)),
  );
  const unseen = all.filter(({ text }) => text !== known);
  return unseen.length === 0 ? all : unseen;
}

/** Of those known at the date the best; on a sentence only what may speak of it, and nothing said twice. */
function chooseExcerpts(
  store: PackStore,
  { answer, ranked }: Ranking,
  limit: number,
  hasSentence: boolean,
): Folded[] {
  const known = ranked.filter(({ temporalStatus }) => temporalStatus !== 'later');
  if (!hasSentence) return known.slice(0, Math.max(0, limit)).map((lead) => ({ lead, others: [] }));
  const fitting = answer === 'sentence' ? known.filter((item) => item.onSentence >= MAY_SPEAK) : known;
  return foldReports(store, answer, fitting, Math.max(0, limit));
}

/** What came later: the most telling, in order of time unless they are the answer. */
function chooseLater(
  store: PackStore,
  entity: Entity,
  ranking: Ranking,
  limit: number,
  hasSentence: boolean,
): Folded[] {
  const later = laterDevelopments(entity, ranking);
  const chosen = hasSentence
    ? foldReports(store, 'later', later, limit)
    : later.slice(0, limit).map((lead): Folded => ({ lead, others: [] }));
  return ranking.answer === 'later' && hasSentence ? chosen : byTime(chosen, ({ lead }) => lead.passage);
}

/** The excerpt of a passage, with what it shares with the context and the other sources that report the same. */
function excerptFrom(
  store: PackStore,
  passage: Passage,
  item: RankedPassage | undefined,
  reports: readonly RankedPassage[],
): Excerpt {
  const source = sourceOf(store, passage);
  const match = item && highlightShared(store, passage, item.shared);
  const others = [...reports.map((report) => report.source), ...store.sameOrigin(passage)];
  const sameOrigin = [...new Map(others.map((other) => [other.id, other])).values()].filter(
    ({ id }) => id !== source.id,
  );
  return {
    passage,
    source,
    ...store.speaker(passage),
    highlights: match?.highlights ?? [],
    ...(match === undefined ? {} : { matchReasons: match.matchReasons }),
    ...(sameOrigin.length === 0 ? {} : { sameOrigin }),
  };
}
