// The light in which an entity's passages are ranked: what the text around a mention speaks of, by weight.
import { findMentions } from '../gazetteer/find.ts';
import type { Entity, Mention, PageContext, Span } from '../model.ts';
import { sentenceAround } from '../text/sentences.ts';
import { searchTerms } from '../text/terms.ts';
import type { Holdings } from './holdings.ts';
import type { QueryTerm } from './search.ts';
import { WEIGHTS } from './weights.ts';

/** Where a mention stands: its block, its span in it, and the page. */
export interface MentionContext {
  block: string;
  start: number;
  end: number;
  page: PageContext;
}

/** What a context shares out as weight. */
export interface Light {
  /** The words around the mention, each once, with the highest weight of its places. */
  terms: QueryTerm[];
  /** Other entities named around the mention and how much each counts. */
  entities: ReadonlyMap<string, number>;
  /** The terms of the mention's own sentence: those that are marked in an excerpt. */
  sentenceTerms: ReadonlySet<string>;
  /** The entities named in that sentence besides the mention's. */
  sentenceEntities: ReadonlySet<string>;
}

/** Reads a context for what it says besides the entity's own names, which every candidate shares. */
export function lightOf(holdings: Holdings, entity: Entity, context: MentionContext): Light {
  const { block, page } = context;
  const sentence = sentenceAround(block, context.start, context.end);
  const mentions = findMentions(holdings.gazetteer, [block, page.title], page);
  const own = mentions.filter((mention) => mention.entity === entity.id);
  const ownTerms = new Set(searchTerms(entity.name).map(({ term }) => term));

  const terms = new Map<string, number>();
  const entities = new Map<string, number>();
  const sentenceTerms = new Set<string>();
  const sentenceEntities = new Set<string>();

  const read = (text: string, number: number, weightAt: (span: Span) => number): void => {
    const names: Span[] = own.filter((mention) => mention.block === number);
    if (number === 0) names.push(context);
    for (const { term, start, end } of searchTerms(text)) {
      const span = { start, end };
      if (ownTerms.has(term) || names.some((name) => overlap(name, span))) continue;
      const weight = weightAt(span) * (isFigure(term) ? WEIGHTS.figure : 1);
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
      if (number === 0 && within(span, sentence)) sentenceTerms.add(term);
    }
  };
  const inBlock = (span: Span): number => (within(span, sentence) ? WEIGHTS.sentence : WEIGHTS.block);
  read(block, 0, inBlock);
  read(page.title, 1, () => WEIGHTS.title);

  for (const mention of mentions) {
    if (mention.entity === entity.id || overlapsOwn(mention, context)) continue;
    const weight = mention.block === 0 ? inBlock(mention) : WEIGHTS.title;
    entities.set(mention.entity, Math.max(weight, entities.get(mention.entity) ?? 0));
    if (mention.block === 0 && within(mention, sentence)) sentenceEntities.add(mention.entity);
  }
  return {
    terms: [...terms].map(([term, weight]) => ({ term, weight })),
    entities,
    sentenceTerms,
    sentenceEntities,
  };
}

/** The mention asked about may be read as another entity by the gazetteer; its characters still are no context. */
function overlapsOwn(mention: Mention, context: MentionContext): boolean {
  return mention.block === 0 && overlap(mention, context);
}

function isFigure(term: string): boolean {
  return /\d/.test(term) && !/^(?:19|20)\d\d$/.test(term);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
