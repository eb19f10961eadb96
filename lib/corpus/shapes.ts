// The shapes of the corpus files: the model's schemas, made strict so that a misspelt field is found.
import * as z from 'zod/mini';
import {
  Ambiguity,
  Concept,
  Conflict,
  Entity,
  Figure,
  Office,
  Passage,
  Site,
  Source,
} from '../model/corpus.ts';

const { source: _, ...noted } = Passage.shape;

/** A passage as it stands in its source's file, which says what source it is of. */
export const NotedPassage = z.strictObject({
  ...noted,
  figures: z.optional(z.array(z.strictObject(Figure.shape))),
});

/** A source without its passages. */
export const SourceHead = z.strictObject(Source.shape);

/** An entity, strictly. */
export const StrictEntity = z.strictObject({
  ...Entity.shape,
  location: z.optional(
    z.strictObject({
      lat: z.number().check(z.gte(-90), z.lte(90)),
      lon: z.number().check(z.gte(-180), z.lte(180)),
    }),
  ),
  offices: z.optional(z.array(z.strictObject(Office.shape))),
});

/** A notion of the glossary, strictly. */
export const StrictConcept = z.strictObject(Concept.shape);

/** A conflict, strictly. */
export const StrictConflict = z.strictObject({
  ...Conflict.shape,
  sides: z.array(z.strictObject(Conflict.shape.sides.def.element.shape)).check(z.minLength(2)),
});

/** An ambiguity, strictly. */
export const StrictAmbiguity = z.strictObject(Ambiguity.shape);

/** A news site, strictly. */
export const StrictSite = z.strictObject(Site.shape);

/** The whole files, by the name of the JSON Schema that editors are given for them. */
export const fileShapes = {
  source: z.strictObject({ ...Source.shape, passages: z.array(NotedPassage).check(z.minLength(1)) }),
  entities: z.array(StrictEntity),
  conflicts: z.array(StrictConflict),
  ambiguities: z.array(StrictAmbiguity),
  glossary: z.array(StrictConcept),
  sites: z.array(StrictSite),
} as const;
