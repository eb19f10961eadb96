// Entities of nothing but names, as a reader lists them: no corpus, no flags, no relations.
import * as z from 'zod/mini';
import type { Entity } from '../model/corpus.ts';
import { Id } from '../model/primitives/forms.ts';
import { foldName } from '../text/fold.ts';
import { english } from '../text/languages/en/rules.ts';
import { rulesOf } from '../text/languages/written-in.ts';

/** An entity by its names alone. */
export const PlainName = z.object({
  id: Id,
  /** One of the kinds of entity of a manifest. */
  kind: z.string(),
  name: z.string().check(z.minLength(1)),
  aliases: z.optional(z.array(z.string().check(z.minLength(1)))),
});
export type PlainName = z.infer<typeof PlainName>;

/** The entity of a plain name; each alias counts as of the language of its script, Latin letters as English. */
export function entityOfName({ id, kind, name, aliases = [] }: PlainName): Entity {
  const byLanguage: Record<string, string[]> = {};
  for (const alias of new Set([name, ...aliases])) {
    const { tag } = rulesOf(alias, english);
    byLanguage[tag] = [...(byLanguage[tag] ?? []), alias];
  }
  return { id, kind, name, description: name, aliases: byLanguage };
}

/** A plain name of a bare line: a person's where it begins with a first name, else an organisation's. */
export function plainName(name: string, number: number): PlainName {
  const [first = '', ...rest] = name.split(' ');
  const { givenNames } = rulesOf(name, english).adjacentWords;
  const person = rest.length > 0 && givenNames.has(foldName(first));
  return { id: `name-${number}`, kind: person ? 'person' : 'organisation', name };
}
