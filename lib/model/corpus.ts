// What the corpus holds: entities, sources, passages, conflicts and what else its files say. How long a text may be is
// the files' own rule (lib/corpus/shapes.ts): what has been compiled is not measured again wherever it travels.
import * as z from 'zod/mini';
import { Location } from './location.ts';
import { Host, Id, Language, PartialDate, Period, WebAddress } from './primitives/forms.ts';
import { CONFLICT_KINDS, ENTITY_KINDS, SOURCE_KINDS, VIEWPOINTS } from './primitives/lists.ts';

/** What sort of thing an entity is. */
export const EntityKind = z.enum(ENTITY_KINDS);
export type EntityKind = z.infer<typeof EntityKind>;

/** An office and the time it was held; both ends as precise as known. */
export const Office = z.object({
  office: z.string(),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
});
export type Office = z.infer<typeof Office>;

/** A person, place, organisation … that the corpus knows, with the names it goes by. */
export const Entity = z.object({
  id: Id,
  kind: EntityKind,
  name: z.string(),
  description: z.string(),
  /** Names by language. A name stands here as a page prints it: no title, no label, no common noun. */
  aliases: z.record(Language, z.array(z.string())),
  /** Aliases that only count with exactly this letter case (WHO, not who). */
  cased: z.optional(z.array(z.string())),
  /** Aliases that need support from the page: another name of this or a related entity, or a cue word. */
  weak: z.optional(z.array(z.string())),
  /**
   * Aliases that the world also gives to other things: cities lend their names to streets, ships and teams, abbreviations
   * and full names have several owners. They count where the page uses them as such a name, or names something related.
   */
  shared: z.optional(z.array(z.string())),
  /** Words near a weak alias that speak for this entity. */
  cues: z.optional(z.array(z.string())),
  /** Names that count only once the page has introduced the entity ("Zone"); surnames need not be listed. */
  short: z.optional(z.array(z.string())),
  /**
   * Longer names of other things that an alias stands in: no mention inside them. With "…" at its beginning, an entry
   * says what stands right before an alias where it is something else ("…에 나선", the verb); with "…" at its end, what stands
   * before any alias of the entity ("unilateral …").
   */
  not: z.optional(z.array(z.string())),
  /** Words that tell, wherever they stand on a page, that an alias means something else on it: alias → words. */
  against: z.optional(z.record(z.string(), z.array(z.string()))),
  /** The inflected forms of an alias where a language's rules would get them wrong: alias → all of them. */
  forms: z.optional(z.record(z.string(), z.array(z.string()))),
  /** A state, government or party: what follows its abbreviation is its organ (US Senate), not another name. */
  polity: z.optional(z.boolean()),
  /** What is odd about an alias, for the reader: alias → remark. */
  spellings: z.optional(z.record(z.string(), z.string())),
  location: z.optional(Location),
  /** What else the name may stand for. */
  caution: z.optional(z.string()),
  related: z.optional(z.array(Id)),
  /** Offices that a person has held, in the order of time; an end left out is open or not known. */
  offices: z.optional(z.array(Office)),
});
export type Entity = z.infer<typeof Entity>;

/** What sort of document a source is. */
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

/** Whose voice a source carries. */
export const Viewpoint = z.enum(VIEWPOINTS);
export type Viewpoint = z.infer<typeof Viewpoint>;

/** A document that passages are taken from. Unknown dates and addresses are left out, never guessed. */
export const Source = z.object({
  id: Id,
  /** A title in [square brackets] is a description of ours. */
  title: z.string(),
  publisher: z.string(),
  /** Where a copy was seen, if not at the publisher's. */
  via: z.optional(z.string()),
  author: z.optional(z.string()),
  date: z.optional(PartialDate),
  url: z.optional(WebAddress),
  language: Language,
  kind: SourceKind,
  viewpoint: Viewpoint,
  /** What several sources go back to: an interview and its digests, a statement and its reprints share one id. */
  origin: z.optional(Id),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** A number that a passage states, as its source prints it. */
export const Figure = z.object({ value: z.string(), unit: z.string(), of: z.string() });
export type Figure = z.infer<typeof Figure>;

/** A note on one claim of one source, in our own words: the unit of search. */
export const Passage = z.object({
  id: Id,
  source: Id,
  /** Where in the source: "paragraph 49". */
  place: z.optional(z.string()),
  text: z.string(),
  /** Whose word it is. */
  speaker: z.string(),
  /** The time the claim is about, not the time it was published. */
  date: z.optional(Period),
  entities: z.array(Id),
  figures: z.optional(z.array(Figure)),
  /** A short term quoted from the source. */
  quoted: z.optional(z.string()),
});
export type Passage = z.infer<typeof Passage>;

/** In what way the passages of a conflict differ. */
export const ConflictKind = z.enum(CONFLICT_KINDS);
export type ConflictKind = z.infer<typeof ConflictKind>;

/** Passages that disagree, or that a reader could take to disagree. */
export const Conflict = z.object({
  id: Id,
  kind: ConflictKind,
  topic: z.string(),
  passages: z.array(Id),
  /** What each side says, in a few words; every passage stands on exactly one side. */
  sides: z.array(z.object({ passages: z.array(Id), says: z.string() })),
  difference: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

/** An alias that several entities share, with what decides between them. */
export const Ambiguity = z.object({
  alias: z.string(),
  prefer: Id,
  candidates: z.array(Id),
  /** Words near the alias that speak for a candidate: entity id → words. */
  cues: z.optional(z.record(Id, z.array(z.string()))),
  why: z.string(),
});
export type Ambiguity = z.infer<typeof Ambiguity>;

/** A notion of the domain with the words for it, by language: what lets a sentence in one find passages in another. */
export const Concept = z.object({
  id: Id,
  terms: z.record(Language, z.array(z.string())),
});
export type Concept = z.infer<typeof Concept>;

/** A news site on which Sidelight is on by default. */
export const Site = z.object({ name: z.string(), host: Host, language: Language });
export type Site = z.infer<typeof Site>;
