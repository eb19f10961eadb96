// Looking things up in lists that are in order.
import type { Span } from '../model/primitives/forms.ts';

/**
 * The lowest of the indices 0 … `count` from which on `holds` is true; `count` if it is true of none. `holds` must not
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

/** Whether any of some spans overlaps another one; they must be in order, with no end before an earlier one. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start)];
  return first !== undefined && first.start < end;
}
