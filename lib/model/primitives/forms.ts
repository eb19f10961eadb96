// The forms of ids, dates, addresses and spans, and the building blocks of the other schemas.
import * as z from 'zod/mini';
import { ID_LENGTH } from './limits.ts';
import { DATE, ID, LANGUAGE, PERIOD, WEB_ADDRESS, whole } from './patterns.ts';

// Extension pages forbid `eval`; without this, zod tries it and the browser logs a violation
// (https://github.com/colinhacks/zod/issues/5414).
z.config({ jitless: true });

// The functions below are marked as free of side effects, so that a bundle holds only the schemas it uses.

/** A string that passes the given checks. */
export const text = /* @__NO_SIDE_EFFECTS__ */ (...checks: Parameters<z.ZodMiniString['check']>) =>
  z.string().check(...checks);

/** A string that matches one of the given regular expressions. */
export const form = /* @__NO_SIDE_EFFECTS__ */ (pattern: string) => text(z.regex(whole(pattern)));

/** A number in a closed interval. */
export const between = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) =>
  z.number().check(z.gte(least), z.lte(most));

/** A string of at most so many UTF-16 code units. */
export const upTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) => text(z.maxLength(most));

/** A whole number from 0 to `most`. */
export const wholeUpTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) => z.int().check(z.gte(0), z.lte(most));

/** A list of at most so many items. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most));

/** The id of an entity, source, passage or dispute: lower-case letters, digits and hyphens. */
export const Id = text(z.regex(whole(ID)), z.maxLength(ID_LENGTH));

/** An ISO 8601 date, as precise as known: `2020`, `2020-05` or `2020-05-20`. */
export const PartialDate = form(DATE);

/** A date or an interval of two, `..` standing for an open end: `2019-12/2020-01`, `2017-12-22/..`. */
export const Period = form(PERIOD);

/** A BCP 47 language tag, as far as the corpus needs one: `en`, `ru`, `zh-Hant`. */
export const Language = form(LANGUAGE);

/** An address that may become a link: http or https only. */
export const WebAddress = form(WEB_ADDRESS);

/** A span of text: half-open, in UTF-16 code units. */
export const Span = z.object({ start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** The longest host name that DNS allows, in characters. */
const HOST_LENGTH = 253;

/**
 * Whether URLs write a host like this. They change some strings that look like host names (`1.2.3` becomes `1.2.0.3`)
 * and refuse others (`1.2.3.256`), and browsers reject match patterns with either
 * (https://url.spec.whatwg.org/#concept-ipv4-parser).
 */
const isInUrls = (host: string): boolean =>
  host.length <= HOST_LENGTH && URL.parse(`https://${host}`)?.hostname === host;

/** A host name without scheme, port or `www.`, as URLs have it: `nknews.org`. */
export const Host = text(z.regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, { abort: true }), z.refine(isInUrls));
