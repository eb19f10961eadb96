// The light in which an entity's passages are ranked: what the text around a mention speaks of, by weight.
import { findMentions } from '../linking/link.ts';
import type { Entity } from '../model/corpus.ts';
import type { Mention, PageContext } from '../model/mention.ts';
import type { Span } from '../model/primitives/forms.ts';
import type { Holdings } from '../pack/store.ts';
import { conceptsIn, conceptTerm } from '../search/concepts.ts';
import { figureTerms } from '../search/figure-terms.ts';
import { entityTerm, type QueryTerm } from '../search/passage-index.ts';
import { overlapsAny } from '../text/ordered.ts';
import { sentenceAround } from '../text/sentences.ts';
import { searchTerms } from '../text/terms.ts';
import { WEIGHTS } from './ranking/weights.ts';

/** Where a mention stands: its block, its span in it, and the page. */
export interface MentionContext {
  block: string;
  start: number;
  end: number;
  /** The heading it stands under. */
  heading?: string | undefined;
  page: PageContext;
}

/** What a context shares out as weight. */
export interface Light {
  /** The words, notions, figures and other entities around the mention, each once, with the highest weight of its places. */
  terms: QueryTerm[];
  /** The terms of the mention's own sentence: those that are marked in an excerpt. */
  sentenceTerms: ReadonlySet<string>;
  /** The notions of that sentence. */
  sentenceConcepts: ReadonlySet<string>;
  /** The entities named in that sentence besides the mention's. */
  sentenceEntities: ReadonlySet<string>;
  /** Its large figures, as exact terms. */
  sentenceFigures: ReadonlySet<string>;
}

/** A part of the context: a text, the mentions in it, and how much a stretch of it counts. */
interface Part {
  number: number;
  text: string;
  weightAt: (span: Span) => number;
}

/** Reads a context for what it says besides the entity's own names, which every candidate shares. */
export function lightOf(holdings: Holdings, entity: Entity, context: MentionContext): Light {
  const { block, page } = context;
  const sentence = sentenceAround(block, context.start, context.end);
  const near = neighbourhood(block, sentence);
  const heading = context.heading ?? '';
  const mentions = findMentions(holdings.gazetteer, [block, page.title, heading], page);
  const ownTerms = new Set(searchTerms(entity.name).map(({ term }) => term));
  const names = Map.groupBy(
    mentions.filter((name) => name.entity === entity.id),
    (name) => name.block,
  );
  const isOwn = (span: Span, number: number): boolean =>
    (number === 0 && overlap(context, span)) || overlapsAny(names.get(number) ?? [], span);
  const terms = new Map<string, number>();
  const sentenceTerms = new Set<string>();
  const sentenceConcepts = new Set<string>();
  const sentenceEntities = new Set<string>();
  const sentenceFigures = new Set<string>();
  const raise = (map: Map<string, number>, key: string, weight: number): void => {
    map.set(key, Math.max(weight, map.get(key) ?? 0));
  };
  const read = ({ number, text, weightAt }: Part): void => {
    const words = searchTerms(text).filter((word) => !ownTerms.has(word.term) && !isOwn(word, number));
    const inSentence = (span: Span): boolean => number === 0 && within(span, sentence);
    for (const word of words) {
      raise(terms, word.term, weightAt(word) * exactness(word.term));
      if (inSentence(word)) sentenceTerms.add(word.term);
    }
    for (const found of conceptsIn(holdings.concepts, words)) {
      raise(terms, conceptTerm(found.concept), weightAt(found));
      if (inSentence(found)) sentenceConcepts.add(found.concept);
    }
    for (const figure of figureTerms(text)) {
      if (isOwn(figure, number)) continue;
      raise(terms, figure.exact, weightAt(figure) * WEIGHTS.number);
      if (figure.round === undefined) continue;
      raise(terms, figure.round, weightAt(figure) * WEIGHTS.roundNumber);
      if (inSentence(figure)) sentenceFigures.add(figure.exact);
    }
    for (const mention of mentions) {
      if (mention.block !== number || isOther(mention)) continue;
      raise(terms, entityTerm(mention.entity), weightAt(mention) * WEIGHTS.otherEntity);
      if (inSentence(mention)) sentenceEntities.add(mention.entity);
    }
  };
  // The mention asked about may be read as another entity by the gazetteer; its characters still are no context.
  const isOther = (mention: Mention): boolean =>
    mention.entity === entity.id || (mention.block === 0 && overlap(mention, context));
  read({
    number: 0,
    text: block,
    weightAt: (span) =>
      within(span, sentence) ? WEIGHTS.sentence : within(span, near) ? WEIGHTS.neighbour : WEIGHTS.block,
  });
  read({ number: 1, text: page.title, weightAt: () => WEIGHTS.title });
  read({ number: 2, text: heading, weightAt: () => WEIGHTS.heading });
  return {
    terms: [...terms].map(([term, weight]) => ({ term, weight })),
    sentenceTerms,
    sentenceConcepts,
    sentenceEntities,
    sentenceFigures,
  };
}

/** The sentence with those before and after it. */
function neighbourhood(block: string, sentence: Span): Span {
  const before =
    sentence.start > 0 ? sentenceAround(block, sentence.start - 1, sentence.start - 1) : sentence;
  const after =
    sentence.end < block.length ? sentenceAround(block, sentence.end + 1, sentence.end + 1) : sentence;
  return { start: before.start, end: after.end };
}

/** Figures are rare and exact; a year narrows less, being in every other passage. */
function exactness(term: string): number {
  if (!/\d/.test(term)) return 1;
  return /^(?:19|20)\d\d$/.test(term) ? WEIGHTS.year : WEIGHTS.figure;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
