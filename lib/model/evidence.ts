// What the library answers: excerpts, disputes, gaps and results of a search.
import * as z from 'zod/mini';
import { Conflict, Entity, EntityKind, Office, Passage, Source } from './corpus.ts';
import { Mention } from './mention.ts';
import { Coverage } from './pack.ts';
import { Id, PartialDate, Span } from './primitives/forms.ts';
import { GAPS, GROUNDS } from './primitives/lists.ts';

/** Why an excerpt is shown: what it shares with the sentence, as it stands in the excerpt; names as the corpus has them. */
export const MatchReasons = z.object({
  words: z.array(z.string()),
  figures: z.array(z.string()),
  names: z.array(z.string()),
});
export type MatchReasons = z.infer<typeof MatchReasons>;

/** A passage chosen for a mention, ready to be drawn. */
export const Excerpt = z.object({
  passage: Passage,
  source: Source,
  /** Words of the text that the context shares. */
  highlights: z.array(Span),
  /** Absent where there is no sentence to share anything with. */
  matchReasons: z.optional(MatchReasons),
  /** The other sources that go back to the same origin; absent if there are none. */
  sameOrigin: z.optional(z.array(Source)),
  /** Other known names in the text, each entity once; absent unless they were asked for and there are some. */
  mentions: z.optional(z.array(Mention)),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** One side of a conflict, with the excerpt that stands for it. */
export const Side = z.object({ says: z.string(), excerpt: Excerpt });
export type Side = z.infer<typeof Side>;

/** A conflict that one of the shown excerpts takes part in. */
export const Dispute = z.object({ conflict: Conflict, sides: z.array(Side) });
export type Dispute = z.infer<typeof Dispute>;

/**
 * Where the corpus is thin: no passage at all; a single source; no source as new as the article; or nothing that was
 * known when the article was published.
 */
export const Gap = z.enum(GAPS);
export type Gap = z.infer<typeof Gap>;

/** What speaks for a candidate: words or names beside it, what the page said before, the place it stands in, or mere custom. */
export const Ground = z.enum(GROUNDS);
export type Ground = z.infer<typeof Ground>;

/** One of two bearers of a name between whom the page hardly decides. */
export const Candidate = z.object({
  id: Id,
  name: z.string(),
  kind: EntityKind,
  description: z.string(),
  ground: Ground,
});
export type Candidate = z.infer<typeof Candidate>;

/** Evidence with as much of the entity as is wanted. Free of side effects, so that a bundle holds what it uses. */
const evidenceWith = /* @__NO_SIDE_EFFECTS__ */ <E extends z.ZodMiniType>(entity: E) =>
  z.object({
    entity,
    /** The article's date, if it was given: the date that everything here is told apart by. */
    asOf: z.optional(PartialDate),
    /** The offices held at that date; absent if none is known or they are those that the description gives. */
    held: z.optional(z.array(Office)),
    /** What was known at that date, best first. */
    excerpts: z.array(Excerpt),
    /** What came after it, in the order of time; absent if nothing did. */
    later: z.optional(z.array(Excerpt)),
    /** Passages on this entity that are neither among the excerpts nor among the later ones. */
    more: z.number(),
    disputes: z.array(Dispute),
    coverage: Coverage,
    /** What the reader must know about the coverage; absent where there is nothing to admit. */
    gap: z.optional(Gap),
    /** Other entities that the name may stand for. */
    others: z.array(z.object({ id: Id, name: z.string(), description: z.string() })),
    /** The two candidates of a mention that stay close, likelier first; absent where the page decides. */
    choice: z.optional(z.array(Candidate)),
  });

/** What the library answers for a mention: the entity, its best excerpts, and how much more there is. */
export const Evidence = evidenceWith(Entity);
export type Evidence = z.infer<typeof Evidence>;

/** As much of it as a card shows: of the entity not its names. */
export const CardEvidence = evidenceWith(
  z.object({
    id: Id,
    kind: EntityKind,
    name: z.string(),
    description: z.string(),
    caution: z.optional(z.string()),
  }),
);
export type CardEvidence = z.infer<typeof CardEvidence>;

/** The answer to a search of the corpus. */
export const SearchResult = z.object({
  /** The entities that the query names. */
  entities: z.array(z.object({ id: Id, name: z.string(), kind: EntityKind, description: z.string() })),
  excerpts: z.array(Excerpt),
  /** How many passages match in all. */
  total: z.number(),
  /** Whether the query was too long and only its beginning was searched for; absent where it was not. */
  truncated: z.optional(z.boolean()),
});
export type SearchResult = z.infer<typeof SearchResult>;
