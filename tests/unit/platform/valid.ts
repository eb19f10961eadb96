// Makes values that a schema accepts, read off the schema itself, and spoils them in one place after the other.
import fc from 'fast-check';
import type * as z from 'zod/mini';

/** As much of a schema's own description as is needed here. */
interface Described {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { pattern?: RegExp; maximum?: number } } }[];
}

/**
 * Values that a schema accepts.
 * @throws Error for kinds of schemas that no answer to a page is made of so far.
 */
export function valid(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, entries, checks } = schema._zod.def as unknown as Described;
  if (type === 'object' && shape) return objects(shape);
  if (type === 'array' && element) return fc.array(valid(element), { minLength: 1, maxLength: 1 });
  if (type === 'optional' && innerType) return fc.option(valid(innerType), { nil: undefined, freq: 9 });
  if (type === 'enum' && entries) return fc.constantFrom(...Object.values(entries));
  if (type === 'number')
    return fc.oneof(fc.nat({ max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  if (type === 'boolean') return fc.boolean();
  if (type === 'unknown') return fc.jsonValue();
  if (type !== 'string') throw new Error(`There are no values for a schema of the type ${type} yet.`);
  const pattern = checks?.flatMap(({ _zod }) => _zod.def.pattern ?? [])[0];
  const most = checks?.flatMap(({ _zod }) => _zod.def.maximum ?? [])[0] ?? Number.POSITIVE_INFINITY;
  if (!pattern) return fc.string({ maxLength: Math.min(5, most) });
  return fc.stringMatching(pattern).filter(({ length }) => length <= most);
}

function objects(shape: Record<string, z.ZodMiniType>): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, valid(inner)]));
  const optional = Object.keys(shape).filter((key) => shape[key]?._zod.def.type === 'optional');
  const requiredKeys = Object.keys(shape).filter((key) => !optional.includes(key));
  return fc.record(model, { requiredKeys });
}

/** What may stand where something else belongs: of each kind, and nearly right. */
const STRAYS: readonly unknown[] = [
  ...[undefined, null, true, 0, -1.5, Number.NaN, Number.POSITIVE_INFINITY],
  ...[
    '',
    'a',
    'A b',
    'moscow',
    'm'.repeat(101),
    '2020',
    '2020-13',
    '2020-01-01/..',
    'https://a.b',
    'javascript:0',
    'en',
    'off',
    'all',
  ],
  ...[[], [[]], ['a'], [0], {}, { id: 'a' }],
];

/** A value that is wrong in one place, or by chance still right; with the place, for a message. */
interface Spoilt {
  readonly value: unknown;
  readonly place: string;
}

/** The value with each of its parts, in turn, replaced by each of the strays or left out, and with a part too many. */
export function spoilt(value: unknown, place = ''): Spoilt[] {
  const here = STRAYS.map((stray) => ({ value: stray, place }));
  if (typeof value !== 'object' || value === null) return here;
  const inner = Object.entries(value).flatMap(([key, part]) =>
    spoilt(part, `${place}.${key}`).map((one) => ({ ...one, value: withPart(value, key, one.value) })),
  );
  return [...here, ...inner, ...withoutParts(value, place), { value: withPart(value, 'extra', 0), place }];
}

function withPart(value: object, key: string, part: unknown): unknown {
  if (!Array.isArray(value)) return { ...value, [key]: part };
  return key === 'extra' ? [...value, part] : value.with(Number(key), part);
}

function withoutParts(value: object, place: string): Spoilt[] {
  if (Array.isArray(value)) return [];
  return Object.keys(value).map((gone) => ({
    value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone)),
    place: `${place}.${gone}`,
  }));
}
