// What a page sends, and the mentions found in it.
import * as z from 'zod/mini';
import { PartialDate } from './primitives/forms.ts';

/** What is known of the page that a text is from. */
export const PageContext = z.object({
  title: z.string(),
  language: z.optional(z.string()),
  /** The page's own date of publication. */
  published: z.optional(PartialDate),
});
export type PageContext = z.infer<typeof PageContext>;

/** A name found in a text: the number of its block, its span there, and the entity it names. */
export const Mention = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  /** Its id, not checked here. */
  entity: z.string(),
  /** 0…1; below the threshold of lib/linking/score.ts it is not a mention. */
  confidence: z.number(),
  /** Other entities that the name may mean, likeliest first. */
  others: z.array(z.string()),
  /**
   * 1 if nothing on the page supports the entity that does not also support the first of these; otherwise absent.
   */
  close: z.optional(z.number()),
});
export type Mention = z.infer<typeof Mention>;

/** The part of a mention that is sent to its page. */
export const HeardMention = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  entity: z.string(),
  others: z.array(z.string()),
  close: z.optional(z.number()),
});
export type HeardMention = z.infer<typeof HeardMention>;
