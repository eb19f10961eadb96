// Caches the set of terms of a passage, because ranking compares the same passages again and again.
import type { Passage } from '../model/corpus.ts';
import { termSet } from './similarity.ts';

const sets = new WeakMap<Passage, ReadonlySet<string>>();

/** The distinct search terms of a passage's text. */
export function termsOf(passage: Passage): ReadonlySet<string> {
  const known = sets.get(passage);
  if (known !== undefined) return known;
  const terms = termSet(passage.text);
  sets.set(passage, terms);
  return terms;
}
