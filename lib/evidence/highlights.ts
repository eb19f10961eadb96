// Finds what an excerpt shares with a sentence or a typed query: the words to highlight, and the reasons it is shown.
import type { Passage } from '../model/corpus.ts';
import type { MatchReasons } from '../model/evidence.ts';
import type { Span } from '../model/primitives/forms.ts';
import { nameFor, type PackStore } from '../pack/store.ts';
import { overlapsAny } from '../text/ordered.ts';
import { parsedPassage } from './parsed-passage.ts';

/** What to look for in an excerpt. */
export interface HighlightQuery {
  terms: ReadonlySet<string>;
  /** Concepts; any of their wordings counts, in any language. */
  concepts?: ReadonlySet<string>;
  /** Entities; any of their names counts, in any language or spelling. */
  entities: ReadonlySet<string>;
  /** Figures as exact terms; any way of writing them counts. */
  figures?: ReadonlySet<string>;
  /** The entity that the excerpt is shown for; its names are not highlighted, because every excerpt has them. */
  except?: string;
}

/** What an excerpt shares: the spans to highlight, and the same in words. */
export interface ExcerptMatch {
  /** In order; overlapping spans are merged, adjacent ones are not. */
  highlights: Span[];
  matchReasons: MatchReasons;
}

/** Looks for the parts of a query in a passage. */
export function matchExcerpt(store: PackStore, passage: Passage, query: HighlightQuery): ExcerptMatch {
  const concepts = query.concepts ?? new Set();
  const figures = query.figures ?? new Set();
  if (query.terms.size + query.entities.size + concepts.size + figures.size === 0) {
    return { highlights: [], matchReasons: { words: [], figures: [], names: [] } };
  }
  const { text, entities } = passage;
  const parsed = parsedPassage(store, passage);
  const needsMentions = query.entities.size > 0 || query.except !== undefined;
  const mentions = needsMentions ? parsed.mentions() : [];
  const own = mentions.filter(({ entity }) => entity === query.except);
  const names = mentions.filter(({ entity }) => entity !== query.except && query.entities.has(entity));
  const words = [
    ...parsed.terms().filter(({ term }) => query.terms.has(term)),
    ...(concepts.size === 0 ? [] : parsed.concepts().filter(({ concept }) => concepts.has(concept))),
    ...(figures.size === 0 ? [] : parsed.figures().filter(({ exact }) => figures.has(exact))),
  ].filter((word) => !overlapsAny(own, word));
  // A passage can be about an entity that its text does not name.
  const about = entities.filter((id) => id !== query.except && query.entities.has(id));
  const spelled = merged(words.filter((word) => !overlapsAny(names, word))).map(({ start, end }) =>
    text.slice(start, end),
  );
  return {
    highlights: merged([...words, ...names]),
    matchReasons: {
      words: distinct(spelled.filter((word) => !/\d/.test(word))),
      figures: distinct(spelled.filter((word) => /\d/.test(word))),
      names: distinct([...names.map(({ entity }) => entity), ...about].map((id) => nameFor(store, id))),
    },
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
