// The answer for a mention: the entity, its best excerpts in the light of the context, and where sources disagree.
import type { Passage } from '../model/corpus.ts';
import type { Evidence, Excerpt } from '../model/evidence.ts';
import { entityOf, type Holdings, sourceOf } from '../pack/store.ts';
import { lightOf, type MentionContext } from './context-query.ts';
import { disputesOf } from './disputes.ts';
import { namesWithin } from './excerpt-mentions.ts';
import { gapOf } from './gap.ts';
import { type Sought, sharedIn } from './highlights.ts';
import { heldAt } from './offices.ts';
import { laterOf, rank } from './ranking/rank.ts';
import { LATER_LIMIT } from './ranking/weights.ts';

/** What is asked: an entity, what else the name may stand for, where it stands, and how many excerpts at most. */
export interface EvidenceQuestion {
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
export function evidenceFor(holdings: Holdings, question: EvidenceQuestion): Evidence {
  const { context } = question;
  const entity = entityOf(holdings, question.entity);
  const asOf = context?.page.published ?? question.published;
  const light = context === undefined ? undefined : lightOf(holdings, entity, context);
  const ranked = rank(holdings, entity.id, light, asOf);
  const sought: Sought | undefined = light && {
    terms: light.sentenceTerms,
    concepts: light.sentenceConcepts,
    entities: light.sentenceEntities,
    figures: light.sentenceFigures,
    except: entity.id,
  };
  const excerptOf = (passage: Passage): Excerpt => {
    const mentions = question.names ? namesWithin(holdings, passage, entity.id) : [];
    return { ...excerpt(holdings, passage, sought), ...(mentions.length === 0 ? {} : { mentions }) };
  };
  const before = ranked.filter(({ standing }) => standing !== 'later').map(({ passage }) => passage);
  const fresh = before.filter(({ text }) => text !== question.known);
  const excerpts = (fresh.length === 0 ? before : fresh).slice(0, Math.max(0, question.limit)).map(excerptOf);
  // Whoever asks for more than there is of what was known is shown more of what came later.
  const room = Math.max(LATER_LIMIT, question.limit - before.length);
  const later = laterOf(entity, ranked, room).map(excerptOf);
  const held = heldAt(entity, asOf);
  const coverage = holdings.coverage(entity.id);
  const gap = gapOf(coverage, asOf, before.length);
  const order = ranked.map(({ passage }) => passage);
  return {
    entity,
    ...(asOf === undefined ? {} : { asOf }),
    ...(held === undefined ? {} : { held }),
    excerpts,
    ...(later.length === 0 ? {} : { later }),
    more: ranked.length - excerpts.length - later.length,
    disputes: disputesOf(holdings, excerpts, order, excerptOf),
    coverage,
    ...(gap === undefined ? {} : { gap }),
    others: question.others.flatMap((id) => {
      const other = holdings.entities.get(id);
      return other === undefined ? [] : [{ id, name: other.name, description: other.description }];
    }),
  };
}

/** A passage ready to be drawn, with what it shares and who else reports it. */
function excerpt(holdings: Holdings, passage: Passage, sought: Sought | undefined): Excerpt {
  const source = sourceOf(holdings, passage);
  const reports = holdings.reports(passage);
  const shared = sought && sharedIn(holdings, passage, sought);
  return {
    passage,
    source,
    matched: shared?.matched ?? [],
    ...(shared === undefined ? {} : { because: shared.because }),
    ...(reports.length === 0 ? {} : { reports }),
  };
}
