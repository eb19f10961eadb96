// The state of a tab: whether it is on, and the names on it.
import * as z from 'zod/mini';
import { Id, PartialDate } from './primitives/forms.ts';
import { Mode } from './settings.ts';
import { shownNameFields } from './shown-name.ts';

/** A name on a page and how often it is there. */
export const NameCount = z.object({ entity: Id, ...shownNameFields, kind: Id, count: z.number() });
export type NameCount = z.infer<typeof NameCount>;

/** What the reader may see of a tab: its host, whether Sidelight works there and why, and the names found. */
export const TabState = z.object({
  tab: z.number(),
  /** Absent if the tab has no web page (settings, new tab, files). */
  host: z.optional(z.string()),
  title: z.string(),
  /** Whether it shows a PDF file, which the browser's own viewer keeps from extensions. */
  pdf: z.optional(z.boolean()),
  /** When its page was published, as the page or its address says. */
  published: z.optional(PartialDate),
  on: z.boolean(),
  /** Why it is on or off: the reader said so, the site is listed, the mode, or no permission yet. */
  reason: z.enum(['reader', 'listed', 'mode', 'permission', 'no-page']),
  /** Whether the reader wants its names found but not marked; absent if no page is marked at all. */
  quiet: z.optional(z.boolean()),
  /** The listed site's name, if it is one. */
  site: z.optional(z.string()),
  mode: Mode,
  names: z.array(NameCount),
});
export type TabState = z.infer<typeof TabState>;
