// The JSON section of a compiled gazetteer: what is too irregular for typed arrays.
import * as z from 'zod/mini';
import { NameType } from '../model/manifest.ts';
import { Id } from '../model/primitives/forms.ts';

/** Numbers are indexes into these lists; so are the columns of the candidates. */
export const Metadata = z.object({
  entities: z.array(
    z.object({
      id: Id,
      /** How its names behave. */
      type: NameType,
      /** Entities that this one names as related, or that name it as related. */
      related: z.array(z.number()),
      /** The beginnings of a person's given names and these in full, folded. */
      initials: z.array(z.string()),
      /** Forms together with the words before them that make them another name; folded, with exact endings. */
      blockedForms: z.array(z.string()),
      /** A state, government or party. */
      geopolitical: z.boolean(),
    }),
  ),
  /** Context words as search terms: each list belongs to some candidates, each entry is one or more terms. */
  contextWords: z.array(z.array(z.array(z.string()))),
  /** Negative context words: folded, without their endings. */
  negativeContextWords: z.array(z.array(z.string())),
  /** Case patterns, see letter-case.ts. */
  patterns: z.array(z.string()),
});
export type Metadata = z.infer<typeof Metadata>;
