// The schema of a pack's manifest: what the pack is, and its viewpoints, kinds and countries. The code knows the form
// of these lists but none of their entries.
import * as z from 'zod/mini';
import { between, form, Id, Language, listOf, upTo } from './primitives/forms.ts';
import { BADGE_SHAPES, CITED_AS, NAME_TYPES } from './primitives/lists.ts';
import { DRAWING } from './primitives/patterns.ts';

/** How the names of a kind of entity behave in a text, as a type of named-entity recognition. */
export const NameType = z.enum(NAME_TYPES);
export type NameType = z.infer<typeof NameType>;

/** The type of reference that citations make of a document. */
export const CitedAs = z.enum(CITED_AS);
export type CitedAs = z.infer<typeof CitedAs>;

/** The longest label, in UTF-16 code units: as much as fits on a chip or in a row of a narrow panel. */
const LABEL_LENGTH = 60;

/** A word or two for something, by language. */
export const Labels = z.record(Language, upTo(LABEL_LENGTH));
export type Labels = z.infer<typeof Labels>;

/** The most letters that fit on a badge. */
const BADGE_LENGTH = 3;

/** Letters and an outline that distinguish a viewpoint without colour. */
export const Badge = z.object({ letters: upTo(BADGE_LENGTH), shape: z.enum(BADGE_SHAPES) });

/** A viewpoint that a source can have. */
export const Viewpoint = z.object({ id: Id, labels: Labels, badge: Badge });

/** A kind of document that a source can be. */
export const SourceKind = z.object({
  id: Id,
  labels: Labels,
  /** How close such documents are to what they report: 0 (compiled, passed on) to 1 (declared, examined). */
  firmness: between(0, 1),
  citedAs: CitedAs,
});

/** The longest drawing, in characters of its path. */
const DRAWING_LENGTH = 500;

/** A kind of entity. */
export const EntityKind = z.object({
  id: Id,
  labels: Labels,
  names: NameType,
  /** Lines in a square of 16, as the path of an SVG. */
  drawing: z.optional(form(DRAWING).check(z.maxLength(DRAWING_LENGTH))),
});

/** A part of the world, in degrees, and how far its outlines may differ from the true ones. */
export const MapArea = z.object({
  west: between(-180, 180),
  south: between(-90, 90),
  east: between(-180, 180),
  north: between(-90, 90),
  tolerance: between(0.001, 5),
});
export type MapArea = z.infer<typeof MapArea>;

/** A country that maps show, by its number in ISO 3166. */
export const Country = z.object({ number: form('\\d{3}'), labels: Labels });

/** What the maps show; of overlapping areas the last one counts. */
export const MapRegion = z.object({ areas: z.array(MapArea), countries: z.array(Country) });
export type MapRegion = z.infer<typeof MapRegion>;

/** The most viewpoints, kinds or countries of a pack: more than anybody would scroll through in a filter. */
const MOST_ENTRIES = 50;

/** The content of a corpus's `pack.yaml`. */
export const AuthoredManifest = z.object({
  id: Id,
  title: z.string(),
  licence: z.string(),
  /** The language of names, descriptions and passages. */
  language: Language,
  /** In the order in which they are shown. */
  viewpoints: listOf(Viewpoint, MOST_ENTRIES),
  sourceKinds: listOf(SourceKind, MOST_ENTRIES),
  entityKinds: listOf(EntityKind, MOST_ENTRIES),
  map: z.optional(MapRegion),
  /** An example for pictures and hints: a name, and a publisher. */
  sample: z.object({ name: Labels, publisher: z.string() }),
});
export type AuthoredManifest = z.infer<typeof AuthoredManifest>;

/** The manifest of a compiled pack, with what follows from its contents. */
export const PackManifest = z.extend(AuthoredManifest, {
  /** The languages of its sources, the most frequent first. */
  sourceLanguages: z.array(Language),
  /** The languages in which it can be searched: its own, and those of the glossary, or else those of the names. */
  searchLanguages: z.array(Language),
  /** Whether common nouns have capitals in its language, so that a capital does not indicate a name. */
  nounsHaveCapitals: z.boolean(),
});
export type PackManifest = z.infer<typeof PackManifest>;
