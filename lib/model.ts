// The vocabulary of Sidelight as zod schemas and the types inferred from them: all that the stages share.
import * as z from 'zod/mini';

// Extension pages forbid `eval`; without this zod probes for it and the browser logs a violation.
z.config({ jitless: true });

// The four below are marked as free of side effects, so that a bundle holds only the schemas it uses.

/** A string that passes the checks given. */
const text = /* @__NO_SIDE_EFFECTS__ */ (...checks: Parameters<z.ZodMiniString['check']>) =>
  z.string().check(...checks);

/** A string of one of the forms given as a regular expression. */
const form = /* @__NO_SIDE_EFFECTS__ */ (pattern: string) => text(z.regex(new RegExp(`^(?:${pattern})$`)));

/** A list with at least so many items. */
const atLeast = /* @__NO_SIDE_EFFECTS__ */ <Item extends z.ZodMiniType>(count: number, item: Item) =>
  z.array(item).check(z.minLength(count));

/** A number between two others, both allowed. */
const between = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) =>
  z.number().check(z.gte(least), z.lte(most));

const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';

/** The id of an entity, source, passage or conflict: lower-case letters, digits and hyphens. */
export const Id = form('[a-z0-9]+(?:-[a-z0-9]+)*');

/** An ISO 8601 date, as precise as known: `2020`, `2020-05` or `2020-05-20`. */
export const PartialDate = form(DATE);

/** A date or an interval of two, `..` standing for an open end: `2019-12/2020-01`, `2017-12-22/..`. */
export const Period = form(`${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE}`);

/** A BCP 47 language tag, as far as the corpus needs one: `en`, `ru`, `zh-Hant`. */
export const Language = form('[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*');

/** An address that may become a link: http or https only. */
export const WebAddress = form('https?://\\S+');

