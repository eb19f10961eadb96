// Suggests ids for a mistyped one.
import { distance } from 'fastest-levenshtein';

/** How many suggestions fit into one sentence. */
const SUGGESTIONS = 3;

/** The ids nearest to a mistyped one: those that contain it or are contained in it, then by edit distance. */
export function nearest(typed: string, ids: readonly string[]): string[] {
  const wanted = typed
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const farness = (id: string): number => {
    if (wanted.length > 2 && (id.includes(wanted) || wanted.includes(id))) return 0;
    return distance(wanted, id) / Math.max(wanted.length, id.length);
  };
  return ids
    .map((id) => ({ id, far: farness(id) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id);
}
