// Finds the glossary's notions in a text of any of its languages: the bridge between a sentence and a passage.
import type { Concept } from '../model/corpus.ts';
import { searchTerms, type Term } from '../text/terms.ts';

/** The wordings of all notions by their first search term, the longest first. */
export type ConceptList = ReadonlyMap<string, readonly Wording[]>;

interface Wording {
  concept: string;
  terms: readonly string[];
}

/** A notion and the characters that stand for it. */
export interface FoundConcept {
  concept: string;
  start: number;
  end: number;
}

/** No notion at all. */
export const NO_CONCEPTS: ConceptList = new Map();

/** A notion as a term of the index; no word that is typed or printed begins like this. */
export function conceptTerm(concept: string): string {
  return `~${concept}`;
}

/** Lays out a glossary for conceptsIn. Words that are stop words throughout are left out: they would find everything. */
export function conceptList(glossary: readonly Concept[]): ConceptList {
  const list = new Map<string, Wording[]>();
  for (const { id, terms } of glossary) {
    for (const wording of Object.values(terms).flat()) {
      const parts = searchTerms(wording).map(({ term }) => term);
      const [first] = parts;
      if (first === undefined) continue;
      list.set(first, [...(list.get(first) ?? []), { concept: id, terms: parts }]);
    }
  }
  for (const wordings of list.values()) wordings.sort((a, b) => b.terms.length - a.terms.length);
  return list;
}

/** The notions that some search terms speak of, left to right; the longest wording wins, several notions may share it. */
export function conceptsIn(list: ConceptList, terms: readonly Term[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  let at = 0;
  while (at < terms.length) {
    const fitting = (list.get(terms[at]?.term ?? '') ?? []).filter((wording) =>
      wording.terms.every((term, offset) => terms[at + offset]?.term === term),
    );
    const length = fitting[0]?.terms.length ?? 1;
    const [start, end] = [terms[at]?.start ?? 0, terms[at + length - 1]?.end ?? 0];
    for (const { concept, terms: parts } of fitting) {
      if (parts.length === length) found.push({ concept, start, end });
    }
    at += length;
  }
  return found;
}
