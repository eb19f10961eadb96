// Tells filters that a reader typed and that cannot be applied: unknown names, and values that no passage has.
import type { FilterFault } from '../model/evidence.ts';
import { FILTER_NAMES, type TypedFilter } from './query-parser.ts';

/** So short, a value is still being typed. */
const SHORT = 2;

/** The values that filters can have in a library, by the filter's name; a filter that is not among them takes any. */
export type FilterValues = Readonly<Record<string, readonly string[]>>;

/** The faults among typed filters, in their order. */
export function filterFaults(typed: readonly TypedFilter[], values: FilterValues): FilterFault[] {
  return typed.flatMap(({ name, value, isFilter, isValid }): FilterFault[] => {
    if (value.length < SHORT) return [];
    if (!isFilter) {
      // An address: https://…
      return value.startsWith('/') ? [] : [{ name, value, what: 'name', allowed: [...FILTER_NAMES] }];
    }
    const allowed = values[name];
    // As while typing: the beginning of a value is enough.
    if (allowed !== undefined && !allowed.some((one) => one.startsWith(value)))
      return [{ name, value, what: 'value', allowed: [...allowed] }];
    return isValid ? [] : [{ name, value, what: 'date', allowed: [] }];
  });
}
