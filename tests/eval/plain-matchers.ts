// What Sidelight is measured beside: names marked wherever they stand as whole words, longest first.
import type { Entity } from '../../lib/model/corpus.ts';
import type { Found } from './labelled.ts';

/** Finds the listed names in a text. */
export type Matcher = (text: string) => Found[];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A matcher of all aliases as listed; the first entity of an alias wins. */
export function plainMatcher(entities: readonly Entity[], caseSensitive: boolean): Matcher {
  const fold = (name: string): string => (caseSensitive ? name : name.toLowerCase());
  const owners = new Map<string, string>();
  for (const { id, aliases } of entities)
    for (const alias of Object.values(aliases).flat())
      if (!owners.has(fold(alias))) owners.set(fold(alias), id);
  const names = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // Hangul and Han are written without blanks, so that a word's edge tells nothing there.
  const edge = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]';
  const pattern = new RegExp(`(?<!${edge})(?:${names.join('|')})(?!${edge})`, caseSensitive ? 'gu' : 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const entity = owners.get(fold(name));
      return entity === undefined ? [] : [{ start: index, end: index + name.length, entity }];
    });
}
