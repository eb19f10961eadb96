// The JSON section of a compiled gazetteer: what is too irregular for typed arrays.
import * as z from 'zod/mini';
import { EntityKind } from '../model/corpus.ts';
import { Id } from '../model/primitives/forms.ts';

/** Numbers refer to places in these lists; so do the columns of the candidates. */
export const Metadata = z.object({
  entities: z.array(
    z.object({
      id: Id,
      kind: EntityKind,
      /** Entities that this one names as related, or that name it. */
      related: z.array(z.number()),
      /** What a person's given names begin with, folded. */
      initials: z.array(z.string()),
      /** A form together with what stands before it where it names something else; folded, letter for letter. */
      blockedForms: z.array(z.string()),
      /** A state, government or party. */
      geopolitical: z.boolean(),
    }),
  ),
  /** Cues as search terms: each list belongs to some candidates, each cue is one or more terms. */
  contextWords: z.array(z.array(z.array(z.string()))),
  /** Words against: folded, without their endings. */
  negativeContextWords: z.array(z.array(z.string())),
  /** Case patterns, see letter-case.ts. */
  patterns: z.array(z.string()),
});
export type Metadata = z.infer<typeof Metadata>;
