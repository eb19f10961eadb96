// The schemas of the corpus files: those of the model, made strict so that a misspelt field is found.
import * as z from 'zod/mini';
import {
  Ambiguity,
  Concept,
  Dispute,
  Entity,
  Figure,
  Office,
  Passage,
  Site,
  Source,
  Speaker,
  Wording,
} from '../model/corpus.ts';
import {
  AuthoredManifest,
  Badge,
  Country,
  EntityKind,
  Labels,
  MapArea,
  SourceKind,
  Viewpoint,
} from '../model/manifest.ts';
import { Id, Language } from '../model/primitives/forms.ts';

/** The longest text of a passage, in UTF-16 code units: what a popover shows without scrolling. */
const PASSAGE_LIMIT = 600;
/** The longest description: two lines of a popover. */
const DESCRIPTION_LIMIT = 240;
/** The longest name or office: longer ones are sentences. */
const NAME_LIMIT = 120;

/** A text that is not empty. */
const words = z.string().check(z.minLength(1));

/** A text that is not empty, up to this many UTF-16 code units. */
const upTo = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));

/** A list with at least so many items. */
const atLeast = <Item extends z.ZodMiniType>(count: number, item: Item) =>
  z.array(item).check(z.minLength(count));

const name = upTo(NAME_LIMIT);

const { source: _, voice: __, ...passageFields } = Passage.shape;

/** A passage in the file of its source, which gives it the id of the source. It is a note unless the file says otherwise. */
export const StrictPassage = z.strictObject({
  ...passageFields,
  text: upTo(PASSAGE_LIMIT),
  wording: z._default(Wording, 'note'),
  speaker: words,
  entities: atLeast(1, Id),
  figures: z.optional(z.array(z.strictObject(Figure.shape))),
});

const head = { ...Source.shape, title: words, publisher: words };

/** A source without its passages. */
export const SourceHead = z.strictObject(head);

/** An entity, strictly. */
export const StrictEntity = z.strictObject({
  ...Entity.shape,
  name,
  description: upTo(DESCRIPTION_LIMIT),
  aliases: z.record(Language, z.array(name)),
  partialNames: z.optional(z.array(name)),
  blockedForms: z.optional(z.array(name)),
  location: z.optional(
    z.strictObject({
      lat: z.number().check(z.gte(-90), z.lte(90)),
      lon: z.number().check(z.gte(-180), z.lte(180)),
    }),
  ),
  offices: z.optional(z.array(z.strictObject({ ...Office.shape, office: name }))),
});

/** A concept of the glossary, strictly. */
export const StrictConcept = z.strictObject({
  ...Concept.shape,
  terms: z.record(Language, z.array(words)),
});

/** A dispute, strictly. */
export const StrictDispute = z.strictObject({
  ...Dispute.shape,
  topic: words,
  passages: atLeast(2, Id),
  sides: atLeast(2, z.strictObject({ passages: atLeast(1, Id), says: words })),
  difference: words,
});

/** An ambiguity, strictly. */
export const StrictAmbiguity = z.strictObject({
  ...Ambiguity.shape,
  alias: words,
  candidates: atLeast(2, Id),
  why: words,
});

/** A speaker, strictly. */
export const StrictSpeaker = z.strictObject({ ...Speaker.shape, name: words, role: z.optional(name) });

/** What fields were called in earlier versions: former name → name, by schema; only to tell the author of an old file. */
export const formerNames: ReadonlyMap<z.ZodMiniType, Readonly<Record<string, string>>> = new Map<
  z.ZodMiniType,
  Readonly<Record<string, string>>
>([
  [
    StrictEntity,
    {
      weak: 'lowPrior',
      shared: 'ambiguous',
      short: 'partialNames',
      cues: 'contextWords',
      against: 'negativeContextWords',
      not: 'blockedForms',
      polity: 'geopolitical',
    },
  ],
  [StrictAmbiguity, { cues: 'contextWords' }],
]);

/** A news site, strictly. */
export const StrictSite = z.strictObject({ ...Site.shape, name: words });

/** A manifest, strictly. */
export const StrictManifest = z.strictObject({
  ...AuthoredManifest.shape,
  title: name,
  licence: words,
  viewpoints: atLeast(1, z.strictObject({ ...Viewpoint.shape, badge: z.strictObject(Badge.shape) })),
  sourceKinds: atLeast(1, z.strictObject(SourceKind.shape)),
  entityKinds: atLeast(1, z.strictObject(EntityKind.shape)),
  map: z.optional(
    z.strictObject({
      areas: atLeast(1, z.strictObject(MapArea.shape)),
      countries: atLeast(1, z.strictObject(Country.shape)),
    }),
  ),
  sample: z.strictObject({ name: Labels, publisher: name }),
});

/** The schemas of whole files, by the name of the JSON Schema for editors. */
export const fileShapes = {
  pack: StrictManifest,
  source: z.strictObject({ ...head, passages: atLeast(1, StrictPassage) }),
  entities: z.array(StrictEntity),
  disputes: z.array(StrictDispute),
  ambiguities: z.array(StrictAmbiguity),
  glossary: z.array(StrictConcept),
  speakers: z.array(StrictSpeaker),
  sites: z.array(StrictSite),
} as const;
