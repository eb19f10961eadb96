// The name that an entity is shown by: in the reader's language where the pack has one, or else the pack's own.
import * as z from 'zod/mini';
import type { Entity } from './corpus.ts';
import { Language } from './primitives/forms.ts';

/** What a name is on the screen. */
const fields = {
  name: z.string(),
  /** The language of the name; absent where it is the pack's own. */
  nameLanguage: z.optional(Language),
};

/** A name as a reader sees it. */
export const ShownName = z.object(fields);
export type ShownName = z.infer<typeof ShownName>;

/** The fields of a shown name, for schemas that have others beside them. */
export const shownNameFields = fields;

const primary = (tag: string): string => tag.split('-', 1)[0] ?? '';

/**
 * The name of an entity for readers of a language: the first alias that it has in it, since the full name is listed first.
 * In the pack's own language, and where there is no alias, it is the entity's name.
 */
export function shownName(
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  language: string,
  own: string,
): ShownName {
  const wanted = primary(language);
  if (wanted === primary(own)) return { name };
  const tags = Object.keys(aliases);
  const tag = tags.find((one) => one === language) ?? tags.find((one) => primary(one) === wanted);
  const first = tag === undefined ? undefined : aliases[tag]?.[0];
  return tag === undefined || first === undefined
    ? { name }
    : { name: withCapital(first, language), nameLanguage: tag };
}

/**
 * Pages print some names in lower case within a sentence ("порт Раджин"); as a heading or in a list they have a capital. Words
 * with a capital elsewhere (iPhone) are left alone.
 */
function withCapital(name: string, language: string): string {
  const [word = ''] = name.split(/\s/, 1);
  if (word !== word.toLocaleLowerCase(language)) return name;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
