// Suggests the ids that somebody who mistyped one may have meant.

/** How many suggestions fit into one sentence. */
const SUGGESTIONS = 3;

/** The ids nearest to a mistyped one: those that contain it or are contained, then by edit distance. */
export function nearest(typed: string, ids: readonly string[]): string[] {
  const wanted = typed
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const distance = (id: string): number => {
    if (wanted.length > 2 && (id.includes(wanted) || wanted.includes(id))) return 0;
    return edits(wanted, id) / Math.max(wanted.length, id.length);
  };
  return ids
    .map((id) => ({ id, far: distance(id) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id);
}

/** Levenshtein's distance: how many letters must be changed, added or left out. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
