// Lookups in sorted lists.
import type { Span } from '../model/primitives/forms.ts';

/**
 * The lowest index from 0 to `count` from which on `holds` is true, or `count` if there is none. `holds` must not
 * become false again once it is true. Binary search.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether any of the spans overlaps another one. They must be sorted, with ends in order too. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start)];
  return first !== undefined && first.start < end;
}
