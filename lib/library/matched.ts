// Which words of an excerpt are marked: those it shares with a sentence or a query.
import { findMentions } from '../gazetteer/find.ts';
import type { Span } from '../model.ts';
import { searchTerms } from '../text/terms.ts';
import type { Holdings } from './holdings.ts';

/** What is looked for in the text of an excerpt. */
export interface Sought {
  terms: ReadonlySet<string>;
  /** Entities whose names count as shared, in whatever language or spelling they stand there. */
  entities: ReadonlySet<string>;
  /** The entity that the excerpt is shown for; its names are not marked, for every excerpt has them. */
  except?: string;
}

/** The spans of the shared words and names, in order, touching ones not merged, overlapping ones merged. */
export function matchedSpans(holdings: Holdings, text: string, sought: Sought): Span[] {
  if (sought.terms.size === 0 && sought.entities.size === 0) return [];
  const mentions = findMentions(holdings.gazetteer, [text], { title: '', language: 'en' });
  const own = mentions.filter(({ entity }) => entity === sought.except);
  const words = searchTerms(text).filter(
    (word) =>
      sought.terms.has(word.term) && !own.some((name) => word.start < name.end && name.start < word.end),
  );
  const names = mentions.filter(({ entity }) => entity !== sought.except && sought.entities.has(entity));
  return merged([...words, ...names]);
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
