// What a page hands over and what is found in it.
import * as z from 'zod/mini';
import { PartialDate } from './primitives/forms.ts';

/** What is known of the page that a text stands on. */
export const PageContext = z.object({
  title: z.string(),
  language: z.optional(z.string()),
  /** When the page says it was published. */
  published: z.optional(PartialDate),
});
export type PageContext = z.infer<typeof PageContext>;

/** A name found in a text: which block of the texts given, where in it, and whom it names. */
export const Mention = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  /** An id, taken as it is. */
  entity: z.string(),
  /** 0…1; below the threshold of lib/linking/score.ts nothing is reported. */
  confidence: z.number(),
  /** Other entities the name may stand for, likeliest first. */
  others: z.array(z.string()),
  /**
   * 1 where nothing on the page speaks for the entity that does not speak for the first of these as well, else absent.
   */
  close: z.optional(z.number()),
});
export type Mention = z.infer<typeof Mention>;

/** As much of a mention as its page hears. */
export const HeardMention = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  entity: z.string(),
  others: z.array(z.string()),
  close: z.optional(z.number()),
});
export type HeardMention = z.infer<typeof HeardMention>;
