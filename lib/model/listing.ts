// The schemas of the library's lists: entities, sources, and the contents of one source.
import * as z from 'zod/mini';
import { Source } from './corpus.ts';
import { Excerpt } from './evidence.ts';
import { Location } from './location.ts';
import { Id } from './primitives/forms.ts';
import { shownNameFields } from './shown-name.ts';

/** An entity as a list shows it. */
export const EntityRow = z.object({
  id: Id,
  ...shownNameFields,
  kind: Id,
  description: z.string(),
  /** How many passages are about it. */
  passages: z.number(),
  /** The alias that a filter has matched; absent if that is its name. */
  alias: z.optional(z.string()),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** A source as a list shows it. */
export const SourceRow = z.object({ source: Source, passages: z.number() });
export type SourceRow = z.infer<typeof SourceRow>;

/** The contents of a source: its passages in order, and the entities they are about, the most frequent first. */
export const SourceContents = z.object({
  source: Source,
  excerpts: z.array(Excerpt),
  entities: z.array(EntityRow),
});
export type SourceContents = z.infer<typeof SourceContents>;

/** An entity that another is related to, with its place on the map if it has one (a country has none). */
export const Relative = z.object({
  id: Id,
  ...shownNameFields,
  kind: Id,
  description: z.string(),
  location: z.optional(Location),
});
export type Relative = z.infer<typeof Relative>;
