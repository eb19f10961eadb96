// Which words, concepts and names are common in a pack: what stands in every other passage tells none of them apart.
import type { Passage } from '../model/corpus.ts';
import { type ConceptList, conceptsIn, conceptTerm } from '../search/concepts.ts';
import { entityTerm } from '../search/passage-index.ts';
import { searchTerms, wordTerms } from '../text/terms.ts';

/** What stands in fewer passages than this share is not listed: it is as good as unique. */
const LISTED_FROM = 0.02;
/** In a pack of fewer passages than this, shares say little: what stands in all of three is not common for that. */
const FEW_PASSAGES = 40;

/** The key of being named in a text, whether or not the text is about the entity: half of the passages name the DPRK. */
export const nameKey = (entity: string): string => `@${entityTerm(entity)}`;

/** The share of the passages that each common term, concept and entity stands in, 0…1, in the order of the alphabet. */
export function commonKeys(
  passages: readonly Passage[],
  concepts: ConceptList,
  namedIn: (text: string) => string[],
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const { text } = passage;
    const keys = [
      ...searchTerms(text).map(({ term }) => term),
      ...conceptsIn(concepts, wordTerms(text)).map(({ concept }) => conceptTerm(concept)),
      ...passage.entities.map(entityTerm),
      ...namedIn(text).map(nameKey),
    ];
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shares = [...counts].map(([key, count]): [string, number] => [
    key,
    Number((count / Math.max(passages.length, FEW_PASSAGES)).toFixed(3)),
  ]);
  return Object.fromEntries(
    shares.filter(([, share]) => share >= LISTED_FROM).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
