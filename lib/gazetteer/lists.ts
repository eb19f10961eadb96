// The JSON section of a compiled gazetteer: what is too irregular for typed arrays.
import * as z from 'zod/mini';
import { EntityKind, Id } from '../model.ts';

/** Numbers refer to places in these lists; so do the columns of the candidates. */
export const Lists = z.object({
  entities: z.array(
    z.object({
      id: Id,
      kind: EntityKind,
      /** Entities that this one names as related, or that name it. */
      related: z.array(z.number()),
    }),
  ),
  /** Cues as search terms: each list belongs to some candidates, each cue is one or more terms. */
  cues: z.array(z.array(z.array(z.string()))),
  /** Case patterns, see letter-case.ts. */
  patterns: z.array(z.string()),
});
export type Lists = z.infer<typeof Lists>;
