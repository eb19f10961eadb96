// Finds concepts of the glossary in a text in any of its languages, so that a sentence can match a passage in another one.
import type { Concept } from '../model/corpus.ts';
import { type Term, wordTerms } from '../text/terms.ts';

/** The wordings of all concepts by their first word, the longest first. */
export type ConceptList = ReadonlyMap<string, readonly Wording[]>;

interface Wording {
  concept: string;
  terms: readonly string[];
}

/** A concept and its span in a text. */
export interface FoundConcept {
  concept: string;
  start: number;
  end: number;
}

/** An empty glossary. */
export const NO_CONCEPTS: ConceptList = new Map();

/** A concept as a term of the index; no word of a text starts with this character. */
export function conceptTerm(concept: string): string {
  return `~${concept}`;
}

/** Prepares a glossary for conceptsIn. Wordings that consist of stop words only are left out: they would match everything. */
export function conceptList(glossary: readonly Concept[]): ConceptList {
  const list = new Map<string, Wording[]>();
  for (const { id, terms } of glossary) {
    for (const wording of Object.values(terms).flat()) {
      const words = wordTerms(wording);
      const [first, ...parts] = words.map(({ term }) => term);
      if (first === undefined || words.every(({ stop }) => stop)) continue;
      list.set(first, [...(list.get(first) ?? []), { concept: id, terms: [first, ...parts] }]);
    }
  }
  for (const wordings of list.values()) wordings.sort((a, b) => b.terms.length - a.terms.length);
  return list;
}

/**
 * The concepts in a text's wordTerms, left to right; the longest wording wins, and several concepts may share it. A wording
 * of several words is matched whole, stop words included: "hand over" is not in "at hand".
 */
export function conceptsIn(list: ConceptList, terms: readonly Term[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  let at = 0;
  while (at < terms.length) {
    const matching = (list.get(terms[at]?.term ?? '') ?? []).filter((wording) =>
      wording.terms.every((term, offset) => terms[at + offset]?.term === term),
    );
    const length = matching[0]?.terms.length ?? 1;
    const [start, end] = [terms[at]?.start ?? 0, terms[at + length - 1]?.end ?? 0];
    for (const { concept, terms: parts } of matching) {
      if (parts.length === length) found.push({ concept, start, end });
    }
    at += length;
  }
  return found;
}
