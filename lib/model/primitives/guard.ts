// Checks unknown values without schemas, for scripts in pages, where building schemas would cost every page some
// milliseconds.
import { whole } from './patterns.ts';

/** Whether a value has the type. */
export type Guard<T> = (value: unknown) => value is T;

/** A guard for each property of an object; the compiler makes sure that none is missing and none is superfluous. */
type Fields<T> = { readonly [K in keyof T]-?: Guard<T[K]> };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any text. */
export const isText: Guard<string> = (value) => typeof value === 'string';

/** Any finite number. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

/** Yes or no. */
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

/** Anything at all. */
export const isAnything = (_value: unknown): _value is unknown => true;

/** A text that matches a pattern of patterns.ts. */
export function matching(pattern: string, most = Number.POSITIVE_INFINITY): Guard<string> {
  const expression = whole(pattern);
  return (value): value is string =>
    typeof value === 'string' && value.length <= most && expression.test(value);
}

/** One of the words of a list. */
export const oneOf =
  <T>(words: readonly T[]): Guard<T> =>
  (value): value is T =>
    words.includes(value as T);

/** The value if it passes the guard, or undefined. */
export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value) =>
    value === undefined || guard(value);

/** A list whose items all pass the guard. */
export const list =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** An object whose properties pass their guards; other properties are allowed. */
export function shape<T>(fields: Fields<T>): Guard<T> {
  const guards: [string, Guard<unknown>][] = Object.entries(fields);
  return (value): value is T => isObject(value) && guards.every(([key, guard]) => guard(value[key]));
}
