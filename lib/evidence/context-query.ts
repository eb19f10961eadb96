// Builds the query that an entity's passages are ranked by: the words, concepts, figures and names around a mention, weighted.
import { findMentions } from '../linking/link.ts';
import type { Entity } from '../model/corpus.ts';
import type { Mention, PageContext } from '../model/mention.ts';
import type { Span } from '../model/primitives/forms.ts';
import type { PackStore } from '../pack/store.ts';
import { conceptsIn, conceptTerm } from '../search/concepts.ts';
import { figureTerms } from '../search/figure-terms.ts';
import { entityTerm, type QueryTerm } from '../search/passage-index.ts';
import { overlapsAny } from '../text/ordered.ts';
import { sentenceAround } from '../text/sentences.ts';
import { searchTerms } from '../text/terms.ts';
import { WEIGHTS } from './ranking/weights.ts';

/** The place of a mention: its block, its span in it, and the page. */
export interface MentionContext {
  block: string;
  start: number;
  end: number;
  /** The heading above it. */
  heading?: string | undefined;
  page: PageContext;
}

/** The weighted terms around a mention, and which of them come from its own sentence. */
export interface ContextQuery {
  /** Words, concepts, figures and other entities around the mention, each once, with the highest weight it has anywhere. */
  terms: QueryTerm[];
  /** The terms of the mention's own sentence: these are highlighted in an excerpt. */
  sentenceTerms: ReadonlySet<string>;
  /** The concepts of that sentence. */
  sentenceConcepts: ReadonlySet<string>;
  /** The entities named in that sentence besides the mention's. */
  sentenceEntities: ReadonlySet<string>;
  /** Its large figures, as exact terms. */
  sentenceFigures: ReadonlySet<string>;
}

/** A part of the context: a text, the number of its block among those searched for mentions, and its weights. */
interface Part {
  number: number;
  text: string;
  weightAt: (span: Span) => number;
}

/** Makes a query of a context. The entity's own names are left out, because every candidate passage shares them. */
export function contextQuery(store: PackStore, entity: Entity, context: MentionContext): ContextQuery {
  const { block, page } = context;
  const sentence = sentenceAround(block, context.start, context.end);
  const near = withNeighbours(block, sentence);
  const heading = context.heading ?? '';
  const collector = new TermCollector(store, entity, context, sentence, [block, page.title, heading]);
  collector.read({
    number: 0,
    text: block,
    weightAt: (span) =>
      within(span, sentence) ? WEIGHTS.sentence : within(span, near) ? WEIGHTS.neighbour : WEIGHTS.block,
  });
  collector.read({ number: 1, text: page.title, weightAt: () => WEIGHTS.title });
  collector.read({ number: 2, text: heading, weightAt: () => WEIGHTS.heading });
  return collector.query();
}

/** Collects the terms of a context part by part. */
class TermCollector {
  readonly #store: PackStore;
  readonly #entity: Entity;
  readonly #context: MentionContext;
  readonly #sentence: Span;
  readonly #mentions: readonly Mention[];
  /** The entity's own mentions, by the number of their part. */
  readonly #ownMentions: ReadonlyMap<number, readonly Mention[]>;
  readonly #ownTerms: ReadonlySet<string>;
  readonly #terms = new Map<string, number>();
  readonly #sentenceTerms = new Set<string>();
  readonly #sentenceConcepts = new Set<string>();
  readonly #sentenceEntities = new Set<string>();
  readonly #sentenceFigures = new Set<string>();

  constructor(
    store: PackStore,
    entity: Entity,
    context: MentionContext,
    sentence: Span,
    texts: readonly string[],
  ) {
    this.#store = store;
    this.#entity = entity;
    this.#context = context;
    this.#sentence = sentence;
    this.#mentions = findMentions(store.gazetteer, texts, context.page);
    this.#ownMentions = Map.groupBy(
      this.#mentions.filter((mention) => mention.entity === entity.id),
      ({ block }) => block,
    );
    this.#ownTerms = new Set(searchTerms(entity.name).map(({ term }) => term));
  }

  /** Adds all terms of a part. */
  read(part: Part): void {
    this.#readWords(part);
    this.#readFigures(part);
    this.#readEntities(part);
  }

  query(): ContextQuery {
    return {
      terms: [...this.#terms].map(([term, weight]) => ({ term, weight })),
      sentenceTerms: this.#sentenceTerms,
      sentenceConcepts: this.#sentenceConcepts,
      sentenceEntities: this.#sentenceEntities,
      sentenceFigures: this.#sentenceFigures,
    };
  }

  #readWords({ number, text, weightAt }: Part): void {
    const words = searchTerms(text).filter(
      (word) => !this.#ownTerms.has(word.term) && !this.#isOwnName(word, number),
    );
    for (const word of words) {
      this.#add(word.term, weightAt(word) * numberWeight(word.term));
      if (this.#inSentence(word, number)) this.#sentenceTerms.add(word.term);
    }
    for (const found of conceptsIn(this.#store.concepts, words)) {
      this.#add(conceptTerm(found.concept), weightAt(found));
      if (this.#inSentence(found, number)) this.#sentenceConcepts.add(found.concept);
    }
  }

  #readFigures({ number, text, weightAt }: Part): void {
    for (const figure of figureTerms(text)) {
      if (this.#isOwnName(figure, number)) continue;
      this.#add(figure.exact, weightAt(figure) * WEIGHTS.number);
      if (figure.round === undefined) continue;
      this.#add(figure.round, weightAt(figure) * WEIGHTS.roundNumber);
      if (this.#inSentence(figure, number)) this.#sentenceFigures.add(figure.exact);
    }
  }

  #readEntities({ number, weightAt }: Part): void {
    for (const mention of this.#mentions) {
      if (mention.block !== number || this.#isOwnMention(mention)) continue;
      this.#add(entityTerm(mention.entity), weightAt(mention) * WEIGHTS.otherEntity);
      if (this.#inSentence(mention, number)) this.#sentenceEntities.add(mention.entity);
    }
  }

  /** Adds a term; one that is there already keeps the higher weight. */
  #add(term: string, weight: number): void {
    this.#terms.set(term, Math.max(weight, this.#terms.get(term) ?? 0));
  }

  #inSentence(span: Span, number: number): boolean {
    return number === 0 && within(span, this.#sentence);
  }

  #isOwnName(span: Span, number: number): boolean {
    return (
      (number === 0 && overlap(this.#context, span)) || overlapsAny(this.#ownMentions.get(number) ?? [], span)
    );
  }

  /** The linker may take the mention asked about for another entity; its characters are no context even then. */
  #isOwnMention(mention: Mention): boolean {
    return mention.entity === this.#entity.id || (mention.block === 0 && overlap(mention, this.#context));
  }
}

/** The span of a sentence together with the one before and the one after it. */
function withNeighbours(block: string, sentence: Span): Span {
  const before =
    sentence.start > 0 ? sentenceAround(block, sentence.start - 1, sentence.start - 1) : sentence;
  const after =
    sentence.end < block.length ? sentenceAround(block, sentence.end + 1, sentence.end + 1) : sentence;
  return { start: before.start, end: after.end };
}

/** A factor for terms with digits: figures are rare and exact; a year says less, because every other passage has one. */
function numberWeight(term: string): number {
  if (!/\d/.test(term)) return 1;
  return /^(?:19|20)\d\d$/.test(term) ? WEIGHTS.year : WEIGHTS.figure;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