/** A stretch of text: half-open, in UTF-16 code units. */
export const Span = z.object({ start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** What sort of thing an entity is. */
export const EntityKind = z.enum([
  'person',
  'place',
  'organisation',
  'infrastructure',
  'event',
  'document',
  'weapon',
  'term',
]);
export type EntityKind = z.infer<typeof EntityKind>;

/** An office and the time it was held; both ends as precise as known. */
export const Office = z.object({
  office: text(z.minLength(1), z.maxLength(120)),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
});
export type Office = z.infer<typeof Office>;

/** A person, place, organisation … that the corpus knows, with the names it goes by. */
export const Entity = z.object({
  id: Id,
  kind: EntityKind,
  name: text(z.minLength(1), z.maxLength(120)),
  description: text(z.minLength(1), z.maxLength(240)),
  /** Names by language. A name stands here as a page prints it: no title, no label, no common noun. */
  aliases: z.record(Language, z.array(text(z.minLength(1), z.maxLength(120)))),
  /** Aliases that only count with exactly this letter case (WHO, not who). */
  cased: z.optional(z.array(z.string())),
  /** Aliases that need support from the page: another name of this or a related entity, or a cue word. */
  weak: z.optional(z.array(z.string())),
  /** Words near a weak alias that speak for this entity. */
  cues: z.optional(z.array(z.string())),
  /** Names that count only once the page has introduced the entity ("Zone"); surnames need not be listed. */
  short: z.optional(z.array(text(z.minLength(1), z.maxLength(120)))),
  /**
   * Longer names of other things that an alias stands in: no mention inside them. With "…" at its beginning, an entry
   * says what stands right before an alias where it is something else ("…에 나선", the verb).
   */
  not: z.optional(z.array(text(z.minLength(1), z.maxLength(120)))),
  /** Words that tell, wherever they stand on a page, that an alias means something else on it: alias → words. */
  against: z.optional(z.record(z.string(), z.array(z.string()))),
  /** The inflected forms of an alias where a language's rules would get them wrong: alias → all of them. */
  forms: z.optional(z.record(z.string(), z.array(z.string()))),
  /** A state, government or party: what follows its abbreviation is its organ (US Senate), not another name. */
  polity: z.optional(z.boolean()),
  /** What is odd about an alias, for the reader: alias → remark. */
  spellings: z.optional(z.record(z.string(), z.string())),
  location: z.optional(z.object({ lat: z.number(), lon: z.number() })),
  /** What else the name may stand for. */
  caution: z.optional(z.string()),
  related: z.optional(z.array(Id)),
  /** Offices that a person has held, in the order of time; an end left out is open or not known. */
  offices: z.optional(z.array(Office)),
});
export type Entity = z.infer<typeof Entity>;

/** What sort of document a source is. */
export const SourceKind = z.enum([
  'interview',
  'news',
  'official-statement',
  'analysis',
  'reference',
  'un-document',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Whose voice a source carries. */
export const Viewpoint = z.enum([
  'independent',
  'russian-official',
  'dprk-official',
  'rok-official',
  'us-official',
  'un',
  'advocacy',
]);
export type Viewpoint = z.infer<typeof Viewpoint>;

/** A document that passages are taken from. Unknown dates and addresses are left out, never guessed. */
export const Source = z.object({
  id: Id,
  /** A title in [square brackets] is a description of ours. */
  title: text(z.minLength(1)),
  publisher: text(z.minLength(1)),
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

/** The longest text of a passage, in UTF-16 code units: what a popover shows without scrolling. */
export const PASSAGE_LIMIT = 600;

/** A note on one claim of one source, in our own words: the unit of search. */
export const Passage = z.object({
  id: Id,
  source: Id,
  /** Where in the source: "paragraph 49". */
  place: z.optional(z.string()),
  text: text(z.minLength(1), z.maxLength(PASSAGE_LIMIT)),
  /** Whose word it is. */
  speaker: text(z.minLength(1)),
  /** The time the claim is about, not the time it was published. */
  date: z.optional(Period),
  entities: atLeast(1, Id),
  figures: z.optional(z.array(Figure)),
  /** A short term quoted from the source. */
  quoted: z.optional(z.string()),
});
export type Passage = z.infer<typeof Passage>;

/** In what way the passages of a conflict differ. */
export const ConflictKind = z.enum([
  'figures-or-facts',
  'reported-vs-estimated',
  'opposed-accounts',
  'different-dates',
  'wording',
  'spelling',
]);
export type ConflictKind = z.infer<typeof ConflictKind>;

/** Passages that disagree, or that a reader could take to disagree. */
export const Conflict = z.object({
  id: Id,
  kind: ConflictKind,
  topic: text(z.minLength(1)),
  passages: atLeast(2, Id),
  /** What each side says, in a few words; every passage stands on exactly one side. */
  sides: atLeast(2, z.object({ passages: atLeast(1, Id), says: text(z.minLength(1)) })),
  difference: text(z.minLength(1)),
});
export type Conflict = z.infer<typeof Conflict>;

/** An alias that several entities share, with what decides between them. */
export const Ambiguity = z.object({
  alias: text(z.minLength(1)),
  prefer: Id,
  candidates: atLeast(2, Id),
  /** Words near the alias that speak for a candidate: entity id → words. */
  cues: z.optional(z.record(Id, z.array(z.string()))),
  why: text(z.minLength(1)),
});
export type Ambiguity = z.infer<typeof Ambiguity>;

/** A notion of the domain with the words for it, by language: what lets a sentence in one find passages in another. */
export const Concept = z.object({
  id: Id,
  terms: z.record(Language, z.array(text(z.minLength(1)))),
});
export type Concept = z.infer<typeof Concept>;

/** A host name without scheme, port or `www.`: `nknews.org`. */
export const Host = form('(?:[a-z0-9-]+\\.)+[a-z0-9-]+');

/** A news site on which Sidelight is on by default. */
export const Site = z.object({ name: text(z.minLength(1)), host: Host, language: Language });
export type Site = z.infer<typeof Site>;

/** How much the corpus knows of an entity. */
export const Coverage = z.object({
  passages: z.number(),
  sources: z.number(),
  /** The earliest and latest publication dates of its dated sources. */
  first: z.optional(PartialDate),
  last: z.optional(PartialDate),
  publishers: z.array(z.string()),
  viewpoints: z.array(Viewpoint),
  languages: z.array(Language),
});
export type Coverage = z.infer<typeof Coverage>;

/** The readable half of a pack; the other half is the compiled gazetteer, a binary file beside it. */
export const Pack = z.object({
  format: z.literal(1),
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  /** SHA-256 over everything else, in lower-case hexadecimal. */
  hash: form('[0-9a-f]{64}'),
  entities: z.array(Entity),
  sources: z.array(Source),
  passages: z.array(Passage),
  conflicts: z.array(Conflict),
  ambiguities: z.array(Ambiguity),
  glossary: z.array(Concept),
  /** Passages of other sources that say the same from the same origin: passage → passages. */
  echoes: z.record(Id, z.array(Id)),
  coverage: z.record(Id, Coverage),
  /** MiniSearch's own serialisation; only lib/library/search.ts looks inside. */
  index: z.unknown(),
});
export type Pack = z.infer<typeof Pack>;

/** What is known of the page that a text stands on. */
export const PageContext = z.object({
  title: z.string(),
  language: z.optional(z.string()),
  /** When the page says it was published. */
  published: z.optional(PartialDate),
});
export type PageContext = z.infer<typeof PageContext>;

/** A name found in a text: which block of the texts given, where in it, and whom it names. */
export const Mention = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  /** An id, taken as it is: to check its form here would cost every page the code of the check. */
  entity: z.string(),
  /** 0…1; below the threshold of lib/gazetteer/resolve.ts nothing is reported. */
  confidence: z.number(),
  /** Other entities the name may stand for, likeliest first. */
  others: z.array(z.string()),
});
export type Mention = z.infer<typeof Mention>;

/** Why an excerpt is shown: what it shares with the sentence, as it stands in the excerpt; names as the corpus has them. */
export const Because = z.object({
  words: z.array(z.string()),
  figures: z.array(z.string()),
  names: z.array(z.string()),
});
export type Because = z.infer<typeof Because>;

/** A passage chosen for a mention, ready to be drawn. */
export const Excerpt = z.object({
  passage: Passage,
  source: Source,
  /** Words of the text that the context shares. */
  matched: z.array(Span),
  /** Absent where there is no sentence to share anything with. */
  because: z.optional(Because),
  /** The other sources that go back to the same origin; absent if there are none. */
  reports: z.optional(z.array(Source)),
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
export const Gap = z.enum(['nothing', 'one-source', 'nothing-newer', 'nothing-before']);
export type Gap = z.infer<typeof Gap>;

/** What the library answers for a mention: the entity, its best excerpts, and how much more there is. */
export const Evidence = z.object({
  entity: Entity,
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
});
export type Evidence = z.infer<typeof Evidence>;

/** A name on a page and how often it stands there. */
export const NameCount = z.object({ entity: Id, name: z.string(), kind: EntityKind, count: z.number() });
export type NameCount = z.infer<typeof NameCount>;

/** Where Sidelight works unasked: on the listed news sites, only where the reader said so, or everywhere. */
export const Mode = z.enum(['listed', 'mine', 'everywhere']);
export type Mode = z.infer<typeof Mode>;

/** Which mentions are painted: none, the first on the page, the first in each section, or all. */
export const Density = z.enum(['none', 'page', 'section', 'all']);
export type Density = z.infer<typeof Density>;

/** In what form a citation is copied. */
export const CitationFormat = z.enum(['plain', 'markdown', 'html', 'wikipedia', 'bibtex', 'ris', 'csl']);
export type CitationFormat = z.infer<typeof CitationFormat>;

/** How the reader copies: in what form, and whether the excerpt's text goes with its citation. */
export const Citing = z.object({ format: CitationFormat, excerpt: z.boolean() });
export type Citing = z.infer<typeof Citing>;

/** How a reader copies who has not said otherwise. */
export const PLAIN_CITING: Citing = { format: 'plain', excerpt: false };

/** How long in ms the pointer may be asked to rest on a mark: below it words only crossed would count. */
export const DWELL = { least: 150, usual: 300, most: 1000 } as const;

/** The time that the reader has set, in ms. */
export const Dwell = between(DWELL.least, DWELL.most);

/** The key to be held for a popover to open, if the reader wants one; then it opens at once. */
export const Hold = z.enum(['off', 'alt', 'ctrl', 'shift']);
export type Hold = z.infer<typeof Hold>;

/** The reader's settings, as stored. */
export const Settings = z.object({
  mode: z._default(Mode, 'listed'),
  /** The reader's own word on a host; it holds for its subdomains until one of them has a word of its own. */
  sites: z._default(z.record(Host, z.enum(['on', 'off'])), {}),
  density: z._default(Density, 'section'),
  /** Hosts on which names are found but never marked; it holds for their subdomains. */
  quiet: z._default(z.array(Host), []),
  dwell: z._default(Dwell, DWELL.usual),
  hold: z._default(Hold, 'off'),
  /** How citations were copied last. */
  citing: z._default(Citing, PLAIN_CITING),
});
export type Settings = z.infer<typeof Settings>;

/** What the reader may know of a tab: its host, whether Sidelight works there and why, and the names found. */
export const TabState = z.object({
  tab: z.number(),
  /** Absent where there is no web page in the tab (settings, new tab, files). */
  host: z.optional(z.string()),
  title: z.string(),
  on: z.boolean(),
  /** Why it is on or off: the reader said so, the site is listed, the mode, or no permission yet. */
  reason: z.enum(['reader', 'listed', 'mode', 'permission', 'no-page']),
  /** Whether the reader wants its names found but not marked; absent where no page is marked at all. */
  quiet: z.optional(z.boolean()),
  /** The listed site's name, if it is one. */
  site: z.optional(z.string()),
  mode: Mode,
  names: z.array(NameCount),
});
export type TabState = z.infer<typeof TabState>;

/** The answer to a search of the corpus. */
export const SearchResult = z.object({
  /** The entities that the query names. */
  entities: z.array(z.object({ id: Id, name: z.string(), kind: EntityKind, description: z.string() })),
  excerpts: z.array(Excerpt),
  /** How many passages match in all. */
  total: z.number(),
});
export type SearchResult = z.infer<typeof SearchResult>;
