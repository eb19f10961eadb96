// The outer form of messages: questions and replies in their envelope, commands to pages, and notices to our own pages.
import * as z from 'zod/mini';
import { Id } from '../../model/primitives/forms.ts';
import { PAGE_COMMANDS } from '../../model/primitives/lists.ts';

/** A question as it travels: the name and the payload. */
export const Envelope = z.object({ ask: z.string(), payload: z.unknown() });

/** An answer as it travels: what was asked for, or why not, in one sentence. */
export const Reply = z.object({ answer: z.optional(z.unknown()), error: z.optional(z.string()) });
export type Reply = z.infer<typeof Reply>;

/**
 * What the background tells the page scripts of a tab: remove everything (`off`), report your names once more (`report`),
 * scroll to the nth mention of an entity (`go`), move between marks (`next`, `previous`), open the popover at the current
 * one (`open`), or scan the page once more (`rescan`), because other names are to be marked.
 */
export const PageCommand = z.object({
  command: z.enum(PAGE_COMMANDS),
  entity: z.optional(z.string()),
  nth: z.optional(z.number()),
});
export type PageCommand = z.infer<typeof PageCommand>;

/** What the background tells panel, popup and options: something about this tab (or all, without one) has changed. */
export const Notice = z.object({
  notice: z.literal('changed'),
  tab: z.optional(z.number()),
  /** The panel is to show this entity. */
  reveal: z.optional(Id),
});
export type Notice = z.infer<typeof Notice>;
