// What follows for a pack from the languages in it: those of its sources, those to search in, and how its own has capitals.
import type { Concept, Entity, Source } from '../model/corpus.ts';
import { rulesFor } from '../text/languages/all.ts';

/** The languages of the sources, the most frequent first. */
export const sourceLanguages = (sources: readonly Source[]): string[] =>
  byFrequency(sources.map(({ language }) => language));

/**
 * Its own language, then those that the glossary has wordings in, or without a glossary those that names are given in, the
 * most frequent first.
 */
export function searchLanguages(corpus: {
  manifest: { language: string };
  glossary: readonly Concept[];
  entities: readonly Entity[];
}): string[] {
  const worded = corpus.glossary.flatMap(({ terms }) => Object.keys(terms));
  const named = () => corpus.entities.flatMap(({ aliases }) => Object.keys(aliases));
  return [...new Set([corpus.manifest.language, ...byFrequency(worded.length > 0 ? worded : named())])];
}

/** Whether common nouns have capitals in a language. */
export const nounsHaveCapitals = (language: string): boolean =>
  rulesFor(language)?.adjacentWords.capitals === 'nouns';

function byFrequency(tags: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}
