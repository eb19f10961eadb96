// Where a mention is on its page, as pages tell it: with a question for evidence, or when the panel asks for it.
import * as z from 'zod/mini';
import { listOf, PartialDate, upTo, wholeUpTo } from '../../model/primitives/forms.ts';
import {
  BLOCK_LENGTH,
  HEADING_LENGTH,
  LANGUAGE_LENGTH,
  MOST_MENTIONS,
  TITLE_LENGTH,
} from '../../model/primitives/limits.ts';

/** What a page may say about itself. */
export const SaidOfPage = z.object({
  title: upTo(TITLE_LENGTH),
  language: z.optional(upTo(LANGUAGE_LENGTH)),
  published: z.optional(PartialDate),
});

/** Where a mention is: a span of its block, under a heading, on a page. */
export const PlacedMention = /* @__PURE__ */ z
  .object({
    block: upTo(BLOCK_LENGTH),
    start: wholeUpTo(BLOCK_LENGTH),
    end: wholeUpTo(BLOCK_LENGTH),
    heading: z.optional(upTo(HEADING_LENGTH)),
    page: SaidOfPage,
  })
  .check(z.refine(({ block, start, end }) => start < end && end <= block.length));
export type PlacedMention = z.infer<typeof PlacedMention>;

/** What a page answers where it names an entity. */
export const PlacedMentions = /* @__PURE__ */ listOf(PlacedMention, MOST_MENTIONS);
