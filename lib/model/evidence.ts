// The schemas of the library's answers: excerpts, disputes, gaps and search results.
import * as z from 'zod/mini';
import { Dispute, Entity, Office, Passage, Source } from './corpus.ts';
import type { CitedAs } from './manifest.ts';
import { Mention } from './mention.ts';
import { Coverage } from './pack.ts';
import { Id, PartialDate, Span } from './primitives/forms.ts';
import { ANSWER_KINDS, GAPS, GROUNDS } from './primitives/lists.ts';
import { ShownName, shownNameFields } from './shown-name.ts';

/** Why an excerpt is shown: the words and figures it shares with the sentence, as the excerpt has them, and shared names. */
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
  /** The name of who speaks in the reader's language; absent where that is not an entity with a name in it. */
  speaker: z.optional(ShownName),
  /** The words of the text that the sentence or query shares. */
  highlights: z.array(Span),
  /** Absent if there is no sentence to compare with. */
  matchReasons: z.optional(MatchReasons),
  /** The other sources of the same origin; absent if there are none. */
  sameOrigin: z.optional(z.array(Source)),
  /** Other known names in the text, each entity once; absent unless they were asked for and there are some. */
  mentions: z.optional(z.array(Mention)),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** An excerpt with what documents of its source's kind are cited as. */
export type CitableExcerpt = Excerpt & { citedAs: CitedAs };

/** One side of a dispute, with the excerpt that represents it. */
export const Side = z.object({ says: z.string(), excerpt: Excerpt });
export type Side = z.infer<typeof Side>;

/** A dispute of the corpus that a shown excerpt belongs to, with an excerpt for each side. */
export const ShownDispute = z.object({
  dispute: Dispute,
  sides: z.array(Side),
  /** The passage of the first shown excerpt that it concerns, to be shown beside it. */
  beside: Id,
});
export type ShownDispute = z.infer<typeof ShownDispute>;

/**
 * What an answer is: on the sentence; background on the entity, because nothing speaks of the sentence; only later, because
 * what speaks of it came after the article; or nothing. Without a sentence it is never the first.
 */
export const AnswerKind = z.enum(ANSWER_KINDS);
export type AnswerKind = z.infer<typeof AnswerKind>;

/**
 * Where the corpus is thin: no passage at all; a single source; no source as new as the article; or nothing that was
 * known when the article was published.
 */
export const Gap = z.enum(GAPS);
export type Gap = z.infer<typeof Gap>;

/** What supports a candidate: nearby words or names, an antecedent on the page, its location, or just usual meaning. */
export const Ground = z.enum(GROUNDS);
export type Ground = z.infer<typeof Ground>;

/** One of the two candidates for a name if the page does not clearly decide. */
export const Candidate = z.object({
  id: Id,
  ...shownNameFields,
  kind: Id,
  description: z.string(),
  ground: Ground,
});
export type Candidate = z.infer<typeof Candidate>;

/** Evidence with as much of the entity as is wanted. Free of side effects, so that a bundle holds what it uses. */
const evidenceWith = /* @__NO_SIDE_EFFECTS__ */ <E extends z.ZodMiniType>(entity: E) =>
  z.object({
    entity,
    answer: AnswerKind,
    /** The article's date, if it was given: it separates excerpts from later ones. */
    asOf: z.optional(PartialDate),
    /** The offices held at that date; absent if none is known or they are those that the description gives. */
    held: z.optional(z.array(Office)),
    /** Excerpts known at that date, best first; beside the answer `later` they are background. */
    excerpts: z.array(Excerpt),
    /** Later excerpts, in order of time, but in the answer `later` the best first; absent if there are none. */
    later: z.optional(z.array(Excerpt)),
    /** Passages on this entity that are neither among the excerpts nor among the later ones. */
    more: z.number(),
    disputes: z.array(ShownDispute),
    coverage: Coverage,
    /** What is missing in the coverage; absent if nothing is. */
    gap: z.optional(Gap),
    /** Other entities that the name may mean. */
    others: z.array(z.object({ id: Id, ...shownNameFields, description: z.string() })),
    /** The two candidates of a mention that are close, the likelier first; absent if the page decides. */
    choice: z.optional(z.array(Candidate)),
  });

/** What the library answers for a mention: the entity, its best excerpts, and how much more there is. */
export const Evidence = evidenceWith(/* @__PURE__ */ z.extend(Entity, shownNameFields));
export type Evidence = z.infer<typeof Evidence>;

/** As much of it as a card shows: of the entity not its names. */
export const CardEvidence = evidenceWith(
  z.object({
    id: Id,
    kind: Id,
    ...shownNameFields,
    description: z.string(),
    caution: z.optional(z.string()),
  }),
);
export type CardEvidence = z.infer<typeof CardEvidence>;

/**
 * A filter that cannot be applied, as typed, with what may be written instead: of an unknown name the names, of a value the
 * values unless they are too many, and which of them are nearest.
 */
export const FilterFault = z.object({
  name: z.string(),
  value: z.string(),
  what: z.enum(['name', 'value', 'date']),
  allowed: z.array(z.string()),
  nearest: z.array(z.string()),
});
export type FilterFault = z.infer<typeof FilterFault>;

/** The answer to a search of the corpus. */
export const SearchResult = z.object({
  /** The entities that the query names. */
  entities: z.array(z.object({ id: Id, ...shownNameFields, kind: Id, description: z.string() })),
  excerpts: z.array(Excerpt),
  /** The disputes that these belong to, each beside the first of them. */
  disputes: z.array(ShownDispute),
  /** How many passages match in all, as of the date if one was given. */
  total: z.number(),
  /** How many more match that were not known by that date; absent if none. */
  later: z.optional(z.number()),
  /** Whether the query was too long and only its beginning was used; absent if it was not. */
  truncated: z.optional(z.boolean()),
  /** What looks like a filter and is none, or has a value that no passage can have; absent if there is none. */
  faults: z.optional(z.array(FilterFault)),
});
export type SearchResult = z.infer<typeof SearchResult>;
