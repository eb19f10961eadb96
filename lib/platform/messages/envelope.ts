// The outer form of messages: questions and replies in their envelope, commands to pages, and notices to our own pages.
import * as z from 'zod/mini';
import { Id } from '../../model/primitives/forms.ts';
import { PAGE_COMMANDS } from '../../model/primitives/lists.ts';

/** A question as sent: the name and the payload. */
export const Envelope = z.object({ ask: z.string(), payload: z.unknown() });

/** A reply as sent: the answer, or in one sentence why there is none. */
export const Reply = z.object({ answer: z.optional(z.unknown()), error: z.optional(z.string()) });
export type Reply = z.infer<typeof Reply>;

/**
 * What the background tells the page scripts of a tab: remove everything (`off`), report your names again (`report`),
 * scroll to the nth mention of an entity (`go`), move between marks (`next`, `previous`), open the popover at the
 * current one (`open`), scan the page again because other names are to be marked (`rescan`), or answer with the first
 * mentions of an entity (`mentions`).
 */
export const PageCommand = z.object({
  command: z.enum(PAGE_COMMANDS),
  entity: z.optional(z.string()),
  nth: z.optional(z.number()),
});
export type PageCommand = z.infer<typeof PageCommand>;

/**
 * What the background tells panel, popup and options: something about this tab (or, without one, all tabs) has changed.
 */
export const Notice = z.object({
  notice: z.literal('changed'),
  tab: z.optional(z.number()),
  /** The panel is to show this entity. */
  reveal: z.optional(Id),
});
export type Notice = z.infer<typeof Notice>;
