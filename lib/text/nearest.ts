// Suggests what may have been meant by a mistyped name or id.
import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** How many suggestions fit into one sentence. */
const SUGGESTIONS = 3;
/** A name of which only a word is near comes after one that is as near as a whole. */
const ONLY_A_WORD = 0.05;
/** Fewer letters are part of too many names. */
const SHORTEST_PART = 3;

/**
 * The names nearest to a mistyped one, the nearest first: those that contain it or are contained in it, then by edit distance.
 * Each thing is given by all its names, of which the nearest is suggested. `farthest` is the largest share of edits, 0…1.
 */
export function nearest(typed: string, things: Iterable<readonly string[]>, farthest = 1): string[] {
  const wanted = comparable(typed);
  const found = [...things].flatMap((names) => {
    const byFarness = names.map((name) => ({ name, far: farness(wanted, comparable(name)) })).sort(compare);
    return byFarness.slice(0, 1).filter(({ far }) => far <= farthest);
  });
  return [...new Set(found.sort(compare).map(({ name }) => name))].slice(0, SUGGESTIONS);
}

/** Names are compared without case, and ids as if they were written with blanks. */
const comparable = (name: string): string =>
  fold(name)
    .text.trim()
    .replace(/[\s_-]+/g, ' ');

/** The share of letters to be edited, 0…1, in the whole or in one of its words. */
function farness(wanted: string, name: string): number {
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  if (short.length >= SHORTEST_PART && long.includes(short)) return 0;
  const words = wanted.includes(' ') ? [] : name.split(' ');
  return Math.min(share(wanted, name), ...words.map((word) => share(wanted, word) + ONLY_A_WORD));
}

const share = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1);

const compare = (a: { name: string; far: number }, b: { name: string; far: number }): number =>
  a.far - b.far || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
