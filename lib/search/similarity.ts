// Measures how similar two texts are by the search terms they share.
import { searchTerms } from '../text/terms.ts';

/** The share of their terms that two texts have in common, 0…1 (Jaccard index). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The distinct terms of a text. */
export function termSet(text: string): ReadonlySet<string> {
  return new Set(searchTerms(text).map(({ term }) => term));
}
