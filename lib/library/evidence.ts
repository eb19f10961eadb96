// The answer for a mention: the entity, its best excerpts in the light of the context, and where sources disagree.
import type { Evidence, Excerpt, Passage } from '../model.ts';
import { disputesOf } from './disputes.ts';
import { entityOf, type Holdings, sourceOf } from './holdings.ts';
import { lightOf, type MentionContext } from './light.ts';
import { matchedSpans, type Sought } from './matched.ts';
import { rank } from './rank.ts';

/** What is asked: an entity, what else the name may stand for, where it stands, and how many excerpts at most. */
export interface EvidenceQuestion {
  entity: string;
  others: readonly string[];
  context?: MentionContext | undefined;
  limit: number;
}

const NOTHING_SOUGHT: Sought = { terms: new Set(), entities: new Set() };

/** Gathers the evidence; throws UnknownEntityError if the library lacks the entity. */
export function evidenceFor(holdings: Holdings, question: EvidenceQuestion): Evidence {
  const { context } = question;
  const entity = entityOf(holdings, question.entity);
  const light = context === undefined ? undefined : lightOf(holdings, entity, context);
  const ranked = rank(holdings, entity.id, light, context?.page.published);
  const sought: Sought =
    light === undefined
      ? NOTHING_SOUGHT
      : { terms: light.sentenceTerms, entities: light.sentenceEntities, except: entity.id };
  const excerptOf = (passage: Passage): Excerpt => ({
    passage,
    source: sourceOf(holdings, passage),
    matched: matchedSpans(holdings, passage.text, sought),
  });
  const order = ranked.map(({ passage }) => passage);
  const excerpts = order.slice(0, Math.max(0, question.limit)).map(excerptOf);
  return {
    entity,
    excerpts,
    more: order.length - excerpts.length,
    disputes: disputesOf(holdings, excerpts, order, excerptOf),
    coverage: holdings.coverage(entity.id),
    others: question.others.flatMap((id) => {
      const other = holdings.entities.get(id);
      return other === undefined ? [] : [{ id, name: other.name, description: other.description }];
    }),
  };
}
