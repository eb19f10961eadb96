// Groups the figures of passages that can be compared: with the same unit and about the same thing.
import type { Figure } from '../../model/corpus.ts';
import type { Excerpt } from '../../model/evidence.ts';
import { nounsHaveCapitals } from '../language/pack-words.ts';
import { readValue, type Value } from './number.ts';

/** A chart needs at least this many figures: two are compared faster by reading them. */
const ENOUGH = 3;

/** Words in a figure's label that say how it is known, or connect other words, rather than what it is about. */
const HOW_KNOWN = new Set([
  ...['about', 'claim', 'claimed', 'estimate', 'estimated', 'estimates', 'notified', 'reported', 'total'],
  ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'per', 'the', 'to', 'with'],
]);

/** A figure with the passage that states it. */
export interface Stated {
  figure: Figure;
  value: Value;
  excerpt: Excerpt;
}

/** Figures that can be drawn on one scale, in the order of the time they are about. */
export interface Series {
  unit: string;
  /** What they are about, in the corpus's words; empty if the unit says it. */
  subject: string;
  stated: Stated[];
  /** How many more there are whose value cannot be read as a number. */
  unread: number;
}

/** The series of at least three figures, the longest first. */
export function seriesOf(excerpts: readonly Excerpt[]): Series[] {
  const groups = new Map<string, Series>();
  for (const excerpt of excerpts) {
    for (const figure of excerpt.passage.figures ?? []) {
      const subject = subjectOf(figure);
      const key = `${figure.unit}\n${subject}`;
      const group = groups.get(key) ?? { unit: figure.unit, subject, stated: [], unread: 0 };
      groups.set(key, group);
      const value = readValue(figure.value);
      if (value === undefined) group.unread += 1;
      else group.stated.push({ figure, value, excerpt });
    }
  }
  const size = ({ stated, unread }: Series): number => stated.length + unread;
  return [...groups.values()]
    .filter((group) => size(group) >= ENOUGH && group.stated.length > 1)
    .map((group) => ({ ...group, stated: group.stated.toSorted((a, b) => compare(timeOf(a), timeOf(b))) }))
    .sort((a, b) => size(b) - size(a));
}

/**
 * What a figure is about, without who and when: the words of its label that are not names (recognised by a capital, in
 * languages where that means something), numbers, or words for how it is known. "Russia, January 2024" leaves nothing
 * but the unit.
 */
function subjectOf({ of }: Figure): string {
  const words = of.match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = nounsHaveCapitals() ? /^\p{N}/u : /^[\p{Lu}\p{N}]/u;
  return words.filter((word) => !told.test(word) && !HOW_KNOWN.has(word)).join(' ');
}

const timeOf = ({ excerpt: { passage, source } }: Stated): string =>
  (passage.date ?? source.date ?? '').replace(/^\.\.\//, '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
