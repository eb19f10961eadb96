// Tells filters that a reader typed and that cannot be applied: unknown names, and values that no passage has.
import type { FilterFault } from '../model/evidence.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { FILTER_NAMES, type TypedFilter } from './query-parser.ts';

/** So short, a value is still being typed. */
const SHORT = 2;
/** What is farther from the typed word was hardly meant: more than two letters in five are different. */
const FARTHEST = 0.4;

/** The values that a filter can have in a library. */
export interface FilterValues {
  /** Each by all its names; a value fits if one of them begins with it. */
  values: Iterable<readonly string[]>;
  /** Whether they are too many to be listed; then a value fits wherever it stands in a name. */
  isOpen?: true;
}

/** The values of filters by the filter's name, collected when they are needed; a filter that is not among them takes any. */
export type ValuesByFilter = Readonly<Record<string, () => FilterValues>>;

/** The faults among typed filters, in their order. */
export function filterFaults(typed: readonly TypedFilter[], valuesOf: ValuesByFilter): FilterFault[] {
  return typed.flatMap((filter): FilterFault[] => {
    const { name, value, isFilter, isValid } = filter;
    if (value.length < SHORT) return [];
    if (!isFilter) {
      // An address: https://…
      if (value.startsWith('/')) return [];
      const near = nearest(name, each(FILTER_NAMES), FARTHEST);
      return [{ name, value, what: 'name', allowed: [...FILTER_NAMES], nearest: near }];
    }
    const values = valuesOf[name]?.();
    if (values !== undefined && !fits(value, values)) return [valueFault(filter, values)];
    return isValid ? [] : [{ name, value, what: 'date', allowed: [], nearest: [] }];
  });
}

function valueFault({ name, value }: TypedFilter, { values, isOpen }: FilterValues): FilterFault {
  const all = [...values];
  const allowed = isOpen === true ? [] : all.flat();
  return { name, value, what: 'value', allowed, nearest: nearest(value, all, FARTHEST) };
}

/** As while typing: the beginning of a value is enough, or a part of it where that is what the filter looks for. */
function fits(value: string, { values, isOpen }: FilterValues): boolean {
  for (const names of values)
    for (const name of names) {
      const folded = fold(name).text;
      if (isOpen === true ? folded.includes(value) : folded.startsWith(value)) return true;
    }
  return false;
}

/** Values that have one name each. */
export const each = (names: Iterable<string>): (readonly string[])[] => [...names].map((name) => [name]);
