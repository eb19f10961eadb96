// The schema of a compiled pack.
import * as z from 'zod/mini';
import { Ambiguity, Concept, Dispute, Entity, Passage, Source } from './corpus.ts';
import { PackManifest } from './manifest.ts';
import { form, Id, Language, PartialDate } from './primitives/forms.ts';

/** How much the corpus has on an entity. */
export const Coverage = z.object({
  passages: z.number(),
  sources: z.number(),
  /** The earliest and latest publication dates of its dated sources. */
  first: z.optional(PartialDate),
  last: z.optional(PartialDate),
  publishers: z.array(z.string()),
  /** Those of the speakers, not of the outlets that print them. */
  viewpoints: z.array(Id),
  languages: z.array(Language),
});
export type Coverage = z.infer<typeof Coverage>;

/** The version of the pack's format. It goes up with every change of its fields; a pack of another version is refused. */
export const PACK_FORMAT = 5;

/** The readable half of a pack; the other half is the compiled gazetteer, a binary file beside it. */
export const Pack = z.object({
  format: z.literal(PACK_FORMAT),
  version: z.string(),
  manifest: PackManifest,
  /** SHA-256 over everything else, in lower-case hexadecimal. */
  hash: form('[0-9a-f]{64}'),
  entities: z.array(Entity),
  sources: z.array(Source),
  passages: z.array(Passage),
  disputes: z.array(Dispute),
  ambiguities: z.array(Ambiguity),
  glossary: z.array(Concept),
  /** Passages of other sources that report the same claim from the same origin: passage → passages. */
  nearDuplicates: z.record(Id, z.array(Id)),
  coverage: z.record(Id, Coverage),
  /** The share of the passages, 0…1, that each common term, concept and entity stands in, as keys of the index. */
  common: z.record(z.string(), z.number()),
  /** MiniSearch's own serialisation; only lib/search/passage-index.ts reads it. */
  index: z.unknown(),
});
export type Pack = z.infer<typeof Pack>;
