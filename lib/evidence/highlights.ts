// Which words of an excerpt are marked, and why it is shown: what it shares with a sentence or a query.
import type { Passage } from '../model/corpus.ts';
import type { Because } from '../model/evidence.ts';
import type { Span } from '../model/primitives/forms.ts';
import type { Holdings } from '../pack/store.ts';
import { overlapsAny } from '../text/ordered.ts';
import { readingOf } from './parsed-passage.ts';

/** What is looked for in the text of an excerpt. */
export interface Sought {
  terms: ReadonlySet<string>;
  /** Notions whose words count as shared, in whatever language or wording. */
  concepts?: ReadonlySet<string>;
  /** Entities whose names count as shared, in whatever language or spelling they stand there. */
  entities: ReadonlySet<string>;
  /** Figures that count as shared however they are put, as exact terms. */
  figures?: ReadonlySet<string>;
  /** The entity that the excerpt is shown for; its names are not marked, for every excerpt has them. */
  except?: string;
}

/** What an excerpt shares: the spans to mark, and the same in words. */
export interface Shared {
  /** In order, touching ones not merged, overlapping ones merged. */
  matched: Span[];
  because: Because;
}

/** Looks for what is sought in a passage. */
export function sharedIn(holdings: Holdings, passage: Passage, sought: Sought): Shared {
  const concepts = sought.concepts ?? new Set();
  const figures = sought.figures ?? new Set();
  if (sought.terms.size + sought.entities.size + concepts.size + figures.size === 0) {
    return { matched: [], because: { words: [], figures: [], names: [] } };
  }
  const { text, entities } = passage;
  const reading = readingOf(holdings, passage);
  const asksForNames = sought.entities.size > 0 || sought.except !== undefined;
  const mentions = asksForNames ? reading.mentions() : [];
  const own = mentions.filter(({ entity }) => entity === sought.except);
  const names = mentions.filter(({ entity }) => entity !== sought.except && sought.entities.has(entity));
  const words = [
    ...reading.terms().filter(({ term }) => sought.terms.has(term)),
    ...(concepts.size === 0 ? [] : reading.concepts().filter(({ concept }) => concepts.has(concept))),
    ...(figures.size === 0 ? [] : reading.figures().filter(({ exact }) => figures.has(exact))),
  ].filter((word) => !overlapsAny(own, word));
  // A passage may be about a name that its text puts in other words.
  const about = entities.filter((id) => id !== sought.except && sought.entities.has(id));
  const spelt = merged(words.filter((word) => !overlapsAny(names, word))).map(({ start, end }) =>
    text.slice(start, end),
  );
  return {
    matched: merged([...words, ...names]),
    because: {
      words: distinct(spelt.filter((word) => !/\d/.test(word))),
      figures: distinct(spelt.filter((word) => /\d/.test(word))),
      names: distinct(
        [...names.map(({ entity }) => entity), ...about].map((id) => holdings.entities.get(id)?.name ?? id),
      ),
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
