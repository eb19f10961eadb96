// The schemas of the corpus: entities, sources, passages, disputes and the rest. Limits on the length of texts are checked
// when the files are read (lib/corpus/shapes.ts), not again for compiled data.
import * as z from 'zod/mini';
import { Location } from './location.ts';
import { Host, Id, Language, PartialDate, Period, WebAddress } from './primitives/forms.ts';
import { DISPUTE_KINDS, WORDINGS } from './primitives/lists.ts';

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
  /** One of the manifest's kinds of entity. */
  kind: Id,
  name: z.string(),
  description: z.string(),
  /**
   * Names by language. A name is given as pages write it: no title, no label, no common noun. The first of a language is what
   * its readers are shown: the full name, or the one that is best known.
   */
  aliases: z.record(Language, z.array(z.string())),
  /** Aliases that only match with exactly this letter case (WHO, not who). */
  cased: z.optional(z.array(z.string())),
  /** Aliases that mostly mean something else: they need another name of this or a related entity, or a context word. */
  lowPrior: z.optional(z.array(z.string())),
  /**
   * Aliases that mostly mean this entity but are also names of other things: of streets, ships and teams called after a
   * city, of other bodies with an abbreviation, of namesakes. They count where the page uses them as a name of this kind,
   * or names something related.
   */
  ambiguous: z.optional(z.array(z.string())),
  /** Words that support this entity if they are near an alias with a low prior. */
  contextWords: z.optional(z.array(z.string())),
  /** Short names that need an antecedent: they count once the page has the full name ("Zone"). Surnames need not be listed. */
  partialNames: z.optional(z.array(z.string())),
  /**
   * Longer names of other things that contain an alias: there is no mention inside them. An entry that starts with "…" is
   * an alias together with what precedes it where it means something else ("…에 나선", the verb); one that ends with "…" is
   * what precedes any alias of the entity where it means something else ("unilateral …").
   */
  blockedForms: z.optional(z.array(z.string())),
  /** Words that show, anywhere on a page, that an alias means something else on it: alias → words. */
  negativeContextWords: z.optional(z.record(z.string(), z.array(z.string()))),
  /** All inflected forms of an alias for which the rules of its language are wrong: alias → forms. */
  forms: z.optional(z.record(z.string(), z.array(z.string()))),
  /** A state, government or party (a geopolitical entity): what follows its abbreviation is a body of it (US Senate). */
  geopolitical: z.optional(z.boolean()),
  /** A remark on an alias for the reader ("South Korean spelling"): alias → remark. */
  spellings: z.optional(z.record(z.string(), z.string())),
  location: z.optional(Location),
  /** A note on what else the name may mean. */
  caution: z.optional(z.string()),
  related: z.optional(z.array(Id)),
  /** Offices that a person has held, in order of time; an end that is left out is open or unknown. */
  offices: z.optional(z.array(Office)),
});
export type Entity = z.infer<typeof Entity>;

/** A document that passages are taken from. Unknown dates and addresses are left out, never guessed. */
export const Source = z.object({
  id: Id,
  /** A title in [square brackets] is a description of ours. */
  title: z.string(),
  publisher: z.string(),
  /** Where a copy was found, if not at the publisher's. */
  via: z.optional(z.string()),
  /** Who wrote it, and nobody else: the fields below are for those who had another part in it. */
  author: z.optional(z.string()),
  /** Who answers in an interview. */
  interviewee: z.optional(z.string()),
  /** Who asks in an interview, a person or an outlet. */
  interviewer: z.optional(z.string()),
  translator: z.optional(z.string()),
  date: z.optional(PartialDate),
  /** Where the date is unknown: a time before which the document cannot have been published. */
  notBefore: z.optional(PartialDate),
  url: z.optional(WebAddress),
  language: Language,
  /** One of the manifest's kinds of source. */
  kind: Id,
  /** The publisher's own leaning: one of the manifest's viewpoints. Others whom it quotes have a voice of their own. */
  viewpoint: Id,
  /** The common origin of several sources: an interview and its digests, a statement and its reprints have the same one. */
  origin: z.optional(Id),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** A number that a passage states, as its source prints it. */
export const Figure = z.object({ value: z.string(), unit: z.string(), of: z.string() });
export type Figure = z.infer<typeof Figure>;

/** Whose words the text of a passage is in: ours, or the document's. */
export const Wording = z.enum(WORDINGS);
export type Wording = z.infer<typeof Wording>;

/** Who speaks in passages, and for whom: what a corpus says once of each of its speakers. */
export const Speaker = z.object({
  /** As passages give it, without what stands in brackets at its end. */
  name: z.string(),
  /** The entity that the speaker is. */
  entity: z.optional(Id),
  /** What the speaker was when it spoke, in a few words of the corpus's language. */
  role: z.optional(z.string()),
  /** One of the manifest's viewpoints. */
  viewpoint: Id,
});
export type Speaker = z.infer<typeof Speaker>;

/** Whose word a passage is, where it is not that of the document's own publisher. */
export const Voice = z.object({ viewpoint: Id, entity: z.optional(Id), role: z.optional(z.string()) });
export type Voice = z.infer<typeof Voice>;

/** One claim of one source, as a note or verbatim: the unit of search. */
export const Passage = z.object({
  id: Id,
  source: Id,
  /** Where in the source: "paragraph 49". */
  place: z.optional(z.string()),
  text: z.string(),
  /** Only `verbatim` text may be shown or copied as a quotation. */
  wording: Wording,
  /** Who says it. */
  speaker: z.string(),
  /** What the corpus says of the speaker; absent where the publisher of the source speaks for itself. */
  voice: z.optional(Voice),
  /** The time the claim is about, not the time it was published. */
  date: z.optional(Period),
  entities: z.array(Id),
  figures: z.optional(z.array(Figure)),
  /** A short term quoted from the source. */
  quoted: z.optional(z.string()),
  /** Whether it says best who or what the first of its entities is: shown first where nothing speaks of a sentence. */
  key: z.optional(z.boolean()),
});
export type Passage = z.infer<typeof Passage>;

/** In what way the passages of a dispute differ. */
export const DisputeKind = z.enum(DISPUTE_KINDS);
export type DisputeKind = z.infer<typeof DisputeKind>;

/** Passages that disagree, or that a reader could take to disagree. */
export const Dispute = z.object({
  id: Id,
  kind: DisputeKind,
  topic: z.string(),
  passages: z.array(Id),
  /** What each side says, in a few words; every passage is on exactly one side. */
  sides: z.array(z.object({ passages: z.array(Id), says: z.string() })),
  difference: z.string(),
});
export type Dispute = z.infer<typeof Dispute>;

/** An alias of several entities, with what decides between them. */
export const Ambiguity = z.object({
  alias: z.string(),
  prefer: Id,
  candidates: z.array(Id),
  /** Words near the alias that support a candidate: entity id → words. */
  contextWords: z.optional(z.record(Id, z.array(z.string()))),
  why: z.string(),
});
export type Ambiguity = z.infer<typeof Ambiguity>;

/** A concept of the domain with its wordings by language, so that a sentence in one finds passages in another. */
export const Concept = z.object({
  id: Id,
  terms: z.record(Language, z.array(z.string())),
});
export type Concept = z.infer<typeof Concept>;

/** A news site on which Sidelight is on by default. */
export const Site = z.object({ name: z.string(), host: Host, language: Language });
export type Site = z.infer<typeof Site>;
